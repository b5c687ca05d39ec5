/** Promises in a reply (P17): who will do what by when; what is found is dated and becomes a follow-up. English; elsewhere.ts has more. */
import { languageOf } from '../checker/text/language';
import { Phrases, type Span, words } from '../checker/text/phrases';
import { asked, type Reading, read } from '../checker/text/read';
import { CLASSES } from '../checker/words/classes';
import { promisesElsewhere, SPOKEN, speaks } from './elsewhere';
import { VAGUE_TIME } from './vague';
import { findWhen, type When } from './when';

export interface FoundPromise {
  /** The sentence that promises. */
  quote: string;
  /** UTF-16 offsets of the promising words. */
  start: number;
  end: number;
  /** Who answers for it; null where the words name nobody ("this will be fixed"). */
  owner: 'I' | 'we' | (string & {}) | null;
  /** ISO 8601; null where no time is named. */
  dueAt: string | null;
  /** "Soon", "in due course": a time that is none. */
  vague: boolean;
}

/** A promise as it stands, its moment not yet worked out. */
export interface PromiseWords extends Omit<FoundPromise, 'dueAt'> {
  when: When | null;
}

/** What one feels, is or goes on being: no deed that somebody could wait for. */
const idle = words(`
  not be love enjoy like appreciate miss see continue always never hope need want remember cherish treasure understand
  know think help strive look-forward smile grin laugh blush frame welcome have happily-ever wish feel bear forgive trust
  agree admit say only
`);
const idling = words(`
  being having feeling hoping going looking-forward sorry wondering living something nothing anything everything
  missing enjoying loving thinking saying listening trying
`);
/** What does something without being somebody. */
const things = words(`
  you it this that these those there which what not price prices points fee fees bill offer app card code link page
  things matters refund money button screen system website i we they
`);
const ours = new Phrases(
  `
  i|we will !not also|now|then|gladly|personally|happily|both|certainly|definitely|absolutely|ourselves|all|of|course? !@idle _
  i|we will !not look|looking into|at|after|again
  i|we will !not be in touch|contact|back
  i|we will !not be !@idling *ing
  i|we will !not have need|this|it|that|them|both|all|someone|somebody|a|an|the|our|your|answers|news|@role
  i|we am|are still|now|already|just|also|personally|currently? !@idling @acting
  i|we am|are going to !not|be|@idle _
  i|we promise|aim|plan|intend|commit|pledge to !@idle _
  i|we am|are on to? it|this|the|@role
  i|we am|are on to ~2 @role
  i|we ~9 and|, am|are|will now|also|already|then? @acting
  i|we ~9 and|, will then|also|now? !@idle _
  i|we ~9 and|, will then|also|now? have someone|it|this|a|the|@role
  i|we will !not have !@idle ~2 @act
  i|we will see to|what|if|whether|that|about|how
  i|we will help you|them ~2 sort|fix|get|find|claim|move|rebook|resolve|set|put
  leave it|this|that with me|us
  let me !know @act
  i|we need to @act
`,
  { ...CLASSES, idle, idling },
);
const others = new Phrases(
  `
  they|someone|somebody|colleague|colleagues will also|now|then? !@idle _
  they|someone|somebody|who will be in touch|contact
  they|someone|somebody|colleague|colleagues are|is now|already|currently? @acting
  @role ~2 will also|now|then? !@idle _
  !@things _ will also|now|then? @act
  @role ~2 will look|looking into|at|after
  @role ~2 will be in touch|contact
  @role ~2 will be !@idling *ing
  @role are|is now|already|currently? @acting
  @role are|is on it|this|the
`,
  { ...CLASSES, idle, idling, things },
);
const passive = new Phrases(`
  it|this|that|these|they|everything will !not be fixed|sorted|looked|checked|raised|passed|resolved|put|dealt|repaired|replaced|addressed|investigated|reviewed|corrected|taken|changed|updated|refunded|credited|mended
  will !not be fixed|sorted|looked|raised|resolved|repaired|replaced|addressed|investigated|reviewed|corrected|done|sent|shipped|posted|delivered|passed|returned|answered
  you will !not hear|get|receive|have ~5 from|back|reply|answer|call|update|email|message|refund|word|news
  will be with you !and|all|both
  is|are on its|their way to you
  you will !not be refunded|reimbursed|credited|contacted|called|rung|paid|sent
  is|are|'s being dealt|looked|investigated|handled|addressed|resolved|fixed|sorted|reviewed|processed|checked
  expect a|an|our|my call|answer|reply|email|message|update
  more|update|news|word|answer to follow
  next update|word
`);

