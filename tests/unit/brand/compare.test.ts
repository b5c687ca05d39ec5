import { describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '@/components/options/field-names';
import { changeName, changesBetween, takeOver } from '@/utils/brand/compare';
import type { Json } from '@/utils/brand/path';
import { type BrandProfile, parseProfile } from '@/utils/brand/profile';

const profile = (data: object): BrandProfile => {
  const parsed = parseProfile({ name: 'Quillmere', terms: ['Quillmere'], ...data });
  if (!parsed.ok) throw new Error('The profile of this test is wrong.');
  return parsed.value;
};
const MINE = profile({
  people: ['Ana Rook'],
  teams: [{ name: 'Desk', topics: ['keys'] }],
  voice: { tone: 'plain', signOff: '{agent}', preferred: { customer: 'guest' } },
});
const THEIRS = profile({
  people: ['Ana Rook', 'Per Lind'],
  teams: [{ name: 'Desk', topics: ['keys', 'doors'] }],
  contact: { dm: true },
  voice: { tone: 'warm', signOff: '{agent}', preferred: { customer: 'reader' } },
});

describe('what an import would change', () => {
  const changes = changesBetween(MINE, THEIRS);

  it('is told field by field, with what goes and what comes', () => {
    expect(changes).toEqual([
      { path: ['people'], gone: [], added: ['Per Lind'] },
      { path: ['teams'], gone: ['Desk · keys'], added: ['Desk · keys, doors'] },
      { path: ['contact', 'dm'], gone: [], added: ['true'] },
      { path: ['voice', 'tone'], gone: ['plain'], added: ['warm'] },
      { path: ['voice', 'preferred'], gone: ['customer: guest'], added: ['customer: reader'] },
    ]);
  });

  it('is nothing for the same profile', () => {
    expect(changesBetween(MINE, MINE)).toEqual([]);
  });

  it('is everything filled in where nothing was set up', () => {
    const names = changesBetween(null, THEIRS).map(changeName);
    expect(names).toEqual(expect.arrayContaining(['name', 'terms', 'people', 'voice.tone']));
    expect(names).not.toContain('facts');
  });

  it('is taken over as chosen, and the rest stays', () => {
    const taken = takeOver(MINE as Json, THEIRS, [['people'], ['voice', 'tone']]);
    expect(parseProfile(taken)).toEqual({
      ok: true,
      value: { ...MINE, people: THEIRS.people, voice: { ...MINE.voice, tone: 'warm' } },
    });
    const all = takeOver(
      MINE as Json,
      THEIRS,
      changes.map(({ path }) => path),
    );
    expect(parseProfile(all)).toEqual({ ok: true, value: THEIRS });
  });

  it('has a name for every field there is', () => {
    const full = profile({
      contact: { email: 'a@b.example', phone: '1', url: 'https://b.example', dm: true, hours: 'always' },
      voice: { spelling: 'en-GB', greeting: 'Hi', signOff: 'Q' },
      backlashPlan: { owner: 'Ana', holdingStatement: 'We see it.' },
    });
    const groups = ['voice', 'contact', 'commitments', 'backlashPlan'] as const;
    const names = Object.keys(full).flatMap((name) => {
      const group = groups.find((one) => one === name);
      return group ? Object.keys(full[group] ?? {}).map((field) => `${name}.${field}`) : [name];
    });
    expect(names.filter((name) => !(name in FIELD_NAMES))).toEqual([]);
  });
});
