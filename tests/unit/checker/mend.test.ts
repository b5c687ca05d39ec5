/** One click out of a finding (mend.ts): the fix leaves a whole text in which that finding is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type BrandProfile, parseProfile } from '@/utils/brand/profile';
import { type CheckContext, check } from '@/utils/checker';
import type { Finding } from '@/utils/checker/finding';

const FOLDER = fileURLToPath(new URL('./drafts', import.meta.url));
const profileOf = (brand: string): BrandProfile => {
  const read = parseProfile(JSON.parse(readFileSync(join(FOLDER, `${brand}.json`), 'utf8')));
  if (!read.ok) throw new Error(brand);
  return read.value;
};
const bank = profileOf('bank');
const NOW = new Date('2026-11-18T10:00:00Z');
const after = (text: string, { start, end, fix }: Finding) => text.slice(0, start) + fix + text.slice(end);

/** The draft after the first fix of one rule. */
function mended(draft: string, id: string, context: Partial<CheckContext> = {}): string {
  const found = check(draft, { profile: bank, now: NOW, ...context }).find(
    (one) => one.id === id && one.fix !== undefined,
  );
  if (!found) throw new Error(`no fix of ${id} for "${draft}"`);
  return after(draft, found);
}

describe('a fix', () => {
  it('leaves fewer findings of its rule, whatever the labelled draft', () => {
    const kinds = new Set<string>();
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')))
      for (const line of readFileSync(join(FOLDER, file), 'utf8').trim().split('\n')) {
        const { brand, site, kind, mention, draft } = JSON.parse(line);
        const context = { profile: profileOf(brand), site, kind, mention, agent: 'Sam', now: NOW };
        const before = check(draft, context);
        for (const finding of before.filter(({ fix }) => fix !== undefined)) {
          const text = after(draft, finding);
          const of = (list: readonly Finding[]) => list.filter(({ id }) => id === finding.id).length;
          expect(of(check(text, context)), `${finding.id}: ${draft}\n→ ${text}`).toBeLessThan(of(before));
          expect(text.replace(/\? {2}/, '? ')).not.toMatch(/ {2}| [,.!?](?:\s|$)|^\s/);
          kinds.add(finding.id);
        }
      }
    expect(kinds.size).toBeGreaterThanOrEqual(20);
  });

  it('takes a sentence out, and never the only one', () => {
    const kind = 'complaint';
    const threat = 'Sorry about the card. Our lawyers will be in touch. Which branch was it?';
    expect(mended(threat, 'L02', { kind })).toBe('Sorry about the card. Which branch was it?');
    const alone = check('Our lawyers will be in touch.', { profile: bank, kind });
    expect(alone.find(({ id }) => id === 'L02')?.fix).toBeUndefined();
  });

  it('says when, who, where and by whom', () => {
    const mention = 'The machine kept my card.';
    const complaint = { kind: 'complaint', mention } as const;
    expect(mended('A card kept is a nuisance. We will be in touch soon.', 'L13', complaint)).toBe(
      'A card kept is a nuisance. We will be in touch by Friday.',
    );
    expect(mended('Sorry about the card. Which branch was it?', 'L12', complaint)).toBe(
      'Sorry about the card. Which branch was it? I will look into it and write back here by Friday.',
    );
    expect(mended('Sorry about the card. I will ask today.', 'L18', complaint)).toContain(
      `I will ask today. You can reach us at ${bank.contact.email}.`,
    );
    expect(
      mended('Thank you, that is good to hear. Come again.', 'L25', { kind: 'praise', mention }),
    ).toContain('I am passing this on to the team.');
    expect(mended('I will ask today.', 'L33', { agent: 'Priya' })).toBe(
      'I will ask today. Priya at Quillmore',
    );
    // Without a name there is nothing to sign with, and what the person reads holds no slot.
    expect(check('I will ask today.', { profile: bank }).find(({ id }) => id === 'L33')).toMatchObject({
      message: { key: 'check_L33_unnamed' },
    });
  });

  it('takes a name, a number or a placeholder back to what the page shows', () => {
    const mention = 'Sunil was kind about my card.';
    expect(mended('Thank you, Sunil Kapadia will be glad.', 'L05', { mention })).toBe(
      'Thank you, Sunil will be glad.',
    );
    expect(mended('I have your booking QM-48213 here.', 'L05')).toBe('I have your booking here.');
    expect(mended('Hello [NAME], thank you.', 'L10', { author: 'Ines Okafor' })).toBe(
      'Hello Ines, thank you.',
    );
    expect(mended('Hello [NAME], thank you.', 'L10')).toBe('Hello, thank you.');
    expect(mended('I will ask our clerk Dmitri today.', 'L32', { mention })).toBe(
      'I will ask our clerk today.',
    );
  });

  it('ends an apology before its excuse', () => {
    expect(mended('Sorry for the wait, but it was busy. I will ask today.', 'L16')).toBe(
      'Sorry for the wait. I will ask today.',
    );
  });
});
