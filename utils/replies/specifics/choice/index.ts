/** What a reply takes up of a post: all that could be, ranked, and of that the best and what comes near it. English. */
import type { BrandProfile } from '../../../brand/profile';
import type { Verdict } from '../../../judge/verdict';
import { areaOf } from '../area';
import { isPlural } from '../phrases';
import type { Specific } from '../specific';
import type { Candidate } from './candidate';
import { keyOf } from './candidate';
import { readPost } from './features';
import { nounsIn } from './nouns';
import { quotesIn } from './quotes';
import { type Ranked, ranked } from './rank';

type Side = 'good' | 'bad';

/** From here on it would more likely be sent than not. */
const LIKELY = 0.5;
/**
 * The best there is will do from here on, for to name nothing is a fault as well (P24): of what was left out of the fitting more
 * than half would be sent.
 */
const BEST = 0.3;
/** The same for what a reply is about: seven of ten would be sent. */
const TOPIC = 0.4;
/** What is so much less likely than the best isn't said in its place. */
const NEAR = 0.15;

/** What was found by reading: words of ours, retellings, wishes and needs. */
export interface Found {
  matters: { good: readonly Specific[]; bad: readonly Specific[] };
  good: readonly Specific[];
  bad: readonly Specific[];
  wish: string | null;
  need: string | null;
  asked: string | null;
  occasion: string | null;
  topic: string | null;
  person: string | null;
}

const MOST_OF_A_SORT = 3;

function candidatesOf(
  found: Found,
  nouns: readonly { phrase: string; long: boolean }[],
  quotes: readonly string[],
) {
  const all: Candidate[] = [];
  for (const side of ['bad', 'good'] as const) {
    for (const { phrase } of found.matters[side].slice(0, MOST_OF_A_SORT))
      all.push({ form: 'matter', phrase, side });
    for (const { phrase, form } of found[side].slice(0, MOST_OF_A_SORT)) all.push({ form, phrase, side });
  }
  for (const form of ['person', 'wish', 'need', 'occasion', 'asked', 'topic'] as const)
    if (found[form]) all.push({ form, phrase: found[form] });
  for (const { phrase, long } of nouns) all.push({ form: long ? 'noun+' : 'noun', phrase });
  for (const phrase of quotes) all.push({ form: 'quote', phrase });
  return [...new Map(all.map((candidate) => [keyOf(candidate), candidate])).values()];
}

const isNamed = ({ form }: Candidate): boolean => form === 'noun' || form === 'noun+' || form === 'named';

/** A bare noun phrase where a retelling is expected. */
const asSpecific = (phrase: string, side: Side, worth: number): Specific => ({
  phrase,
  form: 'named',
  plural: isPlural(phrase.split(' ').at(-1)!),
  area: areaOf(phrase),
  side,
  score: worth * 10,
});

/** What is taken up of one side, best first in each sort. */
export class Taken {
  constructor(private readonly kept: readonly Ranked[]) {}

  /** Of some forms the likeliest; null where none is likely enough. */
  best(...forms: Candidate['form'][]): Ranked | null {
    return this.kept.find(({ candidate }) => forms.includes(candidate.form)) ?? null;
  }

  phrase(...forms: Candidate['form'][]): string | null {
    return this.best(...forms)?.candidate.phrase ?? null;
  }

  /** The likeliest of all is a quote. */
  get quoteFirst(): boolean {
    return this.kept[0]?.candidate.form === 'quote';
  }

  /** Those of `from` that are taken, likeliest first; their score says how likely. */
  of(from: readonly Specific[]): Specific[] {
    return this.kept.flatMap(({ candidate, worth }) => {
      const specific = from.find(
        ({ form, phrase }) =>
          form === candidate.form && phrase.toLowerCase() === candidate.phrase.toLowerCase(),
      );
      return specific ? [{ ...specific, score: worth * 10 }] : [];
    });
  }

  /** Bare noun phrases that are taken, as specifics. */
  named(side: Side): Specific[] {
    return this.kept.flatMap(({ candidate, worth }) =>
      candidate.form === 'noun' || candidate.form === 'noun+'
        ? [asSpecific(candidate.phrase, side, worth)]
        : [],
    );
  }
}

export interface Choice {
  taken(side: Side): Taken;
  /** The likeliest thing that can follow "about", whatever else is better. */
  topic(side: Side): Ranked | null;
}

export function choose(
  text: string,
  profile: BrandProfile,
  verdict: Pick<Verdict, 'kind' | 'evidence'>,
  rating: number | undefined,
  found: Found,
  may: { quotes: boolean },
): Choice {
  const nouns = nounsIn(text, profile);
  const post = readPost(text, profile, verdict, rating, nouns);
  const candidates = candidatesOf(found, nouns, may.quotes ? quotesIn(text, profile) : []);
  const made = new Map<Side, readonly Ranked[]>();
  const rankedFor = (side: Side): readonly Ranked[] => {
    const known = made.get(side) ?? ranked(post, candidates, side);
    made.set(side, known);
    return known;
  };
  return {
    taken: (side) => {
      const all = rankedFor(side);
      const best = all[0]?.worth ?? 0;
      const least = Math.max(LIKELY, best - NEAR);
      return new Taken(all.filter(({ worth }, i) => worth >= least || (i === 0 && worth >= BEST)));
    },
    topic: (side) =>
      rankedFor(side).find(
        ({ candidate, worth }) =>
          worth >= TOPIC && (isNamed(candidate) || candidate.form === 'asked' || candidate.form === 'topic'),
      ) ?? null,
  };
}
