/** Words and neighbouring pairs of a post, stemmed, as features for the fitted weights: "w:wait", "w:still wait". */
import type { Token } from './tokens';
import { pairsWith } from './word';

/** Stands before a sentence's first word. */
const START = '^';
const startsWith = pairsWith(START);

/** The names of all of them: what weights are fitted on. */
export function wordingOf(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  let before = START;
  for (const { form, word } of tokens) {
    if (word.stem) {
      names.add(`w:${word.stem}`).add(`w:${before} ${word.stem}`);
      before = word.stem;
    } else if (form === '.' || form === '\n') before = START;
  }
  return names;
}

/** Where in the weights those begin that have any, each once. */
export function rowsOf(tokens: readonly Token[]): number[] {
  const rows: number[] = [];
  const add = (row: number | undefined) => {
    if (row !== undefined && row >= 0 && !rows.includes(row)) rows.push(row);
  };
  let before = startsWith;
  for (const { form, word } of tokens) {
    if (word.stem) {
      add(word.row);
      add(before?.get(word.stem));
      before = word.before;
    } else if (form === '.' || form === '\n') before = startsWith;
  }
  return rows;
}
