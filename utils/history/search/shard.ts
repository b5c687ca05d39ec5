/**
 * A shard of the inverted index: for one block of mentions, the terms that begin alike and where in the block they occur.
 * One record a term would make writing a block ten times as dear; one record for all of them would make reading dear.
 */

export interface Shard {
  /** Sorted, one a line. */
  terms: string;
  /** Where the places of each term end in `places`. */
  ends: Uint32Array;
  /** Places in the block, ascending within each term. */
  places: Uint16Array;
}

/** Words by their first two letters, so that a beginning of two letters is one shard; facets by their value's last letter. */
export function shardOf(term: string): string {
  const sign = term.indexOf('=');
  return sign < 0 ? term.slice(0, 2) : `${term.slice(0, sign + 1)}${term.slice(-1)}`;
}

/** Shards of a block: `terms[place]` are the terms of the mention at that place. */
export function shardsFrom(terms: readonly Iterable<string>[]): Map<string, Shard> {
  const shards = new Map<string, Map<string, number[]>>();
  for (const [place, mine] of terms.entries())
    for (const term of mine) {
      const name = shardOf(term);
      const shard = shards.get(name) ?? new Map<string, number[]>();
      shards.set(name, shard);
      const places = shard.get(term);
      if (places) places.push(place);
      else shard.set(term, [place]);
    }
  return new Map([...shards].map(([name, entries]) => [name, pack(entries)]));
}

export function pack(entries: ReadonlyMap<string, ArrayLike<number>>): Shard {
  const terms = [...entries.keys()].sort();
  const ends = new Uint32Array(terms.length);
  let end = 0;
  for (const [i, term] of terms.entries()) ends[i] = end += entries.get(term)!.length;
  const places = new Uint16Array(end);
  for (const [i, term] of terms.entries()) places.set(entries.get(term)!, i > 0 ? ends[i - 1] : 0);
  return { terms: terms.join('\n'), ends, places };
}

export function unpack({ terms, ends, places }: Shard): Map<string, Uint16Array> {
  const all = terms.split('\n');
  return new Map(all.map((term, i) => [term, places.subarray(i > 0 ? ends[i - 1] : 0, ends[i])]));
}

/** Marks in `seen` the places of every term that passes. */
export function mark(shard: Shard, passes: (term: string) => boolean, seen: Uint8Array, bit: number): void {
  const { terms, ends, places } = shard;
  let start = 0;
  for (const [i, term] of terms.split('\n').entries()) {
    const end = ends[i]!;
    if (passes(term)) for (let at = start; at < end; at++) seen[places[at]!]! |= bit;
    start = end;
  }
}
