/**
 * The project's own labelled posts, with the features the judge sees. All brands in them are invented, one a file:
 * tests/unit/judge/cases has posts beside a profile, utils/model/train/posts has the profile in its first line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { makeFinder } from '../../brand/find';
import { type BrandProfile, parseProfile } from '../../brand/profile';
import type { Model } from '../../model';
import { makeObserver } from '..';
import type { JudgedPost } from '../judge';
import { wordingOf } from '../read/wording';
import { makeStream } from '../stream';
import type { Kind, Sentiment } from '../verdict';
import type { Example } from './fit';

export interface Case {
  text: string;
  kind: Kind | 'none';
  sentiment: Sentiment;
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
  /** Posts in ordinary words, as most people write. */
  plain?: boolean;
}

export const CASES = new URL('../../../tests/unit/judge/cases/', import.meta.url);

const POSTS = new URL('../../model/train/posts/', import.meta.url);
const PLAIN = new URL('plain/', POSTS);
/**
 * What a plain post counts against one of the others. Those tell what happened and leave the rest to the reader, on purpose; most
 * of what a brand gets to read is plain, and hardly one post in twenty here is.
 */
const PLAIN_WORTH = 4;

function profileFrom(data: unknown, file: string): BrandProfile {
  const parsed = parseProfile(data);
  if (parsed.ok) return parsed.value;
  throw new Error(`${file}: ${parsed.problems[0]?.field} ${parsed.problems[0]?.expected}`);
}

const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').trim().split('\n');
const brandFiles = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();

export function readBrand(folder: URL, name: string): Brand {
  const profile = profileFrom(
    JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')),
    `${name}.json`,
  );
  const cases = linesOf(new URL(`${name}.jsonl`, folder)).map((line) => JSON.parse(line) as Case);
  return { name, profile, cases };
}

export const readBrands = (folder = CASES): Brand[] =>
  brandFiles(folder).map((file) => readBrand(folder, file.replace('.jsonl', '')));

/** The brands whose posts were written to train on; no test asks for their labels. */
export const readPosts = (): Brand[] =>
  [POSTS, PLAIN].flatMap((folder) =>
    brandFiles(folder).map((file) => {
      const [first = '{}', ...rest] = linesOf(new URL(file, folder));
      const { profile } = JSON.parse(first) as { profile?: unknown };
      return {
        name: file.replace('.jsonl', ''),
        profile: profileFrom(profile, file),
        cases: rest.map((line) => JSON.parse(line) as Case),
        plain: folder === PLAIN,
      };
    }),
  );

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
export function examplesOf({ profile, cases, plain = false }: Brand, model: Model | null): Example[] {
  const finder = makeFinder(profile);
  const observe = makeObserver(model, profile);
  // A post that doesn't name the brand is judged only on a page about it, so it teaches as one.
  const posts = cases
    .map(asPost)
    .map((post) => (finder.find(post.text, post).length ? post : { ...post, subject: true }));
  const stream = makeStream(posts);
  return cases.flatMap(({ kind, sentiment, alsoFair = [] }, i) => {
    const post = posts[i]!;
    if (kind === 'none' || (post.author && finder.isOwn(post.author))) return [];
    const { features, reading } = observe(post, stream);
    const wording = [...wordingOf(reading.tokens)].map((name) => [name, 1] as const);
    const worth = plain ? PLAIN_WORTH : 1;
    return [{ kind, sentiment, alsoFair, worth, features: new Map([...features, ...wording]) }];
  });
}
