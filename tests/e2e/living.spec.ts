/** Pages that change under the reader: frameworks that take over late, recycled nodes, text that opens, shadow roots. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { buildExtension, builtFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
import type { PageState, Sent } from '../../utils/messages/map';
import { drawn } from './drawn';
import { BRAND, expect, test } from './extension';
import { tweet, xPage } from './pages';

const HOME = 'https://x.com/home';
const COMPLAINT = {
  id: '101',
  name: 'Ada',
  handle: 'ada',
  text: 'My order from Fernhill Coffee never arrived.',
};
const PRAISE = {
  id: '103',
  name: 'Cleo',
  handle: 'cleo',
  text: 'Best flat white in town, thank you Fernhill!',
};
const OTHER = { id: '102', name: 'Ben', handle: 'ben', text: 'The hills are green and the fern is tall.' };

const marks = (page: Page) => page.locator('answerable-marks button');

async function stateOf(extension: Extension, page: Page): Promise<PageState> {
  // The page's state is for our own pages: one of them asks.
  const view = await extension.context.newPage();
  await view.goto(extension.page('options.html'));
  const answer = await view.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return (await chrome.tabs.sendMessage(tab!.id!, {
      name: 'page/state',
      body: {},
    })) as Sent<PageState>;
  }, page.url());
  await view.close();
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

/** Shows a post in an element that showed another one, as virtualised lists do. */
const recycle = (page: Page, post: typeof OTHER) =>
  page.evaluate(({ id, handle, text }) => {
    const article = document.querySelector('article')!;
    article.querySelector('[data-testid="tweetText"] span')!.textContent = text;
    for (const link of article.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', `/${handle}/status/${id}`);
  }, post);

test.beforeEach(async ({ setBrand }) => setBrand(BRAND));

test('a list that recycles its nodes is counted by post, and text that opens or is edited is read again', async ({
  extension,
  servePage,
}) => {
  await servePage(HOME, xPage([OTHER]));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  for (const post of [COMPLAINT, PRAISE, OTHER, COMPLAINT, PRAISE]) await recycleAndRead(page, post);
  const { mentions } = await stateOf(extension, page);
  expect(mentions.map(({ key, present }) => [key, present]).sort()).toEqual([
    ['x:101', false],
    ['x:103', true],
  ]);

  // "Show more" puts the rest of the text in; the brand is named only there.
  await recycleAndRead(page, { ...OTHER, id: '104', text: 'A long story about a train …' });
  await recycleAndRead(page, {
    ...OTHER,
    id: '104',
    text: 'A long story about a train … and then Fernhill Coffee charged me twice for one bag.',
  });
  await expect(marks(page)).toHaveText([/complaint/i]);
  await recycleAndRead(page, {
    ...OTHER,
    id: '104',
    text: 'Thank you Fernhill Coffee, all sorted, lovely people!',
  });
  await expect(marks(page)).toHaveText([/praise/i]);

  async function recycleAndRead(on: Page, post: typeof OTHER) {
    await recycle(on, post);
    await expect(marks(on)).toHaveCount(post.text.includes('Fernhill') ? 1 : 0);
  }
});

test('a framework that takes the whole document over late finds it as it left it', async ({
  extension,
  servePage,
}) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('hydrate.page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  // React keeps no white space around the head, and the page is served as React renders it.
  const html = `<!doctype html><html lang="en"><head><title>X</title></head><body><main id="timeline">${tweet(COMPLAINT)}</main></body></html>`;
  await servePage(HOME, html.replace(/>\s+</g, '><'));
  const page = await extension.context.newPage();
  await page.addInitScript({
    content: `document.addEventListener('DOMContentLoaded', () => { ${outputFiles[0]!.text} });`,
  });
  await page.goto(HOME);
  await expect(marks(page)).toHaveText([/complaint/i]);
  const kept = await page.evaluate(async () => {
    const article = document.querySelector('article')!;
    window.hydrate();
    await new Promise((done) => setTimeout(done, 300));
    return { complaints: window.complaints, same: article.isConnected };
  });
  expect(kept).toEqual({ complaints: [], same: true });
  await expect(marks(page)).toHaveText([/complaint/i]);
});

test('posts inside open shadow roots are found, also when a root comes late or its posts do', async ({
  extension,
  servePage,
}) => {
  const url = 'https://www.reddit.com/r/coffee/comments/abc/';
  const comment = (id: string, text: string) =>
    `<shreddit-comment author="owl" thingid="t1_${id}" permalink="/r/coffee/comments/abc/comment/${id}/"><div slot="comment"><p>${text}</p></div></shreddit-comment>`;
  await servePage(url, '<!doctype html><html lang="en"><body><coffee-thread></coffee-thread></body></html>');
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.evaluate(
    (html) => {
      const root = document.querySelector('coffee-thread')!.attachShadow({ mode: 'open' });
      root.append(document.createRange().createContextualFragment(html));
    },
    comment('c1', 'Fernhill Coffee charged me twice for one bag.'),
  );
  await expect(marks(page)).toHaveCount(1);
  await page.evaluate(
    (html) => {
      const root = document.querySelector('coffee-thread')!.shadowRoot!;
      root.append(document.createRange().createContextualFragment(html));
    },
    comment('c2', 'Thank you Fernhill, what lovely beans!'),
  );
  await expect(marks(page)).toHaveCount(2);
});

test('as it is in the store: where a site looks different, the rest of the readers is brought', async () => {
  // Where no store package lies ready, it is built first.
  test.setTimeout(180_000);
  buildExtension('chrome', 'release');
  const extension = await launchExtension({ folder: builtFolder('chrome', 'release') });
  try {
    const worker = await extension.worker();
    await worker.evaluate((profile) => chrome.storage.local.set({ profile }), BRAND as object);
    const post = (name: string, text: string) =>
      `<article><b class="author">${name}</b><time datetime="2026-02-10">x</time><p>${text}</p></article>`;
    const strange = [
      post('Wren', 'The train was late on both mornings.'),
      post('Tam', 'My order from Fernhill Coffee never arrived.'),
      post('Ines', 'Nobody minded because the sun came out.'),
    ].join('');
    const page = await extension.context.newPage();
    await page.route('https://x.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><main>${strange}</main>`,
      }),
    );
    await page.goto(HOME);
    // It looks again whenever the page changes.
    const ticking = setInterval(() => {
      void page.evaluate(() => (document.title = String(Date.now()))).catch(() => undefined);
    }, 400);
    const marked = async () =>
      (await drawn(page)).some(({ role, name }) => role === 'button' && /complaint/i.test(name));
    await expect.poll(marked).toBe(true);
    clearInterval(ticking);
    // What we make of a post is not the page's to read.
    expect(await page.evaluate(() => document.querySelector('answerable-marks')!.shadowRoot)).toBeNull();
  } finally {
    await extension.close();
  }
});
