/** The stand-in for a site's reader: not before the page has settled, and not longer than needed. */
import { expect, test } from './harness';

const strange = ['Wren', 'Tam', 'Ines']
  .map(
    (name) =>
      `<article><b>${name}</b><time datetime="2026-02-10">x</time><p>The shower was cold on both mornings.</p></article>`,
  )
  .join('');
const tweet = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/wren">Wren</a></div><a href="/wren/status/7"><time datetime="2026-02-11T00:00:00Z">x</time></a><div data-testid="tweetText">Back to normal.</div></article>`;

test('waits for a page that is still loading, then stands in, then gives way', async ({ site }) => {
  const page = await site.open(`<!doctype html><main>${strange}</main>`, 'https://x.com/home');
  const told = await page.evaluate(async (late) => {
    const url = new URL(document.URL);
    const own = window.sites.readerFor(url, document);
    const wait = 80;
    const atOnce = window.sites.fallbackFor(own, document, url, wait);
    await new Promise((resolve) => setTimeout(resolve, wait + 20));
    const reader = window.sites.fallbackFor(own, document, url, wait);
    if (!reader) return null;
    const instead = reader.posts(document).length;
    const before = reader.recovered?.();
    document.querySelector('main')?.append(document.createRange().createContextualFragment(late));
    const back = reader.posts(document).map((post) => reader.read(post)?.text);
    return { atOnce, instead, before, back, after: reader.recovered?.() };
  }, tweet);
  expect(told).toEqual({ atOnce: null, instead: 3, before: false, back: ['Back to normal.'], after: true });
});

test('a taught site looks different only where it was seen to hold posts, and other posts are there', async ({
  site,
}) => {
  const taught = {
    version: 1 as const,
    name: 'The Board',
    hosts: ['board.example'],
    path: '/thread/*',
    selectors: { post: '.zq', author: 'b', text: 'p' },
  };
  const told = async (body: string, path: string) => {
    const page = await site.open(`<!doctype html><main>${body}</main>`, `https://board.example${path}`);
    return page.evaluate((given) => {
      const { fallbackFor, taughtReader } = window.sites;
      const own = taughtReader(given);
      const instead = fallbackFor(own, document, new URL(document.URL), 0);
      return instead?.posts(document).length ?? null;
    }, taught);
  };
  expect(await told(strange, '/thread/417-cold-showers')).toBe(3);
  expect(await told('<h1>Cold showers</h1><p>Nobody has answered yet.</p>', '/thread/418-new')).toBe(null);
  const head = `<article><h1>Cold showers</h1><b class="author">Wren</b><time datetime="2026-02-10">x</time><p>The shower was cold on both mornings.</p></article>`;
  expect(await told(head, '/thread/419-new')).toBe(null);
  expect(await told(strange, '/news')).toBe(null);
  expect(await told('<div class="zq"><b>Wren</b><p>Warm again.</p></div>', '/thread/420')).toBe(null);
});
