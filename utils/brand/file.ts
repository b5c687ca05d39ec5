/** The brand profile as a file, to hand to a colleague and to take back. */
import type { FieldProblem } from '../validate';
import type { Message } from '../words';
import { brokenAt, lineAndColumn } from './json-position';
import { type BrandProfile, parseProfile } from './profile';

/** Bytes. The largest profile that makes sense is far smaller; a file above this is not one. */
export const MAX_PROFILE_BYTES = 1_000_000;

export type ReadProfile =
  | { ok: true; profile: BrandProfile }
  /** Not a profile at all: too big, or not JSON. */
  | { ok: false; message: Message; problems: [] }
  /** JSON, and these fields of it are wrong. */
  | { ok: false; message: Message; problems: FieldProblem[] };

/** Reads a profile from a file's text. Changes nothing: saving it is the caller's choice. */
export function readProfileFile(text: string): ReadProfile {
  if (new TextEncoder().encode(text).length > MAX_PROFILE_BYTES)
    return { ok: false, message: { key: 'profile_file_too_big', args: ['1'] }, problems: [] };
  // Windows editors put a byte order mark first, which JSON does not allow.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const broken = brokenAt(json);
  if (broken !== null) {
    const { line, column } = lineAndColumn(json, broken);
    return {
      ok: false,
      message: { key: 'profile_file_not_json', args: [String(line), String(column)] },
      problems: [],
    };
  }
  const parsed = parseProfile(JSON.parse(json));
  return parsed.ok
    ? { ok: true, profile: parsed.value }
    : { ok: false, message: { key: 'profile_file_bad_fields' }, problems: parsed.problems };
}

/** The file's text, readable and in the schema's order. */
export const writeProfileFile = (profile: BrandProfile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** "haven-hotels.json" */
export const profileFileName = (profile: BrandProfile): string =>
  `${
    profile.name
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'brand'
  }.json`;
