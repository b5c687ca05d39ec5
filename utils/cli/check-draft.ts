/**
 * `npm run -s check -- --brand brand.json [--kind complaint] [--site x] [--mention "the post's text"]`: a draft on
 * stdin, a JSON array of findings on stdout (contract.md). Facts count as open.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readProfileFile } from '../brand/file';
import { check } from '../checker';
import { KINDS, type Kind } from '../judge/verdict';
import { type MessageFile, wordsFrom } from '../words';

const MESSAGES = fileURLToPath(new URL('../../public/_locales/en/messages.json', import.meta.url));
const OPTIONS = {
  brand: { type: 'string' },
  kind: { type: 'string' },
  site: { type: 'string' },
  mention: { type: 'string' },
} as const;

class BadInput extends Error {}

const words = () => wordsFrom(JSON.parse(readFileSync(MESSAGES, 'utf8')) as MessageFile);

function profileFrom(path: string) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BadInput(`--brand: ${path} cannot be read.`);
  }
  const read = readProfileFile(text);
  if (read.ok) return read.profile;
  const problems = read.problems.map(({ field, expected }) => `${field}: ${expected}`);
  throw new BadInput(
    `--brand: ${path}: ${[words()(read.message.key, ...(read.message.args ?? [])), ...problems].join('\n  ')}`,
  );
}

function kindFrom(written: string | undefined): Kind | undefined {
  if (written === undefined) return undefined;
  const kind = KINDS.find((one) => one === written);
  if (!kind) throw new BadInput(`--kind: expected one of ${KINDS.join(', ')}; got "${written}".`);
  return kind;
}

function findings(argv: readonly string[]): string {
  let values: { [name in keyof typeof OPTIONS]?: string };
  try {
    ({ values } = parseArgs({ args: [...argv], options: OPTIONS }));
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
  if (!values.brand) throw new BadInput('--brand: expected the path of a brand profile (JSON).');
  const kind = kindFrom(values.kind);
  const profile = profileFrom(values.brand);
  const draft = readFileSync(0, 'utf8').replace(/\r?\n$/, '');
  if (!draft.trim()) throw new BadInput('Expected a draft on standard input, got nothing.');
  const say = words();
  const found = check(draft, { profile, kind, site: values.site, mention: values.mention });
  return JSON.stringify(
    found.map(({ id, level, message, start, end, fix }) => ({
      id,
      level,
      message: say(message.key, ...(message.args ?? [])),
      start,
      end,
      ...(fix === undefined ? {} : { fix }),
    })),
  );
}

/** Exit status: 0, or 1 on bad input with the reason on stderr. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    process.stdout.write(`${findings(argv)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    return 1;
  }
}
