/** Lists of mention numbers, ascending and each number once: what an inverted index is made of. */

export type List = Float64Array;

/** One list of several, in whatever order they come. */
export function union(lists: readonly List[]): List {
  if (lists.length === 1) return lists[0]!;
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let end = 0;
  let ordered = true;
  for (const list of lists) {
    if (end > 0 && list.length > 0 && list[0]! <= all[end - 1]!) ordered = false;
    all.set(list, end);
    end += list.length;
  }
  return ordered ? all : unique(all.sort());
}

function unique(sorted: List): List {
  let kept = 0;
  for (const number of sorted) if (kept === 0 || number !== sorted[kept - 1]) sorted[kept++] = number;
  return sorted.subarray(0, kept);
}

export function intersection(lists: readonly List[]): List {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length);
  return rest.reduce(both, first ?? new Float64Array());
}

/** Steps through the short list and leaps through the long one. */
function both(short: List, long: List): List {
  const shared = new Float64Array(short.length);
  let count = 0;
  let from = 0;
  for (const number of short) {
    from = firstAtLeast(long, number, from);
    if (from === long.length) break;
    if (long[from] === number) shared[count++] = number;
  }
  return shared.subarray(0, count);
}

/** Place of the first number ≥ `number` at or after `from`: in doubling steps, then by halves. */
export function firstAtLeast(list: List, number: number, from = 0): number {
  let step = 1;
  let low = from;
  while (low + step < list.length && list[low + step]! < number) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
