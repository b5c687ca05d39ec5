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

/** In one piece and in bytes, so that what a post's features weigh is near at hand. */
export interface Weights {
  /** Where a feature's row begins in `steps`; a row has a number for each kind, in the order of KINDS. */
  rows: ReadonlyMap<string, number>;
  steps: Int8Array;
  /** Points of one step. */
  step: number;
}

export function readWeights({ kinds, step, features }: WeightsFile): Weights {
  if (kinds.join() !== KINDS.join()) throw new Error('weights.json was fitted for other kinds.');
  const entries = Object.entries(features);
  const steps = new Int8Array(entries.length * KINDS.length);
  const rows = new Map<string, number>();
  for (const [n, [id, written]] of entries.entries()) {
    const at = n * KINDS.length;
    const bytes = atob(written);
    for (let k = 0; k < KINDS.length; k++) steps[at + k] = bytes.charCodeAt(k);
    rows.set(id, at);
  }
  return { rows, steps, step };
}

export const WEIGHTS = readWeights(file as WeightsFile);
export const WEIGHTS_VERSION: string = file.version;
