/** The fitted weights (weights.json, made by `npx tsx utils/judge/train/index.ts`): what each feature says for each kind. */
import { KINDS, type Kind } from '../verdict';
import type { Network } from './network';
import file from './weights.json';

/** Numbers are whole steps in base 64, one signed byte each. */
export interface WeightsFile {
  version: string;
  kinds: Kind[];
  /** Points of one step. */
  step: number;
  /** Worth of one step of the hidden layer, and of what lies past it. */
  units: { hidden: number; bias: number; outer: number; outerBias: number };
  bias: string;
  outer: string;
  outerBias: string;
  /** A feature's points for each kind in the order of `kinds`, then what it adds to each hidden unit. */
  features: Record<string, string>;
}

/** In one piece and in bytes, so that what a post's features weigh is near at hand. */
export interface Weights {
  /** Where a feature's row begins in `steps`; a row has a number for each kind, then one for each hidden unit. */
  rows: ReadonlyMap<string, number>;
  steps: Int8Array;
  /** Points of one step, and what one step adds to a hidden unit. */
  step: number;
  hidden: number;
  network: Network;
}

const decode = (written: string): Int8Array =>
  Int8Array.from(atob(written), (letter) => letter.charCodeAt(0));

const scaled = (written: string, unit: number): Float32Array =>
  Float32Array.from(decode(written), (steps) => steps * unit);

export function readWeights({ kinds, step, units, features, ...network }: WeightsFile): Weights {
  if (kinds.join() !== KINDS.join()) throw new Error('weights.json was fitted for other kinds.');
  const bias = scaled(network.bias, units.bias);
  const length = KINDS.length + bias.length;
  const entries = Object.entries(features);
  const steps = new Int8Array(entries.length * length);
  const rows = new Map<string, number>();
  for (const [n, [id, written]] of entries.entries()) {
    const at = n * length;
    const bytes = atob(written);
    for (let i = 0; i < length; i++) steps[at + i] = bytes.charCodeAt(i);
    rows.set(id, at);
  }
  const outer = scaled(network.outer, units.outer);
  const outerBias = scaled(network.outerBias, units.outerBias);
  return { rows, steps, step, hidden: units.hidden, network: { bias, outer, outerBias } };
}

export const WEIGHTS = readWeights(file as WeightsFile);
export const WEIGHTS_VERSION: string = file.version;
