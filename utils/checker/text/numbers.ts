/** Numbers in a text, however they are written, so that "twenty minutes" answers "20 min". */

import { withoutEnding } from '../../without-ending';
import { CLASSES } from '../words/classes';
import type { Reading } from './read';

const WORDS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
] as const;

const worth = new Map<string, number>();
for (const [i, word] of WORDS[0].entries()) worth.set(word, i);
for (const [i, word] of WORDS[1].entries()) worth.set(word, 20 + i * 10);
for (const [i, word] of WORDS[2].entries()) worth.set(word, i + 1);
for (const [word, value] of [
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['couple', 2],
  ['pair', 2],
  ['both', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
] as const)
  worth.set(word, value);

/** Too common as ordinary words to be counted as a claim. */
const LOOSE = new Set([
  'twice',
  'one',
  'once',
  'first',
  'second',
  'both',
  'pair',
  'couple',
  'hundred',
  'thousand',
  'dozen',
  'two',
  'zero',
  ...WORDS[2],
]);

export interface NumberFound {
  /** Canonical: "20", "07:00". */
  value: string;
  /** Index of the token. */
  token: number;
  /** Written in digits, or a word that can hardly be anything else. */
  firm: boolean;
}

/** Value of a number word; undefined where it is none. */
export const numberWord = (word: string): number | undefined => worth.get(word);

/** "20%" → 20, "07:00" → "7:00", "1,250" → 1250, "£40" → 40. */
export const plainNumber = (written: string): string =>
  withoutEnding(written.replace(/[^\d.:,]/g, '').replace(/,(?=\d{3}\b)/g, ''), '.,:').replace(
    /^0+(?=\d)/,
    '',
  );

/** "3 May", "May 3rd", "the 3rd of May": a day is told apart from a count. */
function monthBeside(tokens: Reading['tokens'], at: number): string {
  const near = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const [, before, after, further] = near.map((token) => token?.word ?? '');
  const month = [after, after === 'of' ? further : '', before].find(
    (word) => word && CLASSES.month.has(word),
  );
  return month ? ` ${month.slice(0, 3)}` : '';
}

/** All numbers of a text, in order. */
export function numbersIn({ tokens }: Reading): NumberFound[] {
  const found: NumberFound[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    const { word, type } = tokens[token]!;
    if (type === 'number')
      found.push({ value: plainNumber(word) + monthBeside(tokens, token), token, firm: true });
    if (type !== 'word') continue;
    const value = worth.get(word);
    const tens = value !== undefined && value >= 20 && value < 100;
    const unit = tens ? worth.get(tokens[token + 1]?.word ?? '') : undefined;
    // "Fifty-five" is one number.
    const compound = tens && unit !== undefined && unit > 0 && unit < 10;
    if (compound) found.push({ value: String(value + unit), token, firm: true });
    else if (value !== undefined) found.push({ value: String(value), token, firm: !LOOSE.has(word) });
    else if (/\d/.test(word)) found.push({ value: plainNumber(word), token, firm: false });
    if (compound) token += 1;
  }
  return found;
}
