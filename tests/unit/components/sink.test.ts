import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSink } from '@/components/desk/exports/sink';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file as the picker gives it: what is written shows only once the stream is closed. */
function fileHandle(kept: string) {
  let there: string | null = kept;
  let written = '';
  const stream = {
    write: async (piece: Uint8Array) => {
      written += new TextDecoder().decode(piece);
    },
    close: async () => {
      there = written;
    },
    abort: async () => {},
  };
  return {
    createWritable: async () => stream,
    getFile: async () => new Blob([there ?? '']),
    remove: async () => {
      there = null;
    },
    content: () => there,
  };
}
const picks = (picked: () => Promise<unknown>) => {
  const showSaveFilePicker = vi.fn(picked);
  vi.stubGlobal('window', { showSaveFilePicker });
  return showSaveFilePicker;
};

describe('a file that the person chose', () => {
  it('is asked for by name, and there once it is whole', async () => {
    const handle = fileHandle('');
    const picker = picks(async () => handle);
    const sink = (await openSink('week.csv', 'text/csv'))!;
    expect(picker).toHaveBeenCalledWith({ suggestedName: 'week.csv' });
    await sink.write(bytes('one,'));
    await sink.write(bytes('two'));
    expect(handle.content()).toBe('');
    await sink.close();
    expect(handle.content()).toBe('one,two');
  });

  it('goes again when the export is cancelled, and an older one of that name stays as it was', async () => {
    for (const [before, after] of [
      ['', null],
      ['last week', 'last week'],
    ] as const) {
      const handle = fileHandle(before);
      picks(async () => handle);
      const sink = (await openSink('week.csv', 'text/csv'))!;
      await sink.write(bytes('half'));
      await sink.abort();
      expect(handle.content()).toBe(after);
    }
  });

  it('is none when the person closes the dialog', async () => {
    picks(async () => {
      throw new DOMException('The user aborted a request.', 'AbortError');
    });
    expect(await openSink('week.csv', 'text/csv')).toBeNull();
  });
});

describe('a download', () => {
  const link = { href: '', download: '', click: vi.fn() };
  let saved: Blob | undefined;
  beforeEach(() => {
    saved = undefined;
    link.click.mockClear();
    vi.stubGlobal('document', { createElement: () => link });
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:ours';
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['there is no picker', undefined],
    [
      'the picker is not allowed here',
      async () => {
        throw new DOMException('Must be handling a user gesture.', 'SecurityError');
      },
    ],
  ])('takes its place where %s', async (_why, showSaveFilePicker) => {
    vi.stubGlobal('window', { showSaveFilePicker });
    const sink = (await openSink('week.csv', 'text/csv'))!;
    await sink.write(bytes('one,'));
    await sink.write(bytes('two'));
    expect(link.click).not.toHaveBeenCalled();
    await sink.close();
    expect(link).toMatchObject({ href: 'blob:ours', download: 'week.csv' });
    expect(link.click).toHaveBeenCalledOnce();
    expect(await saved?.text()).toBe('one,two');
    expect(saved?.type).toBe('text/csv');
  });
});
