/** The frames of a tab: found in the session's storage, asked, forgotten when they are gone, and put together with their page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '@/utils/messages/map';

const { stored, here, browser } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  /** What the frames of tab 7 answer; who is missing is gone. */
  const here = new Map<number, unknown>();
  return {
    stored,
    here,
    browser: {
      runtime: { id: 'our-id' },
      storage: {
        session: {
          get: async () => ({ ...stored }),
          set: async (items: object) => void Object.assign(stored, items),
          remove: async (name: string) => void delete stored[name],
        },
      },
      tabs: {
        sendMessage: async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
          if (!here.has(frameId)) throw new Error('Receiving end does not exist.');
          return { ok: true, value: here.get(frameId) };
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { askAll, askWhoHas, merged, noteFrame, revealIn } = await import('@/utils/messages/frames');

const state = (keys: string[], posts: number, present = true): PageState => ({
  url: 'https://blog.example/',
  site: 'generic:blog.example',
  siteName: 'blog.example',
  fallback: false,
  posts,
  mentions: keys.map((key) => ({ key, verdict: null, status: 'open', present })),
  revision: 1,
  noBrand: false,
});

beforeEach(async () => {
  for (const name of Object.keys(stored)) delete stored[name];
  here.clear();
  await noteFrame(7, 12);
  await noteFrame(7, 5);
  await noteFrame(8, 6);
});

describe('frames of a tab', () => {
  it('are asked in the order in which they came, after the page', async () => {
    for (const frameId of [0, 5, 12, 6]) here.set(frameId, { found: false });
    const all = await askAll(7, 'page/reveal', { key: 'x:1' });
    expect(all.map(({ frameId }) => frameId)).toEqual([0, 5, 12]);
  });

  it('are forgotten when they are gone, and the page never is', async () => {
    here.set(12, { found: true });
    const all = await askAll(7, 'page/reveal', { key: 'x:1' });
    expect(all.map(({ frameId, answer }) => [frameId, answer.ok])).toEqual([
      [0, false],
      [12, true],
    ]);
    expect(Object.keys(stored).sort()).toEqual(['frame:7:12', 'frame:8:6']);
  });

  it('are asked one by one for what the page has not', async () => {
    here.set(0, { found: false }).set(5, { found: false }).set(12, { found: true });
    expect(await revealIn(7, 'x:1')).toBe(true);
    here.set(12, { found: false });
    expect(await revealIn(7, 'x:1')).toBe(false);
    const page = await askWhoHas(7, 'page/reveal', { key: 'x:1' }, ({ found }) => found);
    expect(page).toEqual({ ok: true, value: { found: false } });
  });

  it('make one list with the page: every mention once, where it is still there', () => {
    const one = merged(state(['x:1', 'x:2'], 9), [state(['x:3', 'x:1'], 4), state(['x:2'], 2, false)]);
    expect(one.mentions.map(({ key }) => key)).toEqual(['x:1', 'x:2', 'x:3']);
    expect(one.posts).toBe(15);
    const gone = merged(state(['x:1'], 1, false), [state(['x:1'], 1)]);
    expect(gone.mentions).toEqual([expect.objectContaining({ key: 'x:1', present: true })]);
  });
});
