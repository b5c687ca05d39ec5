/** Lays a mask over every text of a row that people wrote (P57): names of fields and of people stay. */
import type { HistoryRow } from '../history/records';

export type Mask = (text: string) => string;

const WRITTEN = new Set(['text', 'title', 'quote', 'note', 'suggestion']);

function walk(value: unknown, mask: Mask, written: boolean): unknown {
  if (typeof value === 'string') return written ? mask(value) : value;
  if (Array.isArray(value)) return value.map((one) => walk(one, mask, written));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, walk(one, mask, WRITTEN.has(key))]),
  );
}

export const masked = (row: HistoryRow, mask: Mask): HistoryRow => walk(row, mask, false) as HistoryRow;
