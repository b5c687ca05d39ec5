/** `npx tsx utils/judge/train/index.ts`: fits the kinds' weights to the project's own labelled posts. Same input, same file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModel } from '../../model';
import type { WeightsFile } from '../decide/weights';
import { SIGNALS } from '../signals';
import { KINDS } from '../verdict';
import { type Brand, examplesOf, readBrands, readPosts } from './cases';
import { type Example, fit as fitWeights } from './fit';

/** A word that only one or two brands' posts use says something of the trade, not of the kind. */
const BRANDS_PER_WORD = 3;
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

function encode(weights: ReadonlyMap<string, Float32Array>): WeightsFile['features'] {
  const features: WeightsFile['features'] = {};
  for (const [name, row] of weights) {
    const steps = Int8Array.from(row, (points) => Math.max(-127, Math.min(127, Math.round(points / STEP))));
    if (steps.some((s) => Math.abs(s) > 2)) features[name] = Buffer.from(steps.buffer).toString('base64');
  }
  return features;
}

function fitAll(brands: readonly Brand[] = [...readBrands(), ...readPosts()]): WeightsFile {
  const bytes = readFileSync(new URL('../../../public/model/model.bin', import.meta.url));
  const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const byBrand = brands.map((brand) => examplesOf(brand, model));
  const weights = fitWeights(byBrand.flat(), namesFor(byBrand));
  return { version: String(byBrand.flat().length), kinds: [...KINDS], step: STEP, features: encode(weights) };
}

if (process.argv[1]?.endsWith('train/index.ts')) {
  const out = new URL('../decide/weights.json', import.meta.url);
  writeFileSync(out, `${JSON.stringify(fitAll())}\n`);
}
