/** The project's own labelled posts (tests/unit/judge/cases), one brand a file, with the features the judge sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { makeFinder } from '../../brand/find';
import { type BrandProfile, parseProfile } from '../../brand/profile';
import type { Model } from '../../model';
import { makeObserver } from '..';
import type { JudgedPost } from '../judge';
import { makeStream } from '../stream';
import type { Kind } from '../verdict';
import type { Example } from './fit';

export interface Case {
  text: string;
  kind: Kind | 'none';
  sentiment: string;
  reply: string;
  site?: string;
  author?: string;
  rating?: number;
  subject?: boolean;
  postedAt?: string;
  alsoFair?: Kind[];
}

export interface Brand {
  name: string;
  profile: BrandProfile;
  cases: Case[];
}

export const CASES = new URL('../../../tests/unit/judge/cases/', import.meta.url);

export function readBrand(folder: URL, name: string): Brand {
  const parsed = parseProfile(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  if (!parsed.ok)
    throw new Error(`${name}.json: ${parsed.problems[0]?.field} ${parsed.problems[0]?.expected}`);
  const lines = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n');
  return { name, profile: parsed.value, cases: lines.map((line) => JSON.parse(line) as Case) };
}

export const readBrands = (folder = CASES): Brand[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => readBrand(folder, file.replace('.jsonl', '')));

export const asPost = ({ text, site, author, rating, subject, postedAt }: Case): JudgedPost => ({
  text,
  site,
  rating,
  subject,
  postedAt,
  author:
    author === undefined
      ? undefined
      : { name: author, handle: /^(?:@|u\/)/.test(author) ? author : undefined },
});

/** Mentions only, and not those that an own account settles: the kinds that have to be told from the post. */
export function examplesOf({ profile, cases }: Brand, model: Model | null): Example[] {
  const finder = makeFinder(profile);
  const observe = makeObserver(model, profile);
  const posts = cases.map(asPost);
  const stream = makeStream(posts);
  return cases.flatMap(({ kind }, i) => {
    const post = posts[i]!;
    if (kind === 'none' || (post.author && finder.isOwn(post.author))) return [];
    return [{ kind, features: observe(post, stream).features }];
  });
}
