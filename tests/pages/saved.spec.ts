/**
 * Real saved pages with what a person reads on them. They are not part of the project (real people's words): without the data
 * folder beside it these tests count as skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressIn, expect, test } from './harness';
import { bare, pair } from './pairing';

const folder = fileURLToPath(new URL('../../../shared/data/pages', import.meta.url));

interface Gold {
  markup: 'current' | 'retired';
  posts: {
    author: string;
    handle?: string;
    text: string;
    url?: string;
    postedAt?: string;
    rating?: number;
    optional?: boolean;
  }[];
  notAPost: string[];
}
interface Sum {
  due: number;
  read: number;
  hit: number;
  fields: Record<string, { right: number; of: number }>;
}

const sums: Record<Gold['markup'], Sum> = {
  current: { due: 0, read: 0, hit: 0, fields: {} },
  retired: { due: 0, read: 0, hit: 0, fields: {} },
};
const count = (sum: Sum, field: string, right: boolean) => {
  const { right: before, of } = sum.fields[field] ?? { right: 0, of: 0 };
  sum.fields[field] = { right: before + Number(right), of: of + 1 };
};
const share = (sum: Sum, field: string) => {
  const { right, of } = sum.fields[field] ?? { right: 0, of: 0 };
  return of ? right / of : 1;
};
const address = (url: string | undefined) => url?.replace('//twitter.com', '//x.com').replace(/\/$/, '');

const pages = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(name, file)))
      .filter((file) => file.endsWith('.json'))
  : [];

test.describe.configure({ mode: 'serial' });

test('real saved pages', async ({ site }) => {
  test.skip(pages.length === 0, 'skipped: no data folder');
  test.setTimeout(300_000);
  for (const file of pages) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const html = readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8');
    const { posts } = await site.read(html, addressIn(html));
    const sum = sums[gold.markup];
    const partners = pair(gold.posts, posts);
    gold.posts.forEach((post, n) => {
      if (post.optional) return;
      sum.due++;
      const read = posts[partners[n] ?? -1];
      if (!read) return;
      sum.hit++;
      if (post.author) {
        const shown = [read.author.name, read.author.handle ?? ''].map((name) =>
          bare(name.replace(/^u\//, '')),
        );
        const wanted = bare(post.author);
        count(
          sum,
          'author',
          shown.some((name) => name !== '' && (name.includes(wanted) || wanted.includes(name))),
        );
      }
      if (post.url) count(sum, 'url', address(read.url) === address(post.url));
      if (post.postedAt) count(sum, 'time', read.postedAt === post.postedAt);
      if (post.rating !== undefined) count(sum, 'rating', read.rating === post.rating);
    });
    const optional = gold.posts.filter((post, n) => post.optional && (partners[n] ?? -1) >= 0).length;
    sum.read += posts.length - optional;
    for (const snippet of gold.notAPost)
      expect(
        posts.filter((post) => bare(post.text).includes(bare(snippet))).map((post) => post.text),
        `${file}: not a post`,
      ).toEqual([]);
    expect(new Set(posts.map((post) => post.key)).size, `${file}: every post its own key`).toBe(posts.length);
  }
});

test('what is read on pages of today', () => {
  test.skip(pages.length === 0, 'skipped: no data folder');
  const { current } = sums;
  expect(current.hit / current.due, 'recall').toBeGreaterThanOrEqual(0.99);
  expect(current.hit / current.read, 'precision').toBeGreaterThanOrEqual(0.995);
  expect(share(current, 'author'), 'author').toBeGreaterThanOrEqual(0.99);
  expect(share(current, 'url'), 'link').toBeGreaterThanOrEqual(0.98);
  expect(share(current, 'time'), 'time').toBeGreaterThanOrEqual(0.98);
  expect(share(current, 'rating'), 'rating').toBe(1);
});

test('what is read on pages whose site has changed since', () => {
  test.skip(pages.length === 0, 'skipped: no data folder');
  expect(sums.retired.hit / sums.retired.due, 'recall').toBeGreaterThanOrEqual(0.8);
});