/** "Billing will look", "Marta in claims is checking": the name before the verb. */
function namedOwner(reading: Reading, span: Span): string {
  let from = span.from;
  const sentence = reading.sentences[reading.tokens[span.from]!.sentence]!;
  while (from > sentence.from && reading.tokens[from - 1]!.capital) from -= 1;
  return reading.text.slice(reading.tokens[from]!.start, reading.tokens[span.from]!.end);
}

function ownerOf(reading: Reading, span: Span, kind: 'own' | 'others' | 'passive'): FoundPromise['owner'] {
  if (kind === 'passive') return null;
  if (kind === 'others') return namedOwner(reading, span);
  const first = reading.tokens[span.from]!.word;
  if (first === 'i' || reading.tokens.slice(span.from, span.to).some(({ word }) => word === 'me')) return 'I';
  return first === 'we' || first === 'leave' ? 'we' : 'I';
}

const VOICES = [
  { kind: 'own', phrases: ours },
  { kind: 'others', phrases: others },
  { kind: 'passive', phrases: passive },
] as const;

/** Promises of a text that is already read. */
export function promisesIn(reading: Reading, now: Date, timeZone?: string): PromiseWords[] {
  const found: PromiseWords[] = [];
  for (const sentence of reading.sentences) {
    const range = [sentence.from, sentence.to] as const;
    const spans = VOICES.flatMap(({ kind, phrases }) =>
      phrases
        .all(reading, ...range)
        .filter(({ start }) => !asked(reading.text, sentence, start))
        .map((span) => ({ kind, span })),
    );
    const apart = spans
      .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
      .filter(({ span }, i, all) => i === 0 || span.from >= all[i - 1]!.span.to);
    apart.forEach(({ kind, span }, i) => {
      // Each promise owns the words up to the next one; the last also what stands before the first ("By Friday we'll …").
      const to = apart[i + 1]?.span.from ?? sentence.to;
      const when =
        findWhen(reading, span.from, to, now, timeZone) ??
        findWhen(reading, i === 0 ? sentence.from : span.from, to, now, timeZone) ??
        findWhen(reading, ...range, now, timeZone);
      const vague = VAGUE_TIME.first(reading, i === 0 ? sentence.from : span.from, to) !== null;
      found.push({
        quote: sentence.text,
        start: span.start,
        end: Math.max(span.end, when && when.start >= span.start ? when.end : 0),
        owner: ownerOf(reading, span, kind),
        when,
        vague: vague && !when,
      });
    });
  }
  return found;
}

/**
 * Promises of a reply as sent at `now`, times read in `timeZone` (IANA name; the machine's where it is missing). In
 * Spanish, French and German by their own words, in any other language as in English.
 */
export function findPromises(text: string, now: Date, timeZone?: string): FoundPromise[] {
  const reading = read(text);
  const language = languageOf(reading);
  if (speaks(language)) return promisesElsewhere(reading, language, now, timeZone);
  const promises = promisesIn(reading, now, timeZone).map(({ when, ...promise }) => ({
    ...promise,
    dueAt: when?.due().toISOString() ?? null,
  }));
  // Too short to tell: the verbs of the three are like no English ones.
  if (promises.length > 0 || language !== null) return promises;
  return SPOKEN.flatMap((spoken) => promisesElsewhere(reading, spoken, now, timeZone));
}
