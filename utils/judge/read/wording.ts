/** Words and neighbouring pairs of a post, stemmed, as features for the fitted weights: "w:wait", "w:still wait". */
import { stem } from '../../brand/concepts';
import type { Token } from './tokens';

const SIGN = /^[\p{L}\p{N}§?!]/u;
const START = '^';

/** What a word is in the wording; null: a sign that stands for nothing. */
function readWord(form: string): string | null {
  if (!SIGN.test(form)) return null;
  return form.length > 3 ? stem(form) : form;
}

/** Stems of the words met so far; bounded, because pages can hold any number of different words. */
const stems = new Map<string, string | null>();
function stemOf(form: string): string | null {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const found = readWord(form);
  if (stems.size < 20_000) stems.set(form, found);
  return found;
}

/** Calls `each` with every word of the wording and the one before it. */
function walk(tokens: readonly Token[], each: (before: string, word: string) => void): void {
  let before = START;
  for (const { form, as } of tokens) {
    const stemmed = stemOf(form);
    if (stemmed === null) {
      if (form === '.' || form === '\n') before = START;
      continue;
    }
    const word = as || stemmed;
    each(before, word);
    before = word;
  }
}

/** Names of the features in a post's wording. */
export type Wording = (tokens: readonly Token[]) => Iterable<string>;

/** All of them: what the weights are fitted on. */
export const everyWording: Wording = (tokens) => {
  const names = new Set<string>();
  walk(tokens, (before, word) => names.add(`w:${word}`).add(`w:${before} ${word}`));
  return names;
};

/** Only those among `known`, without making up the names of the others: they would be most of a post's. */
export function wordingAmong(known: Iterable<string>): Wording {
  const alone = new Map<string, string>();
  const after = new Map<string, Map<string, string>>();
  for (const name of known) {
    if (!name.startsWith('w:')) continue;
    const [first = '', second] = name.slice(2).split(' ');
    if (second === undefined) alone.set(first, name);
    else after.set(first, (after.get(first) ?? new Map()).set(second, name));
  }
  return (tokens) => {
    const names = new Set<string>();
    walk(tokens, (before, word) => {
      const single = alone.get(word);
      if (single) names.add(single);
      const pair = after.get(before)?.get(word);
      if (pair) names.add(pair);
    });
    return names;
  };
}
