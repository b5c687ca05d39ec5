/** Pairs what was read with what stands on the page: same words, or nearly so. */

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
export const bare = (text: string): string => wordsOf(text).join('');

/** Dice's coefficient over words counted as often as they stand: 1 = the same words. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (!left.length || !right.length) return left.length === right.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

const NEAR = 0.8;

/** One to one: for each of `wanted` the index of its partner in `read`, or -1. Those that must be found choose first. */
export function pair(
  wanted: { text: string; url?: string; optional?: boolean }[],
  read: { text: string; url?: string }[],
): number[] {
  const partners = wanted.map(() => -1);
  const used = new Set<number>();
  const order = [...wanted.keys()].sort(
    (a, b) => Number(!!wanted[a]?.optional) - Number(!!wanted[b]?.optional),
  );
  for (const index of order) {
    const post = wanted[index];
    let best = NEAR;
    read.forEach((candidate, n) => {
      if (!post || used.has(n)) return;
      const score =
        similarity(post.text, candidate.text) + (post.url && post.url === candidate.url ? 0.001 : 0);
      if (score <= best && !(score === NEAR && partners[index] === -1)) return;
      best = score;
      partners[index] = n;
    });
    const partner = partners[index] ?? -1;
    if (partner >= 0) used.add(partner);
  }
  return partners;
}
