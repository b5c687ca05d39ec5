/** The hand-labelled mentions, through the whole judge. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { makeFinder } from '../../brand/find';
import { type BrandProfile, parseProfile } from '../../brand/profile';
import { judgeStream, makeJudge } from '../../judge';
import type { JudgedPost } from '../../judge/judge';
import type { Verdict } from '../../judge/verdict';
import type { Model } from '../model';
import { DATA_FOLDER, DataError } from './data';
import { Confusion } from './measure';
import { type Cells, percent, withoutRepeats } from './report';

const CaseSchema = v.object({
  brand: v.string(),
  site: v.optional(v.string()),
  rating: v.optional(v.number()),
  author: v.optional(v.string()),
  text: v.string(),
  subject: v.optional(v.boolean()),
  postedAt: v.optional(v.string()),
  kind: v.string(),
  sentiment: v.optional(v.string()),
  reply: v.optional(v.string()),
  alsoFair: v.optional(v.array(v.string()), []),
  sentimentAlsoFair: v.optional(v.array(v.string()), []),
  replyAlsoFair: v.optional(v.array(v.string()), []),
});
type Case = v.InferOutput<typeof CaseSchema>;

export interface JudgedCase extends Case {
  /** null: not taken for a mention. */
  verdict: Verdict | null;
}

export const MENTIONS = join(DATA_FOLDER, 'mentions');

const jsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function profileOf(brand: string): BrandProfile {
  const parsed = parseProfile(JSON.parse(readFileSync(join(MENTIONS, `${brand}.json`), 'utf8')));
  if (parsed.ok) return parsed.value;
  const { field, expected } = parsed.problems[0]!;
  throw new DataError(`${brand}.json, "${field}": ${expected}.`);
}

const postOf = ({ text, site, rating, author, postedAt, subject }: Case): JudgedPost => ({
  text,
  site,
  rating,
  postedAt,
  subject,
  ...(author ? { author: { name: author, ...(/^(@|u\/)/u.test(author) ? { handle: author } : {}) } } : {}),
});

/** @throws DataError where the folder is missing or a line is wrong */
export function judgeCases(model: Model): JudgedCase[] {
  const path = join(MENTIONS, 'cases.jsonl');
  if (!existsSync(path)) throw new DataError(`No labelled mentions: ${path} is missing.`);
  const cases = jsonLines(path).map((line, i) => {
    const parsed = v.safeParse(CaseSchema, line);
    if (parsed.success) return parsed.output;
    throw new DataError(
      `cases.jsonl, line ${i + 1}, "${v.getDotPath(parsed.issues[0])}": ${parsed.issues[0].message}.`,
    );
  });
  return [...new Set(cases.map(({ brand }) => brand))].flatMap((brand) => {
    const profile = profileOf(brand);
    const finder = makeFinder(profile);
    const mine = cases.filter((one) => one.brand === brand);
    const posts = mine.map((one) => {
      const post = postOf(one);
      return { ...post, matches: finder.find(post.text, { subject: post.subject }) };
    });
    const verdicts = judgeStream(makeJudge(model, profile), posts);
    return mine.map((one, i) => {
      const { author, matches } = posts[i]!;
      // What an own account says is a mention without a name in it, as for `classify`.
      const mention = matches.length > 0 || (author !== undefined && finder.isOwn(author));
      return { ...one, verdict: mention ? verdicts[i]! : null };
    });
  });
}

const isFair = (one: JudgedCase): boolean =>
  one.verdict !== null && (one.kind === one.verdict.kind || one.alsoFair.includes(one.verdict.kind));

const share = <T>(all: readonly T[], test: (one: T) => boolean): string =>
  percent(all.filter(test).length / (all.length || 1));

function figuresOf(name: string, cases: readonly JudgedCase[]): Cells {
  const mentions = cases.filter(({ kind }) => kind !== 'none');
  const loose = (one: JudgedCase) => one.alsoFair.length > 0 && isFair(one);
  return {
    cases: name,
    posts: cases.length,
    mention: share(cases, ({ kind, verdict }) => (kind !== 'none') === (verdict !== null)),
    kind: share(mentions, isFair),
    'kind, strict': share(mentions, ({ kind, verdict }) => kind === verdict?.kind),
    reply: share(
      mentions,
      (one) => loose(one) || [one.reply, ...one.replyAlsoFair].includes(one.verdict?.reply),
    ),
    sentiment: share(
      mentions,
      (one) => loose(one) || [one.sentiment, ...one.sentimentAlsoFair].includes(one.verdict?.sentiment),
    ),
    'grave as praise': mentions.filter(
      (one) =>
        ['crisis', 'abuse', 'complaint', 'ex-employee'].includes(one.kind) &&
        one.verdict?.kind === 'praise' &&
        !isFair(one),
    ).length,
  };
}

export const casesTable = (cases: readonly JudgedCase[]): Cells[] => [
  figuresOf('all', cases),
  figuresOf('no repeats', withoutRepeats(cases)),
  ...[...new Set(cases.map(({ brand }) => brand))].map((brand) =>
    figuresOf(
      brand,
      cases.filter((one) => one.brand === brand),
    ),
  ),
];

/** Truth in rows, answers in columns; "none" is not a mention. */
export function kindConfusion(cases: readonly JudgedCase[]): Confusion {
  const confusion = new Confusion();
  for (const { kind, verdict } of cases) confusion.add(kind, verdict?.kind ?? 'none');
  return confusion;
}
