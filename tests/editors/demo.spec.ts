/** The demo pages behave like the real thing, and the inserting code answers on them without ever pressing send. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseProfile } from '../../utils/brand/profile';
import { KINDS } from '../../utils/judge/verdict';
import { feedPost } from '../demo/content/feed';
import { type DemoServer, serveDemo } from '../demo/server';
import { bundleIsolated } from './build';
import { startChromium } from './chromium';
import { ask, type Driver } from './driver';

const TEXT = 'Hi there,\n\nthank you for telling us.\nKit 👍🏽';
const FIRST_POSTS = 72;

let demo: DemoServer;
let driver: Driver;
test.beforeAll(async () => {
  demo = await serveDemo({ port: 0 });
  driver = await startChromium(await bundleIsolated());
});
test.afterAll(async () => {
  await driver?.close();
  await demo?.close();
});

for (const [page, editor] of [
  ['feed', 'draft'],
  ['reviews', 'text-field'],
  ['forum', 'lexical'],
] as const)
  test(`${page}: an answer goes into the composer, and out by the page's own button alone`, async () => {
    await driver.open(`${demo.url}/${page}`);
    const inserted = await ask(driver, 'answer', 'article button.reply', TEXT, 'ask');
    expect(inserted).toMatchObject({ outcome: 'inserted', editor });
    expect(await driver.evaluate('window.demo.held()')).toBe(TEXT);
    expect(await driver.evaluate('window.demo.sent')).toEqual([]);
    await driver.evaluate(PRESS_SEND);
    expect(await driver.evaluate('window.demo.sent')).toEqual([TEXT]);
    expect(await driver.evaluate('document.querySelector(".sent").textContent')).toBe(TEXT);
  });

test('the feed loads on, and shows new posts in the elements of old ones', async () => {
  await driver.open(`${demo.url}/feed`);
  const { seen, most, reused } = await driver.evaluate<{ seen: number; most: number; reused: number }>(
    SCROLL,
  );
  expect(seen).toBeGreaterThan(60);
  expect(most).toBeLessThanOrEqual(40);
  expect(reused).toBeGreaterThan(0);
});

test('the feed holds every kind of mention, and posts that are none', () => {
  const kinds = new Set(Array.from({ length: FIRST_POSTS }, (_, n) => feedPost(n).kind));
  expect([...kinds].sort()).toEqual([...KINDS, 'none'].sort());
});

test('the demo brand is a valid profile', () => {
  const brand = readFileSync(new URL('../demo/brand.json', import.meta.url), 'utf8');
  expect(parseProfile(JSON.parse(brand))).toMatchObject({ ok: true });
});

const PRESS_SEND = `(() => {
  const composer = document.querySelector('form.composer, reply-composer');
  (composer.shadowRoot ?? composer).querySelector('button').click();
  return new Promise((drawn) => setTimeout(drawn, 100));
})()`;

const SCROLL = `(async () => {
  const shows = new Map();
  const seen = new Set();
  let most = 0;
  let reused = 0;
  for (let step = 0; step < 30; step++) {
    const posts = [...document.querySelectorAll('article.post')];
    most = Math.max(most, posts.length);
    for (const post of posts) {
      const id = post.dataset.id;
      if (shows.has(post) && shows.get(post) !== id) reused++;
      shows.set(post, id);
      seen.add(id);
    }
    scrollBy(0, 1200);
    await new Promise((next) => setTimeout(next, 100));
  }
  return { seen: seen.size, most, reused };
})()`;
