/** A ZIP archive as a stream: deflated by the platform, sizes told after each file, so that none has to be held in memory. */

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as ZIP has it; give the last result to go on. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 255]!;
  return ~value >>> 0;
}

export interface ZipFile {
  name: string;
  content: AsyncIterable<Uint8Array>;
}

interface Written {
  name: Uint8Array;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Little-endian: `2` and `4` byte numbers. */
function record(...fields: [bytes: 2 | 4, value: number][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** Version 2.0 of the format; names in UTF-8, sizes after the data; deflated; 1 January 1980, so that equal content is equal bytes. */
const common = [
  [2, 20],
  [2, 0x0808],
  [2, 8],
  [2, 0],
  [2, 0x21],
] as [2 | 4, number][];

const localHead = (name: Uint8Array) =>
  record([4, 0x04034b50], ...common, [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]);

const centralHead = ({ name, crc, packed, size, offset }: Written) =>
  record(
    [4, 0x02014b50],
    [2, 20],
    ...common,
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  );

/** What goes in is counted on the way; what comes out is pulled by the reader, so nothing piles up. */
async function* deflated(content: AsyncIterable<Uint8Array>, tally: Written): AsyncGenerator<Uint8Array> {
  const source = content[Symbol.asyncIterator]();
  const plain = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) return controller.close();
      tally.crc = crc32(value, tally.crc);
      tally.size += value.length;
      controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await source.return?.();
    },
  });
  const reader = plain.pipeThrough(new CompressionStream('deflate-raw')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      tally.packed += part.value.length;
      yield part.value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Up to 65,535 files and 4 GB, the limits of the format without its 64-bit extension. */
export async function* zip(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const tally: Written = { name: new TextEncoder().encode(name), crc: 0, packed: 0, size: 0, offset };
    const head = localHead(tally.name);
    yield head;
    yield tally.name;
    yield* deflated(content, tally);
    yield record([4, 0x08074b50], [4, tally.crc], [4, tally.packed], [4, tally.size]);
    offset += head.length + tally.name.length + tally.packed + 16;
    written.push(tally);
  }
  let length = 0;
  for (const tally of written) {
    const head = centralHead(tally);
    length += head.length + tally.name.length;
    yield head;
    yield tally.name;
  }
  const count = written.length;
  yield record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, offset], [2, 0]);
}
