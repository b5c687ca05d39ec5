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
/** A text in Latin letters with so many words and no function word we know is in a language we don't know. */
const MANY_WORDS = 6;

const byWord = new Map<string, string[]>();
for (const [tag, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words.split(/\s+/u)) byWord.set(word, [...(byWord.get(word) ?? []), tag]);

export function guessLanguage(text: string): LanguageGuess {
  const read = text.slice(0, READ);
  const script = scriptOf(read);
  if (script === null) return { tag: 'und', sure: false };
  if (script !== 'Latn') return { tag: script, sure: true };

  const votes = new Map<string, number>();
  const vote = (tag: string, by: number) => votes.set(tag, (votes.get(tag) ?? 0) + by);
  const low = read.toLowerCase();
  for (const [letters, tags] of Object.entries(TELLING_LETTERS))
    for (const letter of letters)
      if (low.includes(letter)) for (const tag of tags) vote(tag, 1 / tags.length);

  const words = wordsIn(fold(read));
  let known = 0;
  for (const word of words) {
    if (plainlyEnglish(votes)) return { tag: 'en', sure: true };
    const tags = byWord.get(word);
    if (tags) known++;
    for (const tag of tags ?? []) vote(tag, 1 / tags!.length);
    if (!tags && !ALSO_ENGLISH.has(word)) for (const tag of feelingLanguages(word)) vote(tag, FEELING);
    if (!tags)
      for (const [ending, tag] of TELLING_ENDINGS)
        if (word.length > ending.length + 2 && word.endsWith(ending)) vote(tag, 0.5);
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.5)
    return words.length >= MANY_WORDS && known === 0
      ? { tag: 'und', sure: false }
      : { tag: 'en', sure: false };
  return { tag: best[0], sure: best[1] >= ENOUGH && best[1] >= AHEAD * (next?.[1] ?? 0) };
}

/** Most posts are: no need to read on. */
function plainlyEnglish(votes: ReadonlyMap<string, number>): boolean {
  const english = votes.get('en') ?? 0;
  if (english < SETTLED) return false;
  for (const [tag, count] of votes) if (tag !== 'en' && count * SETTLED > english) return false;
  return true;
}

/** Words of folded text; handles, hashtags and addresses say nothing of the language. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (classOf(text.charCodeAt(at)) !== WORD) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && classOf(text.charCodeAt(at)) === WORD) at++;
    const before = start > 0 ? text[start - 1] : ' ';
    if (before !== '@' && before !== '#' && before !== '/' && before !== '.')
      words.push(text.slice(start, at));
  }
  return words;
}
