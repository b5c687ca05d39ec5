/** Pages on which nobody talks: shops, articles, dashboards, lists. The generic reader finds nothing in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressIn, expect, test } from './harness';

const folder = fileURLToPath(new URL('none/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/** A signed article is what its author says, and may be about the brand: it is read, and only once. */
const ARTICLE = 'article';

test('pages without posts', async ({ site }) => {
  for (const name of names) {
    const html = readFileSync(`${folder}${name}.html`, 'utf8');
    const { posts } = await site.read(html, addressIn(html));
    const shown = posts.map(({ author, text }) => `${author.name}: ${text}`.slice(0, 60));
    if (name === ARTICLE) expect(shown).toEqual([expect.stringMatching(/^June Holt: Kettles are back/)]);
    else expect(shown, name).toEqual([]);
  }
});
