import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { stored, allowed } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  allowed: { value: true },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: stored.get(name) }),
        set: async (entries: object) => {
          for (const [name, value] of Object.entries(entries)) stored.set(name, value);
        },
        remove: async (name: string) => stored.delete(name),
      },
    },
    permissions: { contains: async () => allowed.value },
  },
}));

const { postNote } = await import('@/utils/passing-on/post');
const { loadWebhook, originOfWebhook, saveWebhook } = await import('@/utils/passing-on/webhook');

const HOOK = 'https://hooks.example.com/T1/B2';
const NOTE = { subject: 'A customer writes', text: 'They wrote: “late”', team: 'Roastery' };
const request = vi.fn<(address: string, options: RequestInit) => Promise<Partial<Response>>>();

beforeEach(async () => {
  stored.clear();
  allowed.value = true;
  request.mockReset().mockResolvedValue({ ok: true, status: 200 });
  vi.stubGlobal('fetch', request);
  await saveWebhook(HOOK);
});

describe('posting a note', () => {
  it('sends exactly what was shown, to that address, and says nothing of who or where we are', async () => {
    expect(await postNote(NOTE)).toEqual({ outcome: 'sent' });
    const [address, options] = request.mock.calls[0]!;
    expect(address).toBe(HOOK);
    expect(JSON.parse(options.body as string)).toEqual({
      text: 'A customer writes\nThey wrote: “late”',
      subject: 'A customer writes',
      note: 'They wrote: “late”',
      team: 'Roastery',
    });
    expect(options).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  it('asks nobody where no address is set up or its permission was taken back', async () => {
    allowed.value = false;
    expect(await postNote(NOTE)).toEqual({ outcome: 'not-allowed' });
    allowed.value = true;
    await saveWebhook(null);
    expect(await postNote(NOTE)).toEqual({ outcome: 'not-allowed' });
    expect(request).not.toHaveBeenCalled();
  });

  it('tells a refusal from silence', async () => {
    request.mockResolvedValue({ ok: false, status: 404 });
    expect(await postNote(NOTE)).toEqual({ outcome: 'refused', status: 404 });
    request.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await postNote(NOTE)).toEqual({ outcome: 'unreachable' });
  });
});

describe('the address', () => {
  it.each([
    'http://hooks.example.com/',
    'https://me:secret@hooks.example.com/',
    'javascript:alert(1)',
    'hooks',
    '',
  ])('is not "%s"', async (address) => {
    await expect(saveWebhook(address)).rejects.toThrow();
    expect(await loadWebhook()).toBe(HOOK);
  });

  it('is ignored where something else wrote a bad one into storage', async () => {
    stored.set('webhook', 'http://elsewhere.example/');
    expect(await loadWebhook()).toBeNull();
  });

  it('is allowed by its host alone', () => {
    expect(originOfWebhook(HOOK)).toBe('https://hooks.example.com/*');
  });
});

describe('nothing else of the extension', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const NETWORK =
    /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts/;

  const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');

  it('makes a network request: the model is read from its own file, and that is all', () => {
    const found = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path) && !/^(?:cli|model[\\/]train|judge[\\/]train)[\\/]/.test(path))
        .map((path) => join(folder, path).replaceAll('\\', '/'))
        .filter((path) => NETWORK.test(codeOf(readFileSync(join(root, path), 'utf8')))),
    );
    expect(found.sort()).toEqual(['utils/model/here.ts', 'utils/passing-on/post.ts']);
  });
});
