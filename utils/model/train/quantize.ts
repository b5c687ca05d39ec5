/** Float weights → one byte each. */

/** Weights beyond this many standard deviations are cut: a few outliers would cost all others their precision. */
const REACH = 12;

export interface Bytes {
  weights: Int8Array;
  /** What one step is worth. */
  unit: number;
}

export function quantize(weights: Float32Array): Bytes {
  let squares = 0;
  let used = 0;
  let most = 0;
  for (const w of weights) {
    if (w === 0) continue;
    squares += w * w;
    used++;
    most = Math.max(most, Math.abs(w));
  }
  if (used === 0) return { weights: new Int8Array(weights.length), unit: 1 };
  const unit = Math.min(most, REACH * Math.sqrt(squares / used)) / 127;
  return {
    weights: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit)))),
    unit,
  };
}
