/** Checking a 500-character draft, as one types, against the two best-known checkers of prose on the same drafts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { text as alex } from 'alex';
// The package ships no types.
// @ts-expect-error no declaration file
import writeGood from 'write-good';
import { type BrandProfile, parseProfile } from '../../utils/brand/profile';
import { check } from '../../utils/checker';
import type { Kind } from '../../utils/judge/verdict';
import { type Bench, figure } from './figure';

interface Row {
  site: string;
  kind: Kind;
  mention: string;
  draft: string;
}

const FOLDER = fileURLToPath(new URL('../unit/checker/drafts/', import.meta.url));
const BRANDS = ['bank', 'airline', 'software', 'grocer', 'gym'];
const LENGTH = 500;
const ROUNDS = 12;
const WARM_UP = 3;
const WORST = 0.95;

function profileOf(brand: string): BrandProfile {
  const read = parseProfile(JSON.parse(readFileSync(`${FOLDER}${brand}.json`, 'utf8')));
  if (!read.ok) throw new Error(`${brand}.json is not a profile.`);
  return read.value;
}

/** Drafts of exactly 500 characters: each labelled one, followed by its neighbours. */
function draftsOf(brand: string): Row[] {
  const rows = readFileSync(`${FOLDER}${brand}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const all = rows.map(({ draft }) => draft).join(' ');
  let at = 0;
  return rows.map((row) => {
    const draft = (all.slice(at) + all).slice(0, LENGTH);
    at += row.draft.length + 1;
    return { ...row, draft };
  });
}

/** The 95th percentile of one call, in ms. Each round's text is new, as while typing. */
function p95(drafts: Row[], run: (row: Row) => void): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const row of drafts) {
      const fresh = { ...row, draft: `${row.draft.slice(0, LENGTH - 4)} ${round}.` };
      const start = performance.now();
      run(fresh);
      if (round >= WARM_UP) times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * WORST)]!;
}

const bench: Bench = {
  name: 'checker',
  async run() {
    const sets = BRANDS.map((brand) => ({ profile: profileOf(brand), drafts: draftsOf(brand) }));
    const profileFor = new Map(
      sets.flatMap(({ profile, drafts }) => drafts.map((row) => [row.mention, profile] as const)),
    );
    const drafts = sets.flatMap((set) => set.drafts);
    const ours = p95(drafts, ({ draft, kind, site, mention }) => {
      check(draft, { profile: profileFor.get(mention)!, kind, site, mention });
    });
    const byWriteGood = p95(drafts, ({ draft }) => {
      (writeGood as (text: string) => unknown)(draft);
    });
    const byAlex = p95(drafts, ({ draft }) => {
      alex(draft);
    });
    return {
      'check a 500-character draft, p95 (write-good)': figure(ours, 'write-good', byWriteGood, 'ms'),
      'check a 500-character draft, p95 (alex)': figure(ours, 'alex', byAlex, 'ms'),
    };
  },
};
export default bench;
