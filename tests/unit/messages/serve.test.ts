import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (data: unknown, sender: unknown) => Promise<unknown> | undefined;

const { listeners, runtime } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  return {
    listeners,
    runtime: {
      id: 'our-id',
      getURL: (path: string) => `chrome-extension://our-id/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

const { serve } = await import('@/utils/messages/serve');
const { TO_PAGE } = await import('@/utils/messages/to-page');
const { TO_PICKER } = await import('@/utils/messages/to-picker');
const { TO_VIEW } = await import('@/utils/messages/to-view');
const { TO_WORKER } = await import('@/utils/messages/to-worker');

const PAGE = {
  id: 'our-id',
  tab: { id: 7, windowId: 1, url: 'https://blog.example/' },
  frameId: 3,
  url: 'https://x.com/home',
};
const VIEW = { id: 'our-id', url: 'chrome-extension://our-id/sidepanel.html' };
const WORKER = { id: 'our-id', url: 'chrome-extension://our-id/background.js' };

const say = (envelope: unknown, sender: unknown) =>
  [...listeners].map((listener) => listener(envelope, sender))[0];

it('each name has one receiver', () => {
  const names = [TO_PAGE, TO_PICKER, TO_VIEW, TO_WORKER].flatMap((table) => Object.keys(table));
  expect(names).toEqual([...new Set(names)]);
});

describe('serve', () => {
  const list = vi.fn(() => ({ mentions: [] }));
  beforeEach(() => {
    listeners.clear();
    list.mockClear();
    serve(TO_WORKER, { 'mention/list': list });
  });

  it('answers a message of the right shape from the right sender', async () => {
    const envelope = { name: 'mention/list', body: { keys: ['x:1'] } };
    await expect(say(envelope, VIEW)).resolves.toEqual({ ok: true, value: { mentions: [] } });
    expect(list).toHaveBeenCalledWith({ keys: ['x:1'] }, {});
  });

  it.each([
    ['a web page’s content script', PAGE, 'may be sent by view, not by page'],
    ['the worker itself', WORKER, 'not by worker'],
    ['another extension', { ...VIEW, id: 'their-id' }, 'not by a stranger'],
  ])('refuses a view’s message from %s', async (_, sender, why) => {
    const envelope = { name: 'mention/list', body: { keys: ['x:1'] } };
    await expect(say(envelope, sender)).resolves.toMatchObject({
      ok: false,
      error: 'refused',
      detail: expect.stringContaining(why),
    });
    expect(list).not.toHaveBeenCalled();
  });

  it('names the field that has the wrong shape, and calls nobody', async () => {
    const answer = say({ name: 'mention/list', body: { keys: ['x:1', 4] } }, VIEW);
    await expect(answer).resolves.toMatchObject({
      ok: false,
      error: 'refused',
      detail: expect.stringContaining('keys[1]'),
    });
    expect(list).not.toHaveBeenCalled();
  });

  it('leaves alone what it does not own: other receivers, other names, noise', () => {
    expect(say({ name: 'page/state', body: {} }, VIEW)).toBeUndefined();
    expect(say({ name: 'interaction/log', body: {} }, VIEW)).toBeUndefined();
    expect(say({ name: 'no/such', body: {} }, VIEW)).toBeUndefined();
    expect(say({ name: 'constructor', body: {} }, VIEW)).toBeUndefined();
    expect(say('hello', VIEW)).toBeUndefined();
    expect(say(null, VIEW)).toBeUndefined();
  });

  it('turns a handler’s error into an answer', async () => {
    listeners.clear();
    serve(TO_WORKER, {
      'mention/list': () => {
        throw new Error('disk full');
      },
    });
    const answer = say({ name: 'mention/list', body: { keys: [] } }, VIEW);
    await expect(answer).resolves.toEqual({ ok: false, error: 'failed', detail: 'disk full' });
  });

  it('tells the handler which tab asks, and which frame in it', async () => {
    listeners.clear();
    const open = vi.fn(() => ({ opened: true }));
    serve(TO_WORKER, { 'sidebar/open': open });
    await say({ name: 'sidebar/open', body: { key: 'x:1' } }, PAGE);
    expect(open).toHaveBeenCalledWith(
      { key: 'x:1' },
      {
        tabId: 7,
        windowId: 1,
        frameId: 3,
        tabUrl: 'https://blog.example/',
      },
    );
  });
});
