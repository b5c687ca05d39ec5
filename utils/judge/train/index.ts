/** `npx tsx utils/judge/train/index.ts`: fits the kinds' weights to the project's own labelled posts. Same input, same file. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModel } from '../../model';
import type { WeightsFile } from '../decide/weights';
import { SIGNALS } from '../signals';
import { KINDS } from '../verdict';
import { examplesOf, readBrands, readPosts } from './cases';
import { type Example, fit as fitWeights } from './fit';
import { fitNetwork } from './network';

/** A word that only a few brands' posts use says something of the trade, not of the kind. */
const BRANDS_PER_WORD = 20;
const STEP = 0.025;

/** Every feature the fit may weigh, in a fixed order. */
export function namesFor(byBrand: readonly (readonly Example[])[]): string[] {
  const seen = new Map<string, number>();
  for (const examples of byBrand) {
    const here = new Set(examples.flatMap(({ features }) => [...features.keys()]));
    for (const name of here) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const words = [...seen].filter(([name, brands]) => name.startsWith('w:') && brands >= BRANDS_PER_WORD);
  const others = [...seen].filter(([name]) => !name.startsWith('w:'));
  return [...new Set([...SIGNALS.map(({ id }) => id), ...others.map(([name]) => name)])]
    .sort()
    .concat(words.map(([name]) => name).sort());
}

const base64 = (steps: Int8Array): string =>
  Buffer.from(steps.buffer, steps.byteOffset, steps.length).toString('base64');

const inSteps = (values: ArrayLike<number>, unit: number): Int8Array =>
  Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / unit))));

/** The step at which the largest weight still fits into a byte. */
function unitOf(rows: Iterable<Float32Array>): number {
  let most = 0;
  for (const row of rows) for (const value of row) most = Math.max(most, Math.abs(value));
  return most / 127 || 1;
}

function encode(
  points: ReadonlyMap<string, Float32Array>,
  { layer, network }: ReturnType<typeof fitNetwork>,
): Omit<WeightsFile, 'version'> {
  const units = {
    hidden: unitOf(layer.values()),
    bias: unitOf([network.bias]),
    outer: unitOf([network.outer]),
    outerBias: unitOf([network.outerBias]),
  };
  const features: WeightsFile['features'] = {};
  for (const [name, row] of points)
    features[name] = base64(
      Int8Array.from([...inSteps(row, STEP), ...inSteps(layer.get(name)!, units.hidden)]),
    );
  return {
    kinds: [...KINDS],
    step: STEP,
    units,
    bias: base64(inSteps(network.bias, units.bias)),
    outer: base64(inSteps(network.outer, units.outer)),
    outerBias: base64(inSteps(network.outerBias, units.outerBias)),
    features,
  };
}

/** Both fits to the posts of some brands, as the judge reads them. */
export function fitAll(byBrand: readonly (readonly Example[])[]): Omit<WeightsFile, 'version'> {
  const examples = byBrand.flat();
  const names = namesFor(byBrand);
  return encode(fitWeights(examples, names), fitNetwork(examples, names));
}

if (process.argv[1]?.endsWith('train/index.ts')) {
  const bytes = readFileSync(new URL('../../../public/model/model.bin', import.meta.url));
  const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const byBrand = [...readBrands(), ...readPosts()].map((brand) => examplesOf(brand, model));
  const written = JSON.stringify(fitAll(byBrand));
  // Changes with any weight: verdicts carry it, so that one can tell which judge said so.
  const version = createHash('sha256').update(written).digest('hex').slice(0, 8);
  const out = new URL('../decide/weights.json', import.meta.url);
  writeFileSync(out, `${JSON.stringify({ version, ...JSON.parse(written) })}\n`);
}
