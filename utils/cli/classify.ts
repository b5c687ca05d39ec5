/**
 * `npm run -s classify -- [--brand brand.json] [--agent NAME] [file.jsonl]`: one JSON post a line in, one JSON line out
 * in the same order (contract.md). The posts of one input are one stream, so that campaigns show.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Finder, makeFinder } from '../brand/find';
import { type BrandProfile, parseProfile } from '../brand/profile';
import { judgeStream, makeJudge } from '../judge';
import type { JudgedPost } from '../judge/judge';
import { loadModel } from '../model';
import { suggest } from '../replies';
import { parseWith } from '../validate';

const MODEL_FILE = new URL('../../public/model/model.bin', import.meta.url);

const AuthorSchema = v.object({ name: v.optional(v.string(), ''), handle: v.optional(v.string()) });
const LineSchema = v.object({
  text: v.string(),
  site: v.optional(v.string()),
  rating: v.optional(v.pipe(v.number(), v.minValue(0, '0 to 5 stars'), v.maxValue(5, '0 to 5 stars'))),
  author: v.optional(v.union([v.string(), AuthorSchema], 'a name or an object with name and handle')),
  url: v.optional(v.string()),
  postedAt: v.optional(v.string()),
  subject: v.optional(v.boolean()),
});

type Line = { ok: true; post: JudgedPost } | { ok: false; error: string };

/** Data that people write by hand has nulls where it has nothing. */
const withoutNulls = (data: unknown): unknown =>
  data && typeof data === 'object' && !Array.isArray(data)
    ? Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
    : data;

function parseLine(written: string, number: number): Line {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch (problem) {
    return { ok: false, error: `line ${number}: not JSON (${(problem as Error).message})` };
  }
  const parsed = parseWith(LineSchema, withoutNulls(data));
  if (!parsed.ok) {
    const wrong = parsed.problems
      .map(({ field, expected }) => `${field || 'the line'}: ${expected}`)
      .join('; ');
    return { ok: false, error: `line ${number}: ${wrong}` };
  }
  const { author, ...rest } = parsed.value;
  const handle = typeof author === 'string' && /^(?:@|u\/)/.test(author) ? { handle: author } : {};
  const by = typeof author === 'string' ? { name: author, ...handle } : author;
  return { ok: true, post: by ? { ...rest, author: by } : rest };
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readProfile(path: string): BrandProfile {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    stop(`${path}: ${(problem as Error).message}`);
  }
  const parsed = parseProfile(data);
  if (!parsed.ok)
    stop(parsed.problems.map(({ field, expected }) => `${path}: ${field}: ${expected}`).join('\n'));
  return parsed.value;
}

function readOptions() {
  try {
    return parseArgs({
      options: { brand: { type: 'string' }, agent: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (problem) {
    stop(`${(problem as Error).message}\nclassify [--brand brand.json] [--agent NAME] [file.jsonl]`);
  }
}

function readInput(path: string | undefined): string {
  try {
    return readFileSync(path ?? 0, 'utf8');
  } catch (problem) {
    stop(`${path ?? 'stdin'}: ${(problem as Error).message}`);
  }
}

/** The brand's own posts count too: they speak of it by being its own. */
const mentions = (finder: Finder | null, post: JudgedPost) => {
  const matches = finder?.find(post.text, { subject: post.subject }) ?? [];
  const own = finder !== null && post.author !== undefined && finder.isOwn(post.author);
  return { matches, mention: finder === null || own || matches.length > 0 };
};

function main(): number {
  const { values, positionals } = readOptions();
  const profile = values.brand === undefined ? null : readProfile(values.brand);
  const finder = profile && makeFinder(profile);
  const bytes = readFileSync(MODEL_FILE);
  const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const judge = makeJudge(model, profile);
  const now = new Date();

  const lines = readInput(positionals[0])
    .split('\n')
    .map((written, n) => ({ written, number: n + 1 }))
    .filter(({ written }) => written.trim())
    .map(({ written, number }) => parseLine(written, number));
  const found = lines.map((line) =>
    line.ok ? { ...line, ...mentions(finder, line.post) } : { ...line, mention: false as const },
  );
  const judged = found.flatMap((one) =>
    one.ok && one.mention ? [{ ...one.post, matches: one.matches }] : [],
  );
  const verdicts = judgeStream(judge, judged, now);

  let next = 0;
  const out = found.map((one) => {
    if (!one.ok) {
      console.error(one.error);
      return { error: one.error };
    }
    if (!one.mention) return { mention: false, matches: [], verdict: null, suggestions: [] };
    const verdict = verdicts[next++]!;
    const { post } = one;
    const suggestions = profile
      ? suggest({ profile, post, verdict, now, ...(values.agent ? { agent: values.agent } : {}) })
      : [];
    return { mention: true, matches: one.matches, verdict, suggestions };
  });
  process.stdout.write(out.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return found.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = main();
