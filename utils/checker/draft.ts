/** A draft read once for all rules, with what it answers. Costly parts are made when first asked for. */
import type { BrandProfile } from '../brand/profile';
import { type PromiseWords, promisesIn } from '../promises/find';
import type { CheckContext } from './context';
import { channelsIn } from './text/channels';
import { greetingEnd, signatureStart } from './text/ending';
import { knownWords } from './text/known';
import { languageOf } from './text/language';
import { namesIn, type PersonName } from './text/names';
import { type NumberFound, numbersIn } from './text/numbers';
import type { Remembers } from './text/once';
import type { Span } from './text/phrases';
import { type PrivateSpan, privateSpans } from './text/private';
import { type Reading, read, type Sentence } from './text/read';

/** Texts read lately: one mention meets many drafts. Small, because a page may hold any number of posts. */
const lately = new Map<string, Reading>();
const MOST_KEPT = 200;

export function readOnce(text: string): Reading {
  const known = lately.get(text);
  if (known) return known;
  if (lately.size >= MOST_KEPT) lately.delete(lately.keys().next().value!);
  const reading = read(text);
  lately.set(text, reading);
  return reading;
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export class Draft implements Remembers {
  readonly known = new Map<unknown, unknown>();
  /** The whole draft, signature included: the text that offsets point into. */
  readonly text: string;
  readonly profile: BrandProfile;
  /** What is said: from after the greeting to before the signature. Offsets are the draft's. */
  readonly body: Reading;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Ends as the voice's sign-off asks. */
  readonly signedAsVoice: boolean;
  /** The post; null where it isn't known. */
  readonly mention: Reading | null;
  /** Of the draft's body; null: too short to tell. */
  readonly language: () => string | null;
  readonly mentionLanguage: () => string | null;
  readonly promises: () => PromiseWords[];
  readonly channels: () => Span[];
  readonly numbers: () => NumberFound[];
  /** People named in the body. */
  readonly names: () => PersonName[];
  /** Personal data in the whole draft. */
  readonly personal: () => PrivateSpan[];

  constructor(text: string, context: CheckContext) {
    this.text = text;
    this.profile = context.profile;
    const signature = signatureStart(text, context.profile.voice);
    this.signedAsVoice = signature.asVoice;
    this.bodyEnd = signature.start;
    this.bodyStart = Math.min(greetingEnd(text), this.bodyEnd);
    // Blanks keep the offsets the draft's own.
    this.body = read(' '.repeat(this.bodyStart) + text.slice(this.bodyStart, this.bodyEnd));
    this.mention = context.mention?.trim() ? readOnce(context.mention) : null;
    this.language = lazy(() => languageOf(this.body));
    this.mentionLanguage = lazy(
      () => context.language?.slice(0, 2).toLowerCase() ?? (this.mention ? languageOf(this.mention) : null),
    );
    this.promises = lazy(() => promisesIn(this.body, context.now ?? new Date()));
    this.numbers = lazy(() => numbersIn(this.body));
    this.names = lazy(() => namesIn(this.body, knownWords(context.profile)));
    this.personal = lazy(() => privateSpans(text, context.profile));
    this.channels = lazy(() => channelsIn(this.body, context.profile));
  }

  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Sentence | undefined {
    return this.body.sentences.find(({ start, end }) => offset >= start && offset < end);
  }

  /** The whole of what is said, as a place to point at. */
  whole(): { start: number; end: number } {
    return { start: 0, end: this.text.length };
  }
}
