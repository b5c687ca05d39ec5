/** Sites that nobody described, each page in another style of markup: what the generic reader finds and what it leaves alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressIn, expect, test } from './harness';
import { bare } from './pairing';

const folder = fileURLToPath(new URL('unknown/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

type Wanted = { author: string; text: string } & Record<string, unknown>;

for (const name of names) {
  test(`${name}: every post and nothing else`, async ({ site }) => {
    const html = readFileSync(`${folder}${name}.html`, 'utf8');
    const wanted: Wanted[] = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
    const { posts, site: read, owned } = await site.read(html, addressIn(html));
    const shown = posts.map(({ author, text, url, postedAt, rating }) => ({
      author: author.name,
      handle: author.handle,
      text,
      url,
      postedAt,
      rating,
    }));
    expect(read).toMatch(/^generic:/);
    expect(shown.map(({ author, text }) => `${author}: ${bare(text)}`).sort()).toEqual(
      wanted.map(({ author, text }) => `${author}: ${bare(text)}`).sort(),
    );
    for (const post of wanted) expect(shown.find(({ text }) => text === post.text)).toMatchObject(post);
    expect(
      posts.every(({ postedAt }) => postedAt),
      'every time',
    ).toBe(true);
    expect(new Set(posts.map(({ key }) => key)).size).toBe(posts.length);
    expect(owned, 'every post owns what is inside it').toBe(true);
  });
}
