/** A taught site as a small file, to hand to a colleague and to take back. */
import { brokenAt, lineAndColumn } from '../../brand/json-position';
import type { FieldProblem } from '../../validate';
import type { Message } from '../../words';
import { parseTaughtSite, type TaughtSite } from './taught';

/** Bytes. What teaching makes has a few hundred; a file above this is something else. */
export const MAX_TAUGHT_BYTES = 100_000;

export type ReadTaught =
  | { ok: true; site: TaughtSite }
  /** `problems` is empty for what is no such file at all: too big, or not JSON. */
  | { ok: false; message: Message; problems: FieldProblem[] };

const refuse = (message: Message, problems: FieldProblem[] = []): ReadTaught => ({
  ok: false,
  message,
  problems,
});

/** Reads a taught site from a file's text. Changes nothing: keeping it is the caller's choice. */
export function readTaughtFile(text: string): ReadTaught {
  if (new TextEncoder().encode(text).length > MAX_TAUGHT_BYTES) return refuse({ key: 'taught_file_too_big' });
  // Windows editors put a byte order mark first, which JSON does not allow.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const broken = brokenAt(json);
  if (broken !== null) {
    const { line, column } = lineAndColumn(json, broken);
    return refuse({ key: 'profile_file_not_json', args: [String(line), String(column)] });
  }
  const parsed = parseTaughtSite(JSON.parse(json));
  return parsed.ok
    ? { ok: true, site: parsed.value }
    : refuse({ key: 'taught_file_bad_fields' }, parsed.problems);
}

/** The file's text, readable and in the schema's order. */
export const writeTaughtFile = (site: TaughtSite): string => `${JSON.stringify(site, null, 2)}\n`;

/** "board.example.site.json" */
export const taughtFileName = ({ hosts }: TaughtSite): string => `${hosts[0]}.site.json`;
