/** Every named site: a page of our own writing with the structure that the site's markup has, and all that is read from it. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PostSchema } from '../../utils/post';
import { parseWith } from '../../utils/validate';
import { addressIn, expect, fixture, test } from './harness';

const names = readdirSync(fileURLToPath(new URL('fixtures', import.meta.url)))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

for (const name of names) {
  test(`${name}: posts, fields, reply boxes`, async ({ site }) => {
    const html = fixture(`${name}.html`);
    const wanted = JSON.parse(fixture(`${name}.json`));
    const url = addressIn(html);
    const { posts, site: read, fallback, subject, boxes, owned } = await site.read(html, url);
    for (const post of posts)
      expect(parseWith(PostSchema, post), `${name}: ${post.key}`).toMatchObject({ ok: true });
    // Site and address are the same for all posts of a page: the expectation says them once.
    const own = posts.map(({ site: _site, pageUrl: _url, ...post }) => post);
    const shown = {
      site: read,
      ...(fallback && { fallback }),
      subject,
      boxes,
      posts: JSON.parse(JSON.stringify(own)),
    };
    expect(shown).toEqual(wanted);
    expect(owned, 'every post owns what is inside it').toBe(true);
  });
}

test('every reader of the registry has a page here', async ({ site }) => {
  const page = await site.open('<!doctype html><title>empty</title>', 'https://empty.example/');
  const ids = await page.evaluate(() => window.sites.readers.map(({ id }) => id));
  const covered = new Set(names.map((name) => JSON.parse(fixture(`${name}.json`)).site));
  expect(ids.filter((id) => !covered.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of names)
    expect(existsSync(fileURLToPath(new URL(`fixtures/${name}.json`, import.meta.url)))).toBe(true);
});
