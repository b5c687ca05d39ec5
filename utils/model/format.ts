/** The model file: "ANSWMDL1", the header's length (uint32, little-endian), the header as JSON, then the sections. */
import * as v from 'valibot';

const MAGIC = 'ANSWMDL1';
const START = MAGIC.length + 4;

const bits = v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(20));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_000_000));
const finite = v.pipe(v.number(), v.finite());
const shape = v.object({
  wordBits: bits,
  charBits: bits,
  outputs: v.picklist([1, 2]),
  unit: finite,
  bias: v.array(finite),
});

const HeaderSchema = v.object({
  /** Changes with any weight. */
  version: v.string(),
  lexicon: v.object({ words: count }),
  /**
   * Both parts give logits in the order negative, neutral, positive (the linear one has no weights for neutral, which is
   * 0); probabilities = softmax(slope · (share · convolution + (1 − share) · linear) + shift).
   */
  sentiment: v.object({
    shape,
    convolution: v.object({
      wordBits: bits,
      charBits: bits,
      size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
      filters: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)),
      wordUnit: finite,
      charUnit: finite,
    }),
    share: finite,
    slope: finite,
    shift: v.tuple([finite, finite, finite]),
  }),
  /** probability = sigmoid(slope · logit + shift) */
  tasks: v.record(v.string(), v.object({ shape, slope: finite, shift: finite })),
  /** Bytes of each section, in their order in the file. */
  sections: v.array(v.object({ name: v.string(), bytes: count })),
});
export type Header = v.InferOutput<typeof HeaderSchema>;

export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** Sections start at a multiple of four, so that 32-bit arrays can lie on them. */
const aligned = (bytes: number): number => (bytes + 3) & ~3;

export function encode(header: Omit<Header, 'sections'>, sections: Record<string, Uint8Array>): Uint8Array {
  const entries = Object.entries(sections);
  const full: Header = {
    ...header,
    sections: entries.map(([name, bytes]) => ({ name, bytes: bytes.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(full));
  const from = aligned(START + json.length);
  const file = new Uint8Array(entries.reduce((at, [, bytes]) => at + aligned(bytes.length), from));
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(MAGIC.length, json.length, true);
  file.set(json, START);
  let at = from;
  for (const [, bytes] of entries) {
    file.set(bytes, at);
    at += aligned(bytes.length);
  }
  return file;
}

/** @throws ModelFileError that says what is wrong with the file */
export function decode(file: ArrayBuffer): { header: Header; section(name: string): Uint8Array } {
  const bytes = new Uint8Array(file);
  const text = new TextDecoder();
  if (bytes.length < START || text.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new ModelFileError('This is not a model file: it does not begin with "ANSWMDL1".');
  const length = new DataView(file).getUint32(MAGIC.length, true);
  if (START + length > bytes.length) throw new ModelFileError('The model file ends inside its header.');
  const header = headerFrom(text.decode(bytes.subarray(START, START + length)));
  const places = new Map<string, Uint8Array>();
  let at = aligned(START + length);
  for (const section of header.sections) {
    if (at + section.bytes > bytes.length)
      throw new ModelFileError(`The model file ends inside its section "${section.name}".`);
    places.set(section.name, bytes.subarray(at, at + section.bytes));
    at += aligned(section.bytes);
  }
  return {
    header,
    section(name) {
      const found = places.get(name);
      if (!found) throw new ModelFileError(`The model file has no section "${name}".`);
      return found;
    },
  };
}

function headerFrom(json: string): Header {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new ModelFileError('The header of the model file is not JSON.');
  }
  const parsed = v.safeParse(HeaderSchema, data);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new ModelFileError(
    `The header of the model file is wrong at "${v.getDotPath(issue)}": ${issue.message}`,
  );
}
