/** What of a post can be taken up in the reply, best first (P24). Nothing here is shown unless it is safe to say back. */
import type { BrandProfile } from '../../brand/profile';
import type { Verdict } from '../../judge/verdict';
import { isGlad } from './adjectives';
import { areaOf } from './area';
import type { Clause } from './clauses';
import { eventsIn } from './events';
import { likesIn } from './likes';
import { peopleIn } from './people';
import { isSafe } from './safe';
import type { Specific } from './specific';
import { statesIn, verdictIn } from './states';
import { thingsIn } from './things';
import { goodTimesIn, timesIn } from './times';
import { isWhole } from './wholesome';
import { askedIn, ideaAfter, needIn, purposeIn, wishIn } from './wishes';

export interface Specifics {
  good: Specific[];
  bad: Specific[];
  wish: string | null;
  need: string | null;
  /** What a question is about. */
  asked: string | null;
  /** Hard words with nothing behind them: "dirty", "overpriced". */
  harsh: string[];
}

/** Kinds whose wish, need or question is taken up. */
const WANTS: ReadonlySet<Verdict['kind']> = new Set([
  'suggestion',
  'lead',
  'question',
  'comparison',
  'praise',
]);
/** "On Sunday", "with the old box": no thing that one could speak "about". */
const LOOSE_START =
  /^(?:on|in|at|with|for|from|by|about|of|to|before|after|than|worth|close|up|out|still)\b/i;
const HIGH = /\b(?:5|five|4|four) stars?\b|\b(?:9|10)(?:\/10| out of 10)|\b(?:a|an) (?:ten|10)\b/;
const MAX_CLAUSES = 120;
const MAX_PHRASE_WORDS = 13;

function ranked(all: Specific[], profile: BrandProfile): Specific[] {
  const kept = new Map<string, Specific>();
  for (const specific of all) {
    const words = specific.phrase.split(' ').length;
    if (words > MAX_PHRASE_WORDS || !isSafe(specific.phrase, profile, specific.side)) continue;
    if (!isWhole(specific, profile)) continue;
    const known = kept.get(specific.phrase);
    if (!known || known.score < specific.score) kept.set(specific.phrase, specific);
  }
  return [...kept.values()].sort((a, b) => b.score - a.score);
}

/** The judge's own evidence points at the clauses that decided: what stands there comes first. */
const pointedAt = (verdict: Pick<Verdict, 'topics' | 'evidence'>, side: 'good' | 'bad'): string =>
  [
    ...verdict.topics
      .filter(({ polarity }) => (side === 'good' ? polarity === 'positive' : polarity === 'negative'))
      .map(({ quote }) => quote),
    ...(side === 'bad' ? verdict.evidence.map(({ quote }) => quote) : []),
  ]
    .join(' ')
    .toLowerCase();

export function specificsOf(
  all: readonly Clause[],
  profile: BrandProfile,
  verdict: Pick<Verdict, 'topics' | 'evidence' | 'kind'>,
): Specifics {
  const clauses = all.slice(0, MAX_CLAUSES);
  const good: Specific[] = [];
  const bad: Specific[] = [];
  const pointed = { good: pointedAt(verdict, 'good'), bad: pointedAt(verdict, 'bad') };
  const weigh = (specific: Specific, clause: Clause): Specific => {
    const overlap = clause.low.some((word) => word.length > 3 && pointed[specific.side].includes(word));
    return { ...specific, score: specific.score + (overlap ? 0.6 : 0) };
  };
  const halves = verdict.kind === 'backhanded';
  let wish: string | null = null;
  let need: string | null = null;
  let asked: string | null = null;
  for (const [i, clause] of clauses.entries()) {
    if (verdict.kind === 'comparison') {
      const purpose = purposeIn(clause);
      if (purpose && isSafe(purpose, profile)) need ??= purpose;
    }
    // What is said of somebody else is neither our praise nor our trouble.
    if (clause.rival && (verdict.kind === 'competitor' || verdict.kind === 'comparison')) continue;
    const people = peopleIn(clause, clauses[i + 1]);
    // "Food 5 stars": a number can please.
    const pleased = clause.low.some(isGlad) || HIGH.test(clause.low.join(' '));
    const states = statesIn(clause).filter(({ side }) => side === 'good' || !people.length);
    for (const state of states) (state.side === 'good' ? good : bad).push(weigh(state, clause));
    // Of two halves, a thing that is only named goes to the side that its clause is on.
    const named = thingsIn(clause, 'bad', profile);
    const trouble = people.length || (halves && pleased) ? [] : [...timesIn(clause), ...eventsIn(clause)];
    for (const specific of [...trouble, ...((halves && pleased) || people.length ? [] : named)])
      bad.push(weigh(specific, clause));
    const liked = pleased ? thingsIn(clause, 'good', profile) : [];
    for (const specific of [...people, ...likesIn(clause), ...goodTimesIn(clause), ...liked])
      good.push(weigh(specific, clause));
    const safe = (phrase: string | null) =>
      phrase && isSafe(phrase, profile) && phrase.length > 3 && !LOOSE_START.test(phrase) ? phrase : null;
    if (WANTS.has(verdict.kind)) {
      wish ??= safe(wishIn(clause)) ?? safe(ideaAfter(clause, clauses[i + 1]));
      need ??= safe(needIn(clause));
      asked ??= safe(askedIn(clause));
    }
  }
  const whole = clauses.map(({ low }) => low.join(' ')).join(' ');
  const product = profile.products.find((name) => whole.includes(name.toLowerCase()));
  if (product && !halves) {
    const named = { phrase: product, form: 'named' as const, plural: false, area: areaOf(whole), score: 3.6 };
    bad.push({ ...named, side: 'bad' });
    good.push({ ...named, side: 'good' });
  }
  return {
    good: ranked(good, profile),
    bad: ranked(bad, profile),
    wish,
    need,
    asked,
    harsh: verdictIn(clauses).filter((word) => isSafe(word, profile)),
  };
}
