/** Which language a short text is in, from its script, its function words and its accents. Pure; no library. */
import { classOf, WORD } from './chars';
import { feelingLanguages } from './foreign';
import { fold } from './foreign/inflect';
import { ALSO_ENGLISH, FUNCTION_WORDS, TELLING_ENDINGS, TELLING_LETTERS } from './language-words';
import { scriptOf } from './scripts';

export interface LanguageGuess {
  /** BCP 47: "en", "es", … ; "und-Cyrl" where only the script is sure; "und" where there is nothing to go by. */
  tag: string;
  /** Enough to act on: otherwise the tag is the best guess, and English where nothing speaks against it. */
  sure: boolean;
}

/** Units read: the start of a text tells its language. */
const READ = 600;
/** Hits that settle it, and how far ahead of the next language they must be. */
const ENOUGH = 2;
const AHEAD = 1.5;
/** So many English words, and so many times the next language's, and the rest is not read. */
const SETTLED = 4;
/** A word with feeling of the foreign lists counts less than a function word: some are borrowed. */
const FEELING = 0.7;
const ENDING = 0.5;
/** A text in Latin letters with so many words and no function word we know is in a language we don't know. */
const MANY_WORDS = 6;

const TAGS = Object.keys(FUNCTION_WORDS);
const ENGLISH = TAGS.indexOf('en');
const indexOf = (tag: string): number => TAGS.indexOf(tag);

const byWord = new Map<string, number[]>();
for (const [i, words] of Object.values(FUNCTION_WORDS).entries())
  for (const word of words.split(/\s+/u)) byWord.set(word, [...(byWord.get(word) ?? []), i]);
const endings = TELLING_ENDINGS.map(([ending, tag]) => ({ ending, tag: indexOf(tag) }));
const letters = Object.entries(TELLING_LETTERS).flatMap(([together, tags]) =>
  [...together].map((letter) => ({ letter, tags: tags.map(indexOf) })),
);

/** Votes by language, in the order of TAGS. */
type Votes = Float64Array;

const voteFor = (votes: Votes, tags: readonly number[], by: number): void => {
  for (const tag of tags) votes[tag]! += by / tags.length;
};

export function guessLanguage(text: string): LanguageGuess {
  const read = text.length > READ ? text.slice(0, READ) : text;
  const { script, accents } = scriptOf(read);
  if (script === null) return { tag: 'und', sure: false };
  if (script !== 'Latn') return { tag: script, sure: true };

  const votes: Votes = new Float64Array(TAGS.length);
  const low = accents ? read.toLowerCase() : '';
  if (accents) for (const { letter, tags } of letters) if (low.includes(letter)) voteFor(votes, tags, 1);
  const folded = accents ? fold(read) : read.toLowerCase();

  let words = 0;
  let known = 0;
  for (let at = nextWord(folded, 0); at < folded.length; ) {
    const end = wordEnd(folded, at);
    const before = at > 0 ? folded[at - 1] : ' ';
    // Handles, hashtags and addresses say nothing of the language.
    if (before !== '@' && before !== '#' && before !== '/' && before !== '.') {
      words++;
      const word = folded.slice(at, end);
      // "Driver's": after an apostrophe it is an English s, before one a French.
      const says = word === 's' && (before === "'" || before === '’') ? GENITIVE : saidBy(word);
      for (const { tag, by } of says.votes) votes[tag]! += by;
      if (says.known) known++;
      if (plainlyEnglish(votes)) return { tag: 'en', sure: true };
    }
    at = nextWord(folded, end);
  }
  return decide(votes, words, known);
}

/** What a word says of the language, as it was found out before. */
interface Says {
  votes: readonly { tag: number; by: number }[];
  /** It is a function word of some language. */
  known: boolean;
}
const GENITIVE: Says = { known: true, votes: [{ tag: ENGLISH, by: 1 }] };
const met = new Map<string, Says>();
/** Bounded, because pages can hold any number of different words. */
const MOST_MET = 20_000;

function saidBy(word: string): Says {
  const before = met.get(word);
  if (before) return before;
  const made = read(word);
  if (met.size < MOST_MET) met.set(word, made);
  return made;
}

function read(word: string): Says {
  const tags = byWord.get(word);
  if (tags) return { known: true, votes: tags.map((tag) => ({ tag, by: 1 / tags.length })) };
  const feeling = ALSO_ENGLISH.has(word) ? [] : feelingLanguages(word).map(indexOf);
  const ending = endings.filter(({ ending: end }) => word.length > end.length + 2 && word.endsWith(end));
  return {
    known: false,
    votes: [
      ...feeling.map((tag) => ({ tag, by: FEELING / feeling.length })),
      ...ending.map(({ tag }) => ({ tag, by: ENDING })),
    ],
  };
}

function decide(votes: Votes, words: number, known: number): LanguageGuess {
  let best = ENGLISH;
  for (let tag = 0; tag < votes.length; tag++) if (votes[tag]! > votes[best]!) best = tag;
  let next = 0;
  for (let tag = 0; tag < votes.length; tag++) if (tag !== best) next = Math.max(next, votes[tag]!);
  if (votes[best]! < ENDING)
    return words >= MANY_WORDS && known === 0 ? { tag: 'und', sure: false } : { tag: 'en', sure: false };
  return { tag: TAGS[best]!, sure: votes[best]! >= ENOUGH && votes[best]! >= AHEAD * next };
}

/** Most posts are: no need to read on. */
function plainlyEnglish(votes: Votes): boolean {
  const english = votes[ENGLISH]!;
  if (english < SETTLED) return false;
  for (let tag = 0; tag < votes.length; tag++)
    if (tag !== ENGLISH && votes[tag]! * SETTLED > english) return false;
  return true;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) !== WORD) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === WORD) at++;
  return at;
}
