import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadAgent, loadProfile, onProfile, saveAgent, saveProfile } from '@/utils/brand/store';

beforeEach(() => fakeBrowser.reset());

describe('the stored profile', () => {
  it('is null until one is saved', async () => {
    expect(await loadProfile()).toBe(null);
  });

  it('keeps the old one when a bad one comes', async () => {
    await saveProfile({ name: 'Quillmere', terms: ['Quillmere'] });
    const bad = await saveProfile({ name: 'Other', terms: [] });
    expect(bad.ok).toBe(false);
    expect((await loadProfile())?.name).toBe('Quillmere');
  });

  it('is not trusted on the way out', async () => {
    await fakeBrowser.storage.local.set({ profile: { name: 7 } });
    expect(await loadProfile()).toBe(null);
  });

  it('tells who listens, until they stop', async () => {
    const heard = vi.fn();
    const stop = onProfile(heard);
    await saveProfile({ name: 'Quillmere', terms: ['Quillmere'] });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]![0].name).toBe('Quillmere');
    stop();
    await saveProfile({ name: 'Other', terms: ['Other'] });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

it('keeps the name that signs replies', async () => {
  expect(await loadAgent()).toBe('');
  await saveAgent('  Priya ');
  expect(await loadAgent()).toBe('Priya');
});
