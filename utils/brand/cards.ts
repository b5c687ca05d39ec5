/** Facts and how-tos of the profile, found in any wording (P32, P54). Pure; the judge and the replies both ask here. */
import { conceptsOf } from './concepts';
import type { BrandProfile, Fact, HowTo } from './profile';

export interface CardMatch<Card> {
  card: Card;
  /** The phrase of the card that came closest. */
  phrase: string;
  /** 0–1: share of that phrase's meaning that the text holds, helped by the rest of the card. */
  score: number;
}

/** At or above this a card counts as meant. */
export const SURE = 0.7;

interface Indexed<Card> {
  card: Card;
  phrases: { phrase: string; concepts: Set<string> }[];
  /** Concepts of all its phrases. */
  whole: Set<string>;
  body: Set<string>;
}

const weightsFor = <Card>(cards: Indexed<Card>[], own: Set<string>): Map<string, number> => {
  const seenIn = new Map<string, number>();
  for (const { whole } of cards) {
    for (const concept of whole) seenIn.set(concept, (seenIn.get(concept) ?? 0) + 1);
  }
  // What stands in many cards tells little; the brand's own name tells next to nothing.
  return new Map([...seenIn].map(([concept, n]) => [concept, own.has(concept) ? 0.15 : 1 / n]));
};

function build<Card>(cards: readonly Card[], phrasesOf: (c: Card) => string[], bodyOf: (c: Card) => string) {
  return cards.map((card) => {
    const phrases = phrasesOf(card).map((phrase) => ({ phrase, concepts: conceptsOf(phrase) }));
    const whole = new Set(phrases.flatMap(({ concepts }) => [...concepts]));
    return { card, phrases, whole, body: conceptsOf(bodyOf(card)) };
  });
}

function best<Card>(
  cards: Indexed<Card>[],
  weights: Map<string, number>,
  text: Set<string>,
  asked: boolean,
): CardMatch<Card> | null {
  let top: CardMatch<Card> | null = null;
  for (const { card, phrases, whole, body } of cards) {
    let helped = -1;
    for (const { phrase, concepts } of phrases) {
      let hits = 0;
      // Who asks "can I return it?" is answered by the card on "can't return it": a denial counts for nothing there.
      const telling = asked ? without(concepts, '=not') : concepts;
      for (const concept of telling) if (text.has(concept)) hits++;
      if (!telling.size || hits < Math.min(2, telling.size)) continue;
      // "No dogs" must not be found in "dogs are welcome": where the phrase denies, the text has to deny too.
      if (!asked && concepts.has('=not') && !text.has('=not')) continue;
      if (helped < 0) helped = helpOf(whole, body, weights, text);
      const score = Math.min(1, shareOf(telling, weights, text) * 0.75 + Math.min(0.25, helped * 0.1));
      if (!top || score > top.score) top = { card, phrase, score };
    }
  }
  return top;
}

const without = (concepts: Set<string>, one: string): Set<string> => {
  if (!concepts.has(one)) return concepts;
  const rest = new Set(concepts);
  rest.delete(one);
  return rest;
};

/** What the rest of a card adds to a phrase of it. */
function helpOf(
  whole: Set<string>,
  body: Set<string>,
  weights: Map<string, number>,
  text: Set<string>,
): number {
  let helped = 0;
  for (const concept of whole) if (text.has(concept)) helped += weights.get(concept) ?? 0;
  for (const concept of body) if (!whole.has(concept) && text.has(concept)) helped += 0.3;
  return helped;
}

function shareOf(concepts: Set<string>, weights: Map<string, number>, text: Set<string>): number {
  let held = 0;
  let total = 0;
  for (const concept of concepts) {
    const weight = weights.get(concept) ?? 0;
    total += weight;
    if (text.has(concept)) held += weight;
  }
  return held / total;
}

interface Index {
  facts: Indexed<Fact>[];
  howTos: Indexed<HowTo>[];
  factWeights: Map<string, number>;
  howToWeights: Map<string, number>;
}
const indexes = new WeakMap<BrandProfile, Index>();

function indexOf(profile: BrandProfile): Index {
  const known = indexes.get(profile);
  if (known) return known;
  const own = conceptsOf([profile.name, ...profile.terms].join(' '));
  const facts = build(
    profile.facts,
    (fact) => fact.claim,
    (fact) => fact.truth,
  );
  const howTos = build(
    profile.howTos,
    (howTo) => howTo.question,
    (howTo) => howTo.answer,
  );
  const index = {
    facts,
    howTos,
    factWeights: weightsFor(facts, own),
    howToWeights: weightsFor(howTos, own),
  };
  indexes.set(profile, index);
  return index;
}

/** The judge, the wording and the checker ask the same of one post, one after the other. */
const REMEMBERED = 24;
const remembered = new Map<string, Set<string>[]>();
function windowsOf(text: string): Set<string>[] {
  const before = remembered.get(text);
  if (before) return before;
  const made = windows(text);
  remembered.set(text, made);
  if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
  return made;
}

/** Sentences in pairs: in a long post, words far apart would add up to a claim that nobody made. */
function windows(text: string): Set<string>[] {
  const sentences = text.split(/(?<=[.!?\n])\s+|\n/).filter((sentence) => sentence.trim());
  const pairs = sentences.slice(1).map((sentence, i) => `${sentences[i]} ${sentence}`);
  return (pairs.length ? pairs : [text]).slice(0, 60).map(conceptsOf);
}

function sure<Card>(cards: Indexed<Card>[], weights: Map<string, number>, text: string, asked: boolean) {
  if (!cards.length) return null;
  let top: CardMatch<Card> | null = null;
  for (const window of windowsOf(text)) {
    const found = best(cards, weights, window, asked);
    if (found && (!top || found.score > top.score)) top = found;
  }
  return top && top.score >= SURE ? top : null;
}

/** The fact whose claim the text makes, or null; `asked`: the fact that answers what the text asks ("are dogs allowed?"). */
export function matchFact(profile: BrandProfile, text: string, asked = false): CardMatch<Fact> | null {
  const { facts, factWeights } = indexOf(profile);
  return sure(facts, factWeights, text, asked);
}

/** The how-to that answers what the text asks, or null. */
export function matchHowTo(profile: BrandProfile, text: string): CardMatch<HowTo> | null {
  const { howTos, howToWeights } = indexOf(profile);
  return sure(howTos, howToWeights, text, true);
}

/** A card goes out only while it is fresh: up to and including its review date (P54). */
export const isFresh = (card: { reviewBy?: string | undefined }, now: Date): boolean =>
  !card.reviewBy || now.toISOString().slice(0, 10) <= card.reviewBy;
