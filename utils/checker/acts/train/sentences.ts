/**
 * The project's own labelled sentences of public replies, by what they do: sentences/*.txt, one file a writer and a group of
 * trades. A line is `acts | sentence` (`-` for none, `clean` for a sentence of a reply without faults), below a heading (`# law`)
 * or, in whole drafts, below `P kind site | post`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ACTS, type Act } from '../acts';

const FOLDER = new URL('sentences/', import.meta.url);

/** What the writers labelled besides, and no rule asks for. */
const UNUSED: ReadonlySet<string> = new Set([
  'told',
  'ack',
  'ask',
  'private',
  'nonapology',
  'sells',
  'asksprivate',
  'rival',
  'joke',
  'hides',
  'credit',
  'regret',
  'thanks',
  'info',
  'clean',
  '-',
]);

export interface Labelled {
  text: string;
  acts: readonly Act[];
  /** From a reply without faults: it has none of the faults; whether it promises nobody has said. */
  clean: boolean;
  /** Which file it is from. */
  writer: string;
}

const isAct = (code: string): code is Act => (ACTS as readonly string[]).includes(code);

function readLine(line: string, writer: string): Labelled | null {
  if (!line.trim() || line.startsWith('#') || line.startsWith('P ')) return null;
  const [, written, text] = /^([a-z, -]+) \| (.+)$/.exec(line) ?? [];
  if (!written || !text) throw new Error(`${writer}: “${line}”: expected “acts | sentence”`);
  const codes = written.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => !isAct(code) && !UNUSED.has(code));
  if (unknown !== undefined) throw new Error(`${writer}: unknown act “${unknown}” in “${line}”`);
  return { text, acts: codes.filter(isAct), clean: codes.includes('clean'), writer };
}

export const readSentences = (): Labelled[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .flatMap((line) => readLine(line, file) ?? []),
    );
