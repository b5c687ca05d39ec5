/** What is known of a word wherever it stands: looked up once, kept with the token. */
import { stem } from '../../brand/concepts';
import { WEIGHTS } from '../decide/weights';
import { fieldsOfWord } from '../words/fields';
import { doesOf } from './clauses';

export interface Word {
  /** Its class, or its stem; "" for a sign that stands for nothing. */
  stem: string;
  /** What it does to its clause (clauses.ts). */
  does: number;
  /** Fields of meaning it belongs to (words/fields.ts). */
  fields: readonly number[];
  /** Where the weights of the word alone begin; −1 for none. */
  row: number;
  /** Where those begin of it with the word that follows; most words have none. */
  before: ReadonlyMap<string, number> | undefined;
}

const SIGN = /^[\p{L}\p{N}§?!]/u;

/** First word → second word → row, of the pairs that have weights. */
const pairs = new Map<string, Map<string, number>>();
for (const [name, row] of WEIGHTS.rows) {
  const [first, second] = name.startsWith('w:') ? name.slice(2).split(' ') : [];
  if (first === undefined || second === undefined) continue;
  pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, row));
}

export const pairsWith = (stemmed: string): ReadonlyMap<string, number> | undefined => pairs.get(stemmed);

export function readWord(form: string, as: string): Word {
  const stemmed = SIGN.test(form) ? as || (form.length > 3 ? stem(form) : form) : '';
  return {
    stem: stemmed,
    does: doesOf(form, as),
    fields: fieldsOfWord(form),
    row: WEIGHTS.rows.get(`w:${stemmed}`) ?? -1,
    before: pairsWith(stemmed),
  };
}
