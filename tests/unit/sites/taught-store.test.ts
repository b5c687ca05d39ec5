import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readTaughtFile, taughtFileName, writeTaughtFile } from '@/utils/sites/teach/file';
import { loadTaught, onTaught, removeTaught, saveTaught } from '@/utils/sites/teach/store';
import type { TaughtSite } from '@/utils/sites/teach/taught';

const site = (name: string, ...hosts: string[]): TaughtSite => ({
  version: 1,
  name,
  hosts,
  selectors: { post: 'li.entry', author: '.who', text: '.said' },
});

beforeEach(() => fakeBrowser.reset());

describe('taught sites', () => {
  it('are kept, the latest first, one for each host', async () => {
    await saveTaught(site('Board', 'board.example'));
    await saveTaught(site('Forum', 'forum.example', 'talk.example'));
    await saveTaught(site('Board again', 'board.example', 'talk.example'));
    expect(await loadTaught()).toEqual([
      site('Board again', 'board.example', 'talk.example'),
      site('Forum', 'forum.example'),
    ]);
    await removeTaught(site('', 'forum.example'));
    expect((await loadTaught()).map(({ name }) => name)).toEqual(['Board again']);
  });

  it('stay as they are when a bad one comes, and are not trusted on the way out', async () => {
    await saveTaught(site('Board', 'board.example'));
    const bad = { ...site('Bad', 'board.example'), selectors: { post: ':has(*)', text: '.said' } };
    expect(await saveTaught(bad)).toMatchObject({ ok: false, problems: [{ field: 'selectors.post' }] });
    expect((await loadTaught()).map(({ name }) => name)).toEqual(['Board']);
    await fakeBrowser.storage.local.set({ taught: [bad, 7, site('Good', 'good.example')] });
    expect((await loadTaught()).map(({ name }) => name)).toEqual(['Good']);
  });

  it('tell who listens what they were before', async () => {
    const heard = vi.fn();
    const stop = onTaught(heard);
    await saveTaught(site('Board', 'board.example'));
    await saveTaught(site('Renamed', 'board.example'));
    stop();
    await removeTaught(site('Renamed', 'board.example'));
    expect(heard.mock.calls.map(([now, before]) => [now[0]?.name, before[0]?.name])).toEqual([
      ['Board', undefined],
      ['Renamed', 'Board'],
    ]);
  });
});

describe('a taught site as a file', () => {
  it('comes back as it went out', () => {
    const board = site('Böard', 'board.example');
    expect(readTaughtFile(`\uFEFF${writeTaughtFile(board)}`)).toEqual({ ok: true, site: board });
    expect(taughtFileName(board)).toBe('board.example.site.json');
  });
  it.each([
    ['{"version":1,,}', { key: 'profile_file_not_json', args: ['1', '14'] }],
    [`"${'x'.repeat(200_000)}"`, { key: 'taught_file_too_big' }],
    ['{"version":1}', { key: 'taught_file_bad_fields' }],
  ])('is refused in words: %#', (text, message) =>
    expect(readTaughtFile(text)).toMatchObject({ ok: false, message }),
  );
});
