/** What a person types into the search: words, "phrases in quotes", and beginnings of words (the last word, or word*). */
import { wordsOf } from './words';

export interface Query {
  words: string[];
  /** Words that must follow each other. */
  phrases: string[][];
  prefixes: string[];
}

/** One letter begins too many words to be worth a look. */
const MIN_PREFIX = 2;

const QUOTED = /"([^"]*)"?/gu;

export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], prefixes: [] };
  const add = (words: string[]) =>
    words.length > 1 ? query.phrases.push(words) : query.words.push(...words);
  for (const [, quoted] of text.matchAll(QUOTED)) add(wordsOf(quoted!));
  const rest = text.replace(QUOTED, ' ').split(/\s+/u).filter(Boolean);
  // While somebody types, the last word is not finished; a space or a quote after it says that it is.
  const typing = !/[\s"]$/u.test(text);
  for (const [i, part] of rest.entries()) {
    const words = wordsOf(part);
    const begun = part.endsWith('*') || (typing && i === rest.length - 1);
    if (begun && words.length === 1 && words[0]!.length >= MIN_PREFIX) query.prefixes.push(words[0]!);
    else add(words);
  }
  return query;
}

/** Whether a text (made by `searchable`) has all that was asked for. */
export const found = (query: Query, searchable: string): boolean =>
  query.words.every((word) => searchable.includes(` ${word} `)) &&
  query.phrases.every((phrase) => searchable.includes(` ${phrase.join(' ')} `)) &&
  query.prefixes.every((prefix) => searchable.includes(` ${prefix}`));
