/** Pages that mean harm, and pages that are broken: what is read is text, within bounds, and nothing throws. */

import { PostSchema } from '../../utils/post';
import { parseWith } from '../../utils/validate';
import { expect, fixture, test } from './harness';

const tweet = (
  name: string,
  text: string,
  href = '/evil/status/1',
) => `<!doctype html><main><article role="article" data-testid="tweet">
  <div data-testid="User-Name"><a href="/evil"><span>${name}</span></a><span>@evil</span></div>
  <a href="${href}"><time datetime="2026-03-01T10:00:00.000Z">1h</time></a><div data-testid="tweetText">${text}</div></article></main>`;

test('markup, scripts and formulas in names and texts stay text', async ({ site }) => {
  const html = tweet(
    '&lt;img src=x onerror=alert(1)&gt;',
    '=HYPERLINK(&quot;https://evil.example&quot;) &lt;script&gt;window.hacked=1&lt;/script&gt;\u202Egnp.exe<script>window.hacked=1</script><style>p{}</style>',
  );
  const { posts } = await site.read(html, 'https://x.com/home');
  expect(posts).toHaveLength(1);
  expect(posts[0]?.author.name).toBe('<img src=x onerror=alert(1)>');
  expect(posts[0]?.text).toBe(
    '=HYPERLINK("https://evil.example") <script>window.hacked=1</script>\u202Egnp.exe',
  );
});

test('links that are no web addresses are left out', async ({ site }) => {
  const { posts } = await site.read(
    tweet('Eve', 'Hello', 'javascript:alert(1)//x/status/1'),
    'https://x.com/home',
  );
  expect(posts[0]?.url).toBeUndefined();
});

test('a text of 100,000 characters and a name of 5,000 are cut to what a post may hold', async ({ site }) => {
  const { posts } = await site.read(tweet('N'.repeat(5_000), 'word '.repeat(20_000)), 'https://x.com/home');
  expect(posts).toHaveLength(1);
  expect(parseWith(PostSchema, posts[0])).toMatchObject({ ok: true });
});

test('deep nesting and thousands of siblings are read in time', async ({ site }) => {
  const deep = `${'<div>'.repeat(400)}Too deep to be true, but a text nevertheless.${'</div>'.repeat(400)}`;
  const rows =
    '<div class="row"><p>A line of text that is long enough to be a post of somebody.</p></div>'.repeat(
      3_000,
    );
  const started = Date.now();
  const { posts } = await site.read(`<!doctype html><main>${deep}${rows}</main>`, 'https://unknown.example/');
  expect(Date.now() - started).toBeLessThan(8_000);
  expect(posts).toEqual([]);
});

test('half of a page, at any point, never throws', async ({ site }) => {
  test.setTimeout(120_000);
  for (const name of ['x', 'reddit', 'trustpilot', 'facebook', 'capterra', 'discourse']) {
    const html = fixture(`${name}.html`);
    const url = /url: (\S+)/.exec(html)?.[1] ?? '';
    for (let part = 0.1; part < 1; part += 0.3)
      await expect(
        site.read(html.slice(0, Math.floor(html.length * part)), url),
        `${name} at ${part}`,
      ).resolves.toBeTruthy();
  }
});
