/** One figure of `npm run bench`: ours against a named peer, measured in the same run. */
export interface Figure {
  ours: number;
  /** What it is measured against: a package, or the bare platform call. */
  peer: string;
  theirs: number;
  /** "ms", "posts/s", "MB", … */
  unit: string;
  /** ours / theirs */
  ratio: number;
}

/** A file `tests/bench/NAME.bench.ts` exports one of these as default. */
export interface Bench {
  name: string;
  run(): Promise<Record<string, Figure>>;
}

export const figure = (ours: number, peer: string, theirs: number, unit: string): Figure => ({
  ours,
  peer,
  theirs,
  unit,
  ratio: theirs === 0 ? Number.POSITIVE_INFINITY : ours / theirs,
});
