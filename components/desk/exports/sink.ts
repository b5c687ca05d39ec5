/**
 * Where an export's bytes go while it is being made: straight into a file where the browser lets the person choose one (File System
 * Access), else into blobs, which the browser keeps outside the page's memory and puts on disk when they are large.
 */
import { saveFile } from '../../save-file';

export interface Sink {
  write(piece: Uint8Array): Promise<void>;
  /** The file is there, whole. */
  close(): Promise<void>;
  /** Nothing half-made stays. */
  abort(): Promise<void>;
}

interface Picked extends FileSystemFileHandle {
  /** Chrome 110 on. */
  remove?(): Promise<void>;
}
interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<Picked>;
}

/** Bytes in memory before they become a blob. */
const MOST = 4 * 1_048_576;

/** Joins pieces into blobs; `whole` gives one blob of all of them. */
export function blobSink(type: string): Omit<Sink, 'close'> & { whole(): Blob } {
  let parts: BlobPart[] = [];
  let fresh: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const settle = () => {
    if (size > 0) parts.push(new Blob(fresh));
    fresh = [];
    size = 0;
  };
  return {
    async write(piece) {
      fresh.push(new Uint8Array(piece));
      size += piece.length;
      if (size >= MOST) settle();
    },
    async abort() {
      parts = [];
      fresh = [];
    },
    whole() {
      settle();
      return new Blob(parts, { type });
    },
  };
}

function downloadSink(name: string, type: string): Sink {
  const { whole, ...sink } = blobSink(type);
  return { ...sink, close: async () => saveFile(whole(), name) };
}

/** Must be the first thing of a click. null: the person closed the dialog. */
export async function openSink(name: string, type: string): Promise<Sink | null> {
  const { showSaveFilePicker } = window as Picker;
  if (!showSaveFilePicker) return downloadSink(name, type);
  let handle: Picked;
  try {
    handle = await showSaveFilePicker.call(window, { suggestedName: name });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return downloadSink(name, type);
  }
  const stream = await handle.createWritable();
  return {
    // The picker's own copy: the view may go on using its bytes.
    write: (piece) => stream.write(new Uint8Array(piece)),
    close: () => stream.close(),
    async abort() {
      await stream.abort();
      // The picker made an empty file; one that was there before is as it was.
      if ((await handle.getFile()).size === 0) await handle.remove?.();
    },
  };
}
