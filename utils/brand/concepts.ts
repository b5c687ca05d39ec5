/** Text as a set of concepts: stems with synonyms folded together, for matching a question or a claim in any wording. */
import { SYNONYMS } from './synonyms';

const STOP = new Set(
  (
    'a an the and or but so as if of in on at to for from by with into onto up down out off over about than then that this these those ' +
    'i me my we us our you your he him his she her it its they them their who whom which what where why how ' +
    'is are was were be been being am do does did done has have had having can could will would shall should may might must ' +
    'just really very quite also too even still only any some all each every more most much many few lot there here now ' +
    'get got gets getting go goes going gone let lets please thanks thank hi hello hey ok okay yes well know anyone anybody somebody someone ' +
    'make makes put puts use using need want one two way thing things say says said tell told think'
  ).split(' '),
);

const BEYOND_ASCII = /[\u0080-\uffff]/;
const fold = (text: string): string =>
  BEYOND_ASCII.test(text)
    ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
    : text.toLowerCase();

/** Light stemming: enough to bring "throttles", "throttled" and "throttling" together, never clever. */
export function stem(word: string): string {
  const plain = word.replace(/'s$|'$/, '');
  if (plain.length < 4) return plain;
  return plain
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/([a-z]{3})ing$/, '$1')
    .replace(/([a-z]{3})ed$/, '$1')
    .replace(/([a-z]{3})er$/, '$1')
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/([a-z]{3})e$/, '$1');
}

const byStem = new Map<string, Set<string>>();
/** By first word: [the whole phrase, its concept]. */
const byPhrase = new Map<string, [phrase: string, concept: string][]>();
for (const line of SYNONYMS) {
  const [head, ...rest] = line.split(',').map((word) => fold(word.trim()));
  for (const word of [head!, ...rest]) {
    if (/[ -]/.test(word)) {
      const start = word.split(/[ -]/, 1)[0]!;
      byPhrase.set(start, [...(byPhrase.get(start) ?? []), [word.replaceAll('-', ' '), `=${head}`]]);
    } else byStem.set(stem(word), (byStem.get(stem(word)) ?? new Set()).add(`=${head}`));
  }
}

/** "whack it up", "puts prices up": a rise, whatever stands between the verb and "up". */
const RISE = / (?:put|push|whack|jack|bump|ratchet|crank)\w* (?:[\w']+ ){0,2}up /;
const NEGATION = /^(?:no|not|never|nor|\w+n't|cannot)$/;

/** What a word says by itself. */
interface Said {
  concepts: readonly string[];
  /** Phrases that begin with it. */
  phrases: readonly { words: readonly string[]; concept: string }[];
}

function read(word: string): Said {
  const concepts = NEGATION.test(word) ? ['=not'] : [];
  if (!STOP.has(word)) {
    const root = stem(word);
    const known = byStem.get(root);
    if (known) concepts.push(...known);
    else if (root.length > 1) concepts.push(root);
  }
  const phrases = (byPhrase.get(word) ?? []).map(([phrase, concept]) => ({
    words: phrase.split(' '),
    concept,
  }));
  return { concepts, phrases };
}

/** Words met so far; bounded, because pages can hold any number of different words. */
const met = new Map<string, Said>();
const MOST_MET = 20_000;

function saidBy(word: string): Said {
  const known = met.get(word);
  if (known) return known;
  const made = read(word);
  if (met.size < MOST_MET) met.set(word, made);
  return made;
}

/** Concepts of a text ("=fee") and the stems that belong to none ("resort"). Linear in the text's length. */
export function conceptsOf(text: string): Set<string> {
  const folded = fold(text);
  const found = new Set<string>();
  if (folded.includes('up') && RISE.test(` ${folded.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `))
    found.add('=rise');
  const words = folded.split(/[^\p{L}\p{N}']+/u);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word) continue;
    const { concepts, phrases } = saidBy(word);
    for (const { words: phrase, concept } of phrases)
      if (phrase.every((part, j) => words[i + j] === part)) found.add(concept);
    for (const concept of concepts) found.add(concept);
  }
  return found;
}
