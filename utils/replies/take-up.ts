/** What of a post the reply takes up: which things, and in which of the wording's slots (P24). */
import type { BrandProfile } from '../brand/profile';
import type { Verdict } from '../judge/verdict';
import type { Material } from './slots';
import type { Specifics } from './specifics';
import { type Choice, choose, type Found } from './specifics/choice';
import type { Clause } from './specifics/clauses';
import type { ElsewhereSpecifics } from './specifics/elsewhere';
import { mattersIn } from './specifics/matters';
import { personPraised } from './specifics/matters/joys';
import { occasionIn } from './specifics/occasion';
import { blockedWords } from './specifics/safe';
import type { Specific } from './specifics/specific';
import { topicIn } from './specifics/topic';
import { asName } from './specifics/wholesome';

type Kind = Verdict['kind'];

const GLAD_KINDS: ReadonlySet<Kind> = new Set(['praise', 'comparison', 'backhanded']);
const TROUBLED: ReadonlySet<Kind> = new Set(['complaint', 'competitor', 'backhanded']);
const INTERESTED: ReadonlySet<Kind> = new Set(['comparison', 'lead']);
const ASKING: ReadonlySet<Kind> = new Set(['question', 'lead']);
/** Kinds of post that are about a subject, more than about a trouble or a joy. */
const TALKED_OF: ReadonlySet<Kind> = new Set(['question', 'lead', 'comparison', 'misinformation']);

const mattersOf = (text: string, profile: BrandProfile, kind: Kind): Material['matters'] => {
  const of = (side: Specific['side'], kinds: ReadonlySet<Kind>) =>
    kinds.has(kind) ? mattersIn(text, profile, side, blockedWords(profile)) : [];
  return { good: of('good', GLAD_KINDS), bad: of('bad', TROUBLED) };
};

/** Everything of an English post that a reply could take up. */
function foundIn(
  text: string,
  profile: BrandProfile,
  verdict: Verdict,
  clauses: readonly Clause[],
  specifics: Specifics,
): Found {
  const { kind } = verdict;
  return {
    matters: mattersOf(text, profile, kind),
    good: specifics.good,
    bad: specifics.bad,
    wish: kind === 'suggestion' ? specifics.wish : null,
    need: INTERESTED.has(kind) ? specifics.need : null,
    asked: ASKING.has(kind) ? specifics.asked : null,
    occasion: !specifics.need && INTERESTED.has(kind) ? occasionIn(text, profile) : null,
    topic: TALKED_OF.has(kind) ? asName(topicIn(clauses, profile, verdict)) : null,
    person: kind === 'praise' ? personPraised(text) : null,
  };
}

export type TakenUp = Pick<
  Material,
  | 'matters'
  | 'good'
  | 'bad'
  | 'wish'
  | 'need'
  | 'occasion'
  | 'topic'
  | 'main'
  | 'person'
  | 'quote'
  | 'quoteFirst'
  | 'halfQuotes'
>;

export const NOTHING: TakenUp = {
  matters: { good: [], bad: [] },
  good: [],
  bad: [],
  wish: null,
  need: null,
  occasion: null,
  topic: null,
  main: null,
  person: null,
  quote: null,
  quoteFirst: false,
  halfQuotes: { good: null, bad: null },
};

/** One thing of a post that feels one way: sorry for it, or glad of it. */
function ofOneSide(choice: Choice, found: Found, side: 'good' | 'bad'): TakenUp {
  const taken = choice.taken(side);
  const topic = choice.topic(side)?.candidate.phrase ?? null;
  return {
    ...NOTHING,
    matters: { ...NOTHING.matters, [side]: taken.of(found.matters[side]) },
    [side]: taken.of(found[side]),
    // Where their own words are best by far, the lengths that don't quote still need something to name.
    main: taken.phrase('noun', 'noun+', 'topic') ?? topic,
    person: taken.phrase('person'),
    quote: taken.phrase('quote'),
    quoteFirst: taken.quoteFirst,
    topic,
  };
}

/** One thing of each half (P39). */
function ofBothSides(choice: Choice, found: Found): TakenUp {
  const [good, bad] = [choice.taken('good'), choice.taken('bad')];
  const best = (all: Specific[]) => all.sort((a, b) => b.score - a.score);
  return {
    ...NOTHING,
    matters: { good: good.of(found.matters.good), bad: bad.of(found.matters.bad) },
    good: best([...good.of(found.good), ...good.named('good')]),
    bad: best([...bad.of(found.bad), ...bad.named('bad')]),
    halfQuotes: { good: good.phrase('quote'), bad: bad.phrase('quote') },
  };
}

/** What is asked for, weighed up, wished or believed. */
function ofAsking(choice: Choice, found: Found, kind: Kind): TakenUp {
  const side = kind === 'comparison' ? 'good' : 'bad';
  const taken = choice.taken(side);
  const quote = kind === 'misinformation' ? null : taken.phrase('quote');
  return {
    ...NOTHING,
    matters: { ...NOTHING.matters, good: kind === 'comparison' ? taken.of(found.matters.good) : [] },
    good: kind === 'comparison' ? taken.of(found.good) : [],
    wish: taken.phrase('wish'),
    need: taken.phrase('need'),
    occasion: taken.phrase('occasion'),
    topic: choice.topic(side)?.candidate.phrase ?? null,
    quote,
    quoteFirst: quote !== null && taken.quoteFirst,
  };
}

export interface ToTakeUp {
  text: string;
  profile: BrandProfile;
  verdict: Verdict;
  rating: number | undefined;
  /** No words of the post in quotation marks. */
  quiet: boolean;
}

/** Of an English post what a colleague would take up; nothing where nothing is likely enough to be sent. */
export function takeUp(
  { text, profile, verdict, rating, quiet }: ToTakeUp,
  clauses: readonly Clause[],
  specifics: Specifics,
): TakenUp {
  const { kind } = verdict;
  const found = foundIn(text, profile, verdict, clauses, specifics);
  const choice = choose(text, profile, verdict, rating, found, { quotes: !quiet });
  if (kind === 'backhanded') return ofBothSides(choice, found);
  return TALKED_OF.has(kind) || kind === 'suggestion'
    ? ofAsking(choice, found, kind)
    : ofOneSide(choice, found, kind === 'praise' ? 'good' : 'bad');
}

/** In Spanish, French and German the reading alone chooses. */
export const takenElsewhere = (
  elsewhere: ElsewhereSpecifics,
  specifics: Specifics,
  quiet: boolean,
): TakenUp => ({
  ...NOTHING,
  good: specifics.good,
  bad: specifics.bad,
  topic: elsewhere.topic,
  quote: quiet ? null : elsewhere.quote,
});
