/** Words and neighbouring pairs of a post, stemmed, as features for the fitted weights ("w:still wait"). */
import { stem } from '../../brand/concepts';
import type { Token } from './tokens';

const SIGN = /^[\p{L}\p{N}§?!]/u;

/** Stems of the words met so far; bounded, because pages can hold any number of different words. */
const stems = new Map<string, string>();
function stemOf(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const found = form.length > 3 ? stem(form) : form;
  if (stems.size < 20_000) stems.set(form, found);
  return found;
}

/** Feature names of the wording, with the tokens they stand for. */
export function wordingOf(tokens: readonly Token[]): Map<string, { from: number; to: number }> {
  const wording = new Map<string, { from: number; to: number }>();
  const add = (name: string, from: number, to: number) => {
    if (!wording.has(name)) wording.set(name, { from, to });
  };
  let before = '^';
  let beforeAt = 0;
  tokens.forEach(({ form, as }, i) => {
    if (!SIGN.test(form)) {
      if (form === '.' || form === '\n') before = '^';
      return;
    }
    const word = as || stemOf(form);
    add(`w:${word}`, i, i + 1);
    add(`w:${before} ${word}`, before === '^' ? i : beforeAt, i + 1);
    before = word;
    beforeAt = i;
  });
  return wording;
}
