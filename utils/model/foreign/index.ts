/**
 * Sentiment, question, thanks and insult in Spanish, French and German, from word lists and the reach of negation.
 * There is no labelled text in these languages here: the lists are our own, the probabilities come from the same
 * procedure fitted on English (see CURVE), and they are meant to be less sure than the English model's.
 */
import { classOf, MARK, WORD } from '../chars';
import type { Scores } from '../scores';
import { MAX_UNITS } from '../tokens';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { fold, formsOf } from './inflect';
import { SPANISH } from './spanish';
import { type WordList, wordsOf } from './word-list';

const LISTS = { es: SPANISH, fr: FRENCH, de: GERMAN };
export type ForeignLanguage = keyof typeof LISTS;
export const isForeign = (tag: string): tag is ForeignLanguage => Object.hasOwn(LISTS, tag);

/** A word that counted; offsets in UTF-16 units of the text; valence −3 … 3 after negation and emphasis. */
export interface ForeignHit {
  start: number;
  end: number;
  valence: number;
}

export interface ForeignReading {
  scores: Scores;
  /** It asks something, by a question mark or the word it begins with. */
  question: boolean;
  thanks: boolean;
  /** Insults at people. */
  insults: { start: number; end: number }[];
  hits: ForeignHit[];
}

interface Ready {
  valence: Map<string, number>;
  negators: Set<string>;
  expected: Set<string>;
  stronger: Set<string>;
  weaker: Set<string>;
  turns: Set<string>;
  insults: Set<string>;
  questions: Set<string>;
  thanks: Set<string>;
}

/** Words after a negation that it still turns. */
const REACH = 4;
/** A turned word says less than its opposite: "not good" is not "terrible". */
const TURNED = -0.7;
const BEFORE_BUT = 0.6;
/** "no answer", "kommt nicht an" */
const MISSING = -1.5;
/** logit = offset + slope · √own + other · √opposite; fitted on English tweets with AFINN through the same procedure. */
const CURVE = { offset: -1.51, slope: 1.5, other: -0.05 };

const ready = new Map<ForeignLanguage, Ready>();

function prepare(tag: ForeignLanguage): Ready {
  const known = ready.get(tag);
  if (known) return known;
  const list: WordList = LISTS[tag];
  const valence = new Map<string, number>();
  for (const [value, words] of Object.entries(list.valence))
    for (const word of wordsOf(words))
      for (const [i, form] of formsOf(word, tag).entries())
        if (i === 0 || !valence.has(form)) valence.set(form, Number(value));
  const plain = (words: string) => new Set(wordsOf(words).map(fold));
  const made: Ready = {
    valence,
    negators: plain(list.negators),
    expected: plain(list.expected),
    stronger: plain(list.stronger),
    weaker: plain(list.weaker),
    turns: plain(list.turns),
    insults: plain(list.insults),
    questions: plain(list.questions),
    thanks: plain(list.thanks),
  };
  ready.set(tag, made);
  return made;
}

/** The languages whose lists hold the word (folded), none where several do. */
export const feelingLanguages = (word: string): readonly ForeignLanguage[] =>
  tellingWords().get(word) ?? NONE;

const NONE: readonly ForeignLanguage[] = [];
let telling: Map<string, ForeignLanguage[]> | undefined;

/** Made once, from the words that one list alone holds. */
function tellingWords(): Map<string, ForeignLanguage[]> {
  if (telling) return telling;
  const all = new Map<string, Set<ForeignLanguage>>();
  for (const tag of Object.keys(LISTS) as ForeignLanguage[])
    for (const word of [...prepare(tag).valence.keys(), ...prepare(tag).expected])
      all.set(word, (all.get(word) ?? new Set()).add(tag));
  telling = new Map([...all].filter(([, tags]) => tags.size === 1).map(([word, tags]) => [word, [...tags]]));
  return telling;
}

export function scoreForeign(text: string, tag: ForeignLanguage): ForeignReading {
  const lists = prepare(tag);
  const folded = fold(text.slice(0, MAX_UNITS));
  const hits: ForeignHit[] = [];
  const insults: { start: number; end: number }[] = [];
  let question = folded.includes('?') || folded.includes('¿');
  let thanks = false;
  let negatedFor = 0;
  let emphasis = 1;
  let clause = 0;
  let first = true;
  let at = 0;
  while (at < folded.length) {
    const type = classOf(folded.charCodeAt(at));
    if (type !== WORD) {
      // German negates what it has just said: "das gefällt mir nicht." An apostrophe joins ("n'est"), it ends nothing.
      if (type === MARK && folded[at] !== "'" && folded[at] !== '’') {
        negatedFor = 0;
        clause = hits.length;
      }
      at++;
      continue;
    }
    const start = at;
    while (at < folded.length && classOf(folded.charCodeAt(at)) === WORD) at++;
    const word = folded.slice(start, at);
    if (first && lists.questions.has(word) && folded.trimEnd().endsWith('?')) question = true;
    first = false;
    if (lists.thanks.has(word)) thanks = true;
    if (lists.insults.has(word)) insults.push({ start, end: at });
    if (lists.turns.has(word)) {
      for (const hit of hits) hit.valence *= BEFORE_BUT;
      negatedFor = 0;
      clause = hits.length;
      continue;
    }
    const value = lists.valence.get(word);
    if (value !== undefined) {
      hits.push({ start, end: at, valence: value * emphasis * (negatedFor > 0 ? TURNED : 1) });
      emphasis = 1;
    } else if (lists.expected.has(word)) hits.push({ start, end: at, valence: negatedFor > 0 ? MISSING : 0 });
    if (lists.negators.has(word)) {
      const last = hits.at(-1);
      const turns = tag === 'de' && last && hits.length > clause && value === undefined && negatedFor === 0;
      if (turns && last.valence > 0) last.valence *= TURNED;
      else if (turns && last.valence === 0) last.valence = MISSING;
      negatedFor = REACH;
    } else if (negatedFor > 0) negatedFor--;
    if (lists.stronger.has(word)) emphasis = 1.4;
    else if (lists.weaker.has(word)) emphasis = 0.7;
    else if (value === undefined) emphasis = 1;
  }
  const counted = hits.filter(({ valence }) => valence !== 0);
  return { scores: probabilities(counted), question, thanks, insults, hits: counted };
}

function probabilities(hits: readonly ForeignHit[]): Scores {
  let good = 0;
  let bad = 0;
  for (const { valence } of hits) {
    if (valence > 0) good += valence;
    else bad -= valence;
  }
  const logit = (own: number, other: number) =>
    Math.exp(CURVE.offset + CURVE.slope * Math.sqrt(own) + CURVE.other * Math.sqrt(other));
  const positive = logit(good, bad);
  const negative = logit(bad, good);
  const sum = positive + negative + 1;
  return { positive: positive / sum, neutral: 1 / sum, negative: negative / sum };
}
