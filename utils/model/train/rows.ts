/** Texts that are known by sets of feature numbers, packed for the descent: a row for each feature that is frequent enough. */
import { shareOf } from '../share';
import type { Packed } from './corpus';

/**
 * @param least how many texts a feature must be in to get a row
 * @returns the features in the order of their rows, which is that of their numbers
 */
export function packRows(
  texts: readonly Iterable<number>[],
  least: number,
): { features: readonly number[]; packed: Packed } {
  const seen = new Map<number, number>();
  for (const text of texts) for (const feature of text) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const features = [...seen].flatMap(([feature, times]) => (times >= least ? [feature] : []));
  features.sort((a, b) => a - b);
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const start = new Uint32Array(texts.length + 1);
  const rows: number[] = [];
  const wordShare = new Float32Array(texts.length);
  for (const [d, text] of texts.entries()) {
    for (const feature of text) {
      const row = rowOf.get(feature);
      if (row !== undefined) rows.push(row);
    }
    start[d + 1] = rows.length;
    wordShare[d] = shareOf(start[d + 1]! - start[d]!);
  }
  const bucket = Uint32Array.from(rows);
  const packed = {
    size: texts.length,
    start,
    middle: start.slice(1),
    bucket,
    wordShare,
    charShare: wordShare,
  };
  return { features, packed };
}
