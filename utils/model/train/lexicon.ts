/** The lexicons behind the model, both under licences that let them be shipped (public/model/README.md). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashWord } from '../hash';
import { SCALES } from '../lexicon';

const require = createRequire(import.meta.url);

/** VADER's lexicon (MIT, in the Apache-2.0 package vader-sentiment): word, tab, mean valence −4 … 4. */
const vader = (): [string, number][] =>
  readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 1)
    .map(([word, valence]) => [word!, Number(valence)]);

/** AFINN-165 (MIT, in the package sentiment): word → −5 … 5. */
const afinn = (): [string, number][] =>
  Object.entries(require('sentiment/languages/en/labels.json') as Record<string, number>);

/** Single words and emoticons of all lists: ascending hashes, and tenths of each list's unit (words × SCALES). */
export function lexicons(): { hashes: Uint32Array; values: Int8Array } {
  const byHash = new Map<number, number[]>();
  for (const [scale, list] of [vader(), afinn()].entries())
    for (const [word, valence] of list) {
      if (/\s/u.test(word)) continue;
      const hash = hashWord(word.replace(/['’]/gu, ''));
      const values = byHash.get(hash) ?? new Array<number>(SCALES).fill(0);
      values[scale] = Math.max(-50, Math.min(50, Math.round(valence * 10)));
      byHash.set(hash, values);
    }
  const hashes = Uint32Array.from(byHash.keys()).sort();
  return { hashes, values: Int8Array.from([...hashes].flatMap((hash) => byHash.get(hash)!)) };
}
