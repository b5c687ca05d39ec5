import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import schema from '@/public/managed-schema.json';
import { isLocked, parsePolicy, underPolicy, withLocks } from '@/utils/brand/policy';
import { ProfilePartSchema, parseProfile } from '@/utils/brand/profile';
import { followPolicy, loadPolicy, loadProfile, saveProfile } from '@/utils/brand/store';

const POLICY = {
  profile: { name: 'Quillmere', terms: ['Quillmere'], voice: { banned: ['policy'] }, people: ['Ana Rook'] },
  locked: ['terms', 'voice.banned'],
};
const policy = () => {
  const parsed = parsePolicy(POLICY);
  if (!parsed.ok) throw new Error('The policy of this test is wrong.');
  return parsed.value;
};
const profile = (data: object) => {
  const parsed = parseProfile(data);
  if (!parsed.ok) throw new Error('The profile of this test is wrong.');
  return parsed.value;
};

describe('a policy', () => {
  it('locks what it names and all below it, and nothing beside it', () => {
    expect(isLocked(policy(), ['terms'])).toBe(true);
    expect(isLocked(policy(), ['terms', 0])).toBe(true);
    expect(isLocked(policy(), ['voice', 'banned'])).toBe(true);
    expect(isLocked(policy(), ['voice'])).toBe(false);
    expect(isLocked(policy(), ['voice', 'tone'])).toBe(false);
    expect(isLocked(null, ['terms'])).toBe(false);
  });

  it('is where people start, and afterwards changes only what it locks', () => {
    expect(underPolicy(policy(), null)).toEqual(POLICY.profile);
    const mine = profile({ name: 'Mine', terms: ['Other'], voice: { tone: 'plain', banned: ['sorry'] } });
    expect(underPolicy(policy(), mine)).toMatchObject({
      name: 'Mine',
      terms: ['Quillmere'],
      people: [],
      voice: { tone: 'plain', banned: ['policy'] },
    });
    expect(withLocks(null, mine)).toBe(mine);
  });

  it.each([
    ['a field of the wrong kind', { profile: { terms: 'Quillmere' } }, 'profile.terms'],
    ['a lock without a value', { profile: { name: 'Q' }, locked: ['name', 'terms'] }, 'locked[1]'],
    ['no list of locks', { locked: 'terms' }, 'locked'],
  ])('names the field that is wrong: %s', (_what, data, field) => {
    const parsed = parsePolicy(data);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).toContain(field);
  });

  it('has a schema for administrators that holds every field of a profile', () => {
    const { profile: fields } = schema.properties;
    expect(Object.keys(fields.properties).toSorted()).toEqual(
      Object.keys(ProfilePartSchema.entries).toSorted(),
    );
    const { voice } = fields.properties;
    const complete = profile({ name: 'Q', terms: ['Q'] });
    expect(Object.keys(voice.properties)).toEqual(expect.arrayContaining(Object.keys(complete.voice)));
  });
});

describe('with a policy in managed storage', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    // The stand-in of the browser lets a test write what only an administrator can.
    await fakeBrowser.storage.managed.set(POLICY);
  });

  it('works without any set-up where the policy says enough', async () => {
    await followPolicy();
    expect(await loadProfile()).toMatchObject({ name: 'Quillmere', terms: ['Quillmere'] });
  });

  it('waits for the person where it does not', async () => {
    await fakeBrowser.storage.managed.set({ profile: { people: ['Ana Rook'] }, locked: [] });
    await followPolicy();
    expect(await loadProfile()).toBe(null);
  });

  it('saves no other value of a locked field', async () => {
    const policy = await loadPolicy();
    await saveProfile({ name: 'Mine', terms: ['Mine'] }, policy?.ok ? policy.value : null);
    expect(await loadProfile()).toMatchObject({ name: 'Mine', terms: ['Quillmere'] });
  });

  it('follows a change of the policy', async () => {
    await saveProfile({ name: 'Mine', handles: ['@mine'] });
    await fakeBrowser.storage.managed.set({ ...POLICY, profile: { terms: ['Quill'] }, locked: ['terms'] });
    await followPolicy();
    expect(await loadProfile()).toMatchObject({ name: 'Mine', terms: ['Quill'], handles: ['@mine'] });
  });

  it('locks nothing by a policy that is wrong, and says what is wrong with it', async () => {
    await fakeBrowser.storage.managed.set({ profile: { terms: 7 }, locked: ['terms'] });
    expect(await loadPolicy()).toMatchObject({ ok: false, problems: [{ field: 'profile.terms' }] });
    await saveProfile({ name: 'Mine', terms: ['Mine'] });
    await followPolicy();
    expect((await loadProfile())?.terms).toEqual(['Mine']);
  });
});
