/**
 * A small network beside the softmax regression: one hidden layer over the same features, so that two things found
 * together may mean something else than each alone. It answers with the kind and with the writer's feeling.
 */
import { randomFrom, shuffle } from '../../model/train/random';
import { type Network, SHARE } from '../decide/network';
import { KINDS, SENTIMENTS } from '../verdict';
import { type Example, worthOf } from './fit';

export interface NetworkOptions {
  hidden: number;
  passes: number;
  batch: number;
  rate: number;
  /** Share of the features, and of the hidden units, that each look at a post leaves out. */
  dropFeatures: number;
  dropHidden: number;
  /** Share of belief that the labels leave to the other kinds. */
  smooth: number;
  /** How much the feeling counts beside the kind. */
  feeling: number;
  seed: number;
}

export const NETWORK: NetworkOptions = {
  hidden: 32,
  passes: 50,
  batch: 256,
  rate: 4e-3,
  dropFeatures: 0.3,
  dropHidden: 0.4,
  smooth: 0.05,
  feeling: 1,
  seed: 20261122,
};

const OUT = KINDS.length + SENTIMENTS.length;

/** One block of weights with its gradient, moved by Adam (Kingma & Ba 2015). */
class Block {
  readonly value: Float32Array;
  readonly slope: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(length: number, random: () => number, spread: number) {
    this.value = Float32Array.from({ length }, () => (random() * 2 - 1) * spread);
    this.slope = new Float32Array(length);
    this.mean = new Float32Array(length);
    this.square = new Float32Array(length);
  }

  step(rate: number, t: number): void {
    const { value, slope, mean, square } = this;
    const first = 1 - 0.9 ** t;
    const second = 1 - 0.999 ** t;
    for (let i = 0; i < value.length; i++) {
      const g = slope[i]!;
      const m = 0.9 * mean[i]! + 0.1 * g;
      const s = 0.999 * square[i]! + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      value[i]! -= (rate * (m / first)) / (Math.sqrt(s / second) + 1e-8);
      slope[i] = 0;
    }
  }
}

/** Turns the logits in `out[from … to]` into what the loss asks of them: (share − target) × worth. */
function ask(
  out: Float32Array,
  from: number,
  to: number,
  target: number,
  smooth: number,
  worth: number,
): void {
  let most = -Infinity;
  for (let k = from; k < to; k++) most = Math.max(most, out[k]!);
  let sum = 0;
  for (let k = from; k < to; k++) sum += out[k] = Math.exp(out[k]! - most);
  const rest = smooth / (to - from);
  for (let k = from; k < to; k++)
    out[k] = (out[k]! / sum - (k - from === target ? 1 - smooth : 0) - rest) * worth;
}

/** Same examples in the same order: same network. */
export function fitNetwork(
  examples: readonly Example[],
  names: readonly string[],
  options = NETWORK,
): { layer: Map<string, Float32Array>; network: Network } {
  const { hidden, batch, dropFeatures, dropHidden, smooth } = options;
  const random = randomFrom(options.seed);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, kind, sentiment, worth }) => {
    const known = [...features].filter(([name]) => index.has(name));
    return {
      at: Int32Array.from(known, ([name]) => index.get(name)! * hidden),
      value: Float32Array.from(known, ([, value]) => value * SHARE),
      kind: KINDS.indexOf(kind),
      sentiment: SENTIMENTS.indexOf(sentiment),
      worth,
    };
  });
  const byKind = worthOf(rows.map(({ kind }) => kind));
  const layer = new Block(names.length * hidden, random, 0.08);
  const bias = new Block(hidden, random, 0);
  const outer = new Block(OUT * hidden, random, 1 / Math.sqrt(hidden));
  const outerBias = new Block(OUT, random, 0);
  const order = Uint32Array.from(rows.keys());
  const kept = new Float32Array(hidden);
  const back = new Float32Array(hidden);
  const out = new Float32Array(OUT);
  const steps = Math.ceil(rows.length / batch) * options.passes;
  let step = 0;

  const learn = ({ at, value, kind, sentiment, worth }: (typeof rows)[number], count: number) => {
    const used = value.map((v) => (random() < dropFeatures ? 0 : v / (1 - dropFeatures)));
    kept.set(bias.value);
    for (let f = 0; f < at.length; f++) {
      const v = used[f]!;
      if (v) for (let h = 0; h < hidden; h++) kept[h]! += layer.value[at[f]! + h]! * v;
    }
    for (let h = 0; h < hidden; h++)
      kept[h] = random() < dropHidden || kept[h]! <= 0 ? 0 : kept[h]! / (1 - dropHidden);
    out.set(outerBias.value);
    for (let k = 0; k < OUT; k++)
      for (let h = 0; h < hidden; h++) out[k]! += outer.value[k * hidden + h]! * kept[h]!;
    ask(out, 0, KINDS.length, kind, smooth, (byKind[kind]! * worth) / count);
    ask(out, KINDS.length, OUT, sentiment, smooth, (options.feeling * worth) / count);
    back.fill(0);
    for (let k = 0; k < OUT; k++) {
      const g = out[k]!;
      outerBias.slope[k]! += g;
      for (let h = 0; h < hidden; h++) {
        outer.slope[k * hidden + h]! += g * kept[h]!;
        back[h]! += g * outer.value[k * hidden + h]!;
      }
    }
    for (let h = 0; h < hidden; h++) {
      back[h] = kept[h]! > 0 ? back[h]! / (1 - dropHidden) : 0;
      bias.slope[h]! += back[h]!;
    }
    for (let f = 0; f < at.length; f++) {
      const v = used[f]!;
      if (v) for (let h = 0; h < hidden; h++) layer.slope[at[f]! + h]! += back[h]! * v;
    }
  };

  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.subarray(from, from + batch);
      for (const n of some) learn(rows[n]!, some.length);
      const rate = options.rate * (1 - step / steps);
      step++;
      for (const block of [layer, bias, outer, outerBias]) block.step(rate, step);
    }
  }
  return {
    layer: new Map(names.map((name, i) => [name, layer.value.subarray(i * hidden, (i + 1) * hidden)])),
    network: { bias: bias.value, outer: outer.value, outerBias: outerBias.value },
  };
}
