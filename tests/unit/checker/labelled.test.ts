/** The checker on labelled drafts: our own invented brands always, the shared data where it is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type BrandProfile, parseProfile } from '@/utils/brand/profile';
import { check } from '@/utils/checker';
import type { Kind } from '@/utils/judge/verdict';

interface Labelled {
  brand: string;
  site: string;
  kind: Kind;
  mention?: string;
  draft: string;
  findings: string[];
}

const OWN = fileURLToPath(new URL('./drafts', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../../shared/data/mentions', import.meta.url));

const profileOf = (folder: string, brand: string): BrandProfile => {
  const read = parseProfile(JSON.parse(readFileSync(join(folder, `${brand}.json`), 'utf8')));
  if (!read.ok) throw new Error(`${brand}.json: ${JSON.stringify(read.problems)}`);
  return read.value;
};

const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
const BLOCK = /^L(?:0[1-9]|10)$/;

/** Recall and precision over all rules, blocks alone, and how many clean drafts stay clean; hints count where due. */
function score(folder: string, files: string[]) {
  const of = () => ({ right: 0, wrong: 0, missed: 0 });
  const [all, block] = [of(), of()];
  const clean = { stay: 0, all: 0 };
  const profiles = new Map<string, BrandProfile>();
  for (const file of files)
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as Labelled;
      const profile = profiles.get(row.brand) ?? profileOf(folder, row.brand);
      profiles.set(row.brand, profile);
      const want = new Set(row.findings);
      const found = check(row.draft, { profile, kind: row.kind, site: row.site, mention: row.mention });
      const got = new Set(
        found.filter(({ id, level }) => level !== 'hint' || want.has(id)).map(({ id }) => id),
      );
      if (want.size === 0) {
        clean.all += 1;
        if (got.size === 0) clean.stay += 1;
      }
      for (const id of new Set([...want, ...got])) {
        const kind = want.has(id) ? (got.has(id) ? 'right' : 'missed') : 'wrong';
        all[kind] += 1;
        if (BLOCK.test(id)) block[kind] += 1;
      }
    }
  const rates = ({ right, wrong, missed }: ReturnType<typeof of>) => ({
    recall: percent(right, right + missed),
    precision: percent(right, right + wrong),
  });
  return { all: rates(all), block: rates(block), clean: percent(clean.stay, clean.all) };
}

describe('the checker on labelled drafts', () => {
  it('holds its figures on invented brands of five trades', () => {
    const files = readdirSync(OWN).filter((file) => file.endsWith('.jsonl'));
    const { all, block, clean } = score(OWN, files);
    expect(all.recall).toBeGreaterThanOrEqual(90);
    expect(all.precision).toBeGreaterThanOrEqual(90);
    expect(block.recall).toBeGreaterThanOrEqual(90);
    expect(block.precision).toBeGreaterThanOrEqual(90);
    expect(clean).toBeGreaterThanOrEqual(95);
  });

  it.skipIf(!existsSync(SHARED))(
    existsSync(SHARED) ? 'holds its figures on the shared drafts' : 'skipped: no data folder',
    () => {
      const { all, block, clean } = score(SHARED, ['drafts.jsonl']);
      expect(block.recall).toBeGreaterThanOrEqual(90);
      expect(block.precision).toBeGreaterThanOrEqual(90);
      expect(all.recall).toBeGreaterThanOrEqual(80);
      expect(all.precision).toBeGreaterThanOrEqual(80);
      expect(clean).toBeGreaterThanOrEqual(95);
    },
  );
});
