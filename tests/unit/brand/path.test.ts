import { describe, expect, it } from 'vitest';
import { filledIn, pathName, read, write } from '@/utils/brand/path';
import { parseProfile } from '@/utils/brand/profile';

describe('a path', () => {
  it('is named as the schema names it', () => {
    expect(pathName(['teams', 0, 'name'])).toBe('teams[0].name');
    expect(pathName(['voice', 'preferred', 'customer'])).toBe('voice.preferred.customer');
  });

  it('reads what it wrote, and makes what is missing on the way', () => {
    const written = write({}, ['teams', 1, 'name'], 'Desk');
    expect(read(written, ['teams', 1, 'name'])).toBe('Desk');
    expect(read(written, ['teams', 0, 'name'])).toBe(undefined);
    expect(read(written, ['constructor'])).toBe(undefined);
  });

  it('changes a copy', () => {
    const before = { contact: { email: 'a@b.example' } };
    write(before, ['contact', 'email'], '');
    expect(before.contact.email).toBe('a@b.example');
  });
});

describe('filledIn', () => {
  it('makes an emptied form the profile it would have been without those fields', () => {
    const form = {
      name: 'A',
      terms: ['A'],
      contact: { email: '', dm: undefined },
      backlashPlan: { owner: '', doNotSay: [] },
      voice: { greeting: '' },
      regulated: false,
    };
    const parsed = parseProfile(filledIn(form));
    expect(parsed).toMatchObject({ ok: true, value: { contact: {}, regulated: false } });
    expect(parsed.ok && 'backlashPlan' in parsed.value).toBe(false);
  });

  it('keeps a row that was begun, so that its missing fields are named', () => {
    const parsed = parseProfile(filledIn({ name: 'A', terms: ['A'], facts: [{ truth: '' }] }));
    expect(parsed.ok ? [] : parsed.problems.map(({ field }) => field)).toEqual([
      'facts[0].claim',
      'facts[0].truth',
      'facts[0].url',
    ]);
  });
});
