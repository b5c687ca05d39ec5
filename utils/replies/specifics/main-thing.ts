/** The one thing that a post is about, in words that can follow "about": chosen by what it does in its sentence. English. */
import type { BrandProfile } from '../../brand/profile';
import type { Evidence } from '../../judge/verdict';
import { isThing } from './matters/things';
import { type NounPhrase, nounPhrasesIn, type Role } from './noun-phrases';
import { isSafe } from './safe';

const BY_ROLE: Record<Role, number> = { subject: 3, object: 3, named: 2, beside: 0 };
/** What stands after one of these is dealt with; after "in", "at", "from" it is where something was. */
const CONCERNS: Readonly<Record<string, number>> = { about: 2.5, with: 1.5, without: 2, for: 1.5, on: 0.5 };
const KNOWN = 2;
const OWNED = 0.7;
const POINTED_AT = 2;
const AGAIN = 0.8;
const LATER = 0.15;
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity|ness|ism|ship)s?$/;
/** A thing of no list has to be what its sentence is about. */
const ENOUGH = { known: 1.5, unknown: 2.5 };

export interface WhereToLook {
  /** Only in such sentences. */
  where?: RegExp;
  /** What the judge went by: things in its sentences come first. */
  evidence?: readonly Pick<Evidence, 'start' | 'end'>[];
  /** Sentences with these are somebody else's. */
  rivals?: RegExp | null;
}

interface Sentence {
  text: string;
  pointedAt: boolean;
}

function sentencesOf(text: string, evidence: WhereToLook['evidence'] = []): Sentence[] {
  let at = 0;
  return text.split(/(?<=[.!?\n…])/).map((sentence) => {
    const [from, to] = [at, at + sentence.length];
    at = to;
    return { text: sentence, pointedAt: evidence.some(({ start, end }) => start < to && end > from) };
  });
}

/** "the folding bed", "your coat"; null where nothing can be named safely. */
export function mainThing(text: string, profile: BrandProfile, look: WhereToLook = {}): string | null {
  const sentences = sentencesOf(text.slice(0, 2_500), look.evidence).filter(
    (sentence) =>
      !(look.rivals?.test(sentence.text) ?? false) && (look.where?.test(sentence.text.toLowerCase()) ?? true),
  );
  const known = (head: string) => isThing(head, profile);
  // "The drowsley": the brand is no thing of its own trade.
  const own = new Set([profile.name, ...profile.terms].flatMap((name) => name.toLowerCase().split(' ')));
  const told = sentences.flatMap(({ text: said, pointedAt }, n) =>
    nounPhrasesIn(said, known).map((found) => ({ ...found, pointedAt, n })),
  );
  const low = text.toLowerCase();
  const hits = (head: string) => low.split(head.replace(/(?<=[^s])s$/, '')).length - 1;
  const worth = ({ role, link, head, owned, pointedAt, n }: (typeof told)[number]): number => {
    const listed = known(head);
    // "Protection", "allowance": only where it is what the brand sells.
    if (own.has(head) || (!listed && ABSTRACT.test(head))) return 0;
    const by = role === 'beside' ? (CONCERNS[link ?? ''] ?? BY_ROLE.beside) : BY_ROLE[role];
    const again = Math.min(2, hits(head) - 1);
    const score =
      by +
      (listed ? KNOWN : 0) +
      (owned ? OWNED : 0) +
      (pointedAt ? POINTED_AT : 0) +
      AGAIN * again -
      LATER * Math.min(n, 3);
    return by > 0 && score >= (listed ? ENOUGH.known : ENOUGH.unknown) ? score : 0;
  };
  let best: { phrase: NounPhrase; score: number } | null = null;
  for (const phrase of told) {
    const score = worth(phrase);
    if (score > (best?.score ?? 0) && isSafe(phrase.phrase, profile)) best = { phrase, score };
  }
  return best?.phrase.phrase ?? null;
}
