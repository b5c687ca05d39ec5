/** Lists of mention numbers, ascending and each number once. */

export type List = Float64Array;

/** One list of several, in whatever order they come. */
export function union(lists: readonly List[]): List {
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

/** The numbers that are in every one of the lists; at least one list. */
export function intersection(lists: readonly List[]): List {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return shortest!.filter((number) => others.every((list) => list[firstAtLeast(list, number)] === number));
}

/** Place of the first number ≥ `number`. */
export function firstAtLeast(list: List, number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
