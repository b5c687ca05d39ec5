/** The fitted weights (weights.json, made by `npx tsx utils/judge/train/index.ts`): feature → points for each kind. */
import { KINDS, type Kind } from '../verdict';
import file from './weights.json';

/** Points are kept as whole steps, in base 64, one signed byte a kind in the order of `kinds`. */
export interface WeightsFile {
  version: string;
  kinds: Kind[];
  step: number;
  features: Record<string, string>;
}

const decode = (written: string): Int8Array =>
  Int8Array.from(atob(written), (letter) => letter.charCodeAt(0));

export function readWeights({ kinds, step, features }: WeightsFile): ReadonlyMap<string, Float32Array> {
  if (kinds.join() !== KINDS.join()) throw new Error('weights.json was fitted for other kinds.');
  const entries = Object.entries(features);
  // In one piece: the rows of a post's features are read one after the other.
  const points = new Float32Array(entries.length * kinds.length);
  return new Map(
    entries.map(([id, written], n) => {
      const row = points.subarray(n * kinds.length, (n + 1) * kinds.length);
      row.set(decode(written));
      for (let k = 0; k < row.length; k++) row[k]! *= step;
      return [id, row];
    }),
  );
}

export const WEIGHTS = readWeights(file as WeightsFile);
export const WEIGHTS_VERSION: string = file.version;
