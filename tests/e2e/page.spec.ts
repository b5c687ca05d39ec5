import type { Page } from '@playwright/test';
import { BRAND, expect, test } from './extension';
import { tweet, xPage } from './pages';

const HOME = 'https://x.com/home';
const LATE = { id: '101', name: 'Ada', handle: 'ada', text: 'My order from Fernhill Coffee never arrived.' };
const OTHER = { id: '102', name: 'Ben', handle: 'ben', text: 'The hills are green and the fern is tall.' };
const KIND = {
  id: '103',
  name: 'Cleo',
  handle: 'cleo',
  text: 'Best flat white in town, thank you Fernhill!',
};

const marks = (page: Page) => page.locator('answerable-marks button');

/** How far the page's own layout moved since it was loaded, as the browser counts it. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );

test.beforeEach(async ({ setBrand }) => setBrand(BRAND));

test('marks the posts about the brand and no others, and moves nothing', async ({ extension, servePage }) => {
  await servePage(HOME, xPage([LATE, OTHER, KIND]));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(marks(page)).toHaveCount(2);
  await expect(marks(page).nth(0)).toContainText(/complaint/i);
  await expect(marks(page).nth(1)).toContainText(/praise/i);
  const mark = (await marks(page).nth(0).boundingBox())!;
  const article = (await page.locator('article').nth(0).boundingBox())!;
  expect(mark.y + mark.height).toBeGreaterThan(article.y);
  expect(mark.y).toBeLessThan(article.y + 20);
  expect(await layoutShift(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('sees a campaign where several people post the same words', async ({ extension, servePage }) => {
  const wave = ['dora', 'ed', 'fay', 'gus'].map((handle, i) => ({
    id: String(300 + i),
    name: handle,
    handle,
    text: `Fernhill Coffee must stop buying from the Orvane estate and publish its list of farms by Monday ${'!'.repeat(i)}`,
  }));
  await servePage(HOME, xPage(wave));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(marks(page)).toHaveCount(4);
  await expect(marks(page).nth(3)).toContainText(/campaign/i);
});

test('reads what comes late, what changes and what leaves', async ({ extension, servePage }) => {
  await servePage(HOME, xPage([OTHER]));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await page.evaluate((html) => {
    document.querySelector('#timeline')!.insertAdjacentHTML('beforeend', html);
  }, tweet(LATE));
  await expect(marks(page)).toHaveCount(1);

  // A virtualised list shows another post in the same element.
  await page.evaluate((text) => {
    const article = document.querySelectorAll('article')[1]!;
    article.querySelector('[data-testid="tweetText"] span')!.textContent = text;
    for (const link of article.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', '/cleo/status/103');
  }, KIND.text);
  await expect(marks(page)).toHaveText([/praise/i]);

  await page.evaluate((text) => {
    const article = document.querySelectorAll('article')[1]!;
    article.querySelector('[data-testid="tweetText"] span')!.textContent = text;
    for (const link of article.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', '/ben/status/102');
  }, OTHER.text);
  await expect(marks(page)).toHaveCount(0);
});

test('starts afresh when the page goes elsewhere without loading', async ({ extension, servePage }) => {
  await servePage(HOME, xPage([LATE]));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(marks(page)).toHaveCount(1);
  await page.evaluate((html) => {
    history.pushState({}, '', '/explore');
    document.querySelector('#timeline')!.innerHTML = html;
  }, tweet(OTHER));
  await expect(marks(page)).toHaveCount(0);
  await page.evaluate((html) => {
    history.pushState({}, '', '/cleo');
    document.querySelector('#timeline')!.innerHTML = html;
  }, tweet(KIND));
  await expect(marks(page)).toHaveText([/praise/i]);
});

test('a mark stays with its post when the page scrolls inside a box, and under what covers it', async ({
  extension,
  servePage,
}) => {
  const posts = Array.from({ length: 12 }, (_, i) => ({ ...KIND, id: String(200 + i) }));
  const html = xPage(posts).replace('<main>', '<main id="box" style="height: 500px; overflow: auto">');
  await servePage(HOME, html);
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(marks(page).filter({ visible: true }).first()).toBeVisible();
  await page.evaluate(() => document.querySelector('#box')!.scrollBy(0, 137));
  await page.waitForTimeout(200);
  const offsets = await page.evaluate(() => {
    const articles = [...document.querySelectorAll('article')].map(
      (article) => article.getBoundingClientRect().top,
    );
    const root = document.querySelector('answerable-marks')!.shadowRoot!;
    return [...root.querySelectorAll('button')]
      .filter((button) => !button.hidden && button.style.visibility !== 'hidden')
      .map((button) =>
        Math.min(...articles.map((top) => Math.abs(button.getBoundingClientRect().top - (top - 12)))),
      );
  });
  expect(offsets.length).toBeGreaterThan(1);
  for (const offset of offsets) expect(offset).toBeLessThan(2);

  // Nor does a mark lie over a dialog, which may come while the list goes on growing.
  await page.evaluate((html) => {
    document.querySelector('#timeline')!.insertAdjacentHTML('beforeend', html);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog style="inset: 0; width: 100%; height: 100%">Hello</dialog>',
    );
    document.querySelector('dialog')!.show();
  }, tweet(OTHER));
  await expect(marks(page).filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => document.querySelector('dialog')!.remove());
  await expect(marks(page).filter({ visible: true }).first()).toBeVisible();

  // Nor over one that the page puts among the posts of its list.
  await page.evaluate(
    (html) => {
      document.querySelector('#timeline')!.insertAdjacentHTML('afterbegin', html);
    },
    tweet({ ...KIND, id: '300' }),
  );
  await expect(marks(page)).not.toHaveCount(0);
  await page.evaluate(() => {
    const cover = '<div class="cover" style="position: fixed; inset: 0; background: white">Wait</div>';
    document.querySelector('#timeline')!.insertAdjacentHTML('beforeend', cover);
  });
  await expect(marks(page).filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => document.querySelector('.cover')!.remove());
  await expect(marks(page).filter({ visible: true }).first()).toBeVisible();
});

test.describe('started again', () => {
  test.use({ ownBrowser: true });

  test('a new copy takes over after an update, and an old one says what happened', async ({
    extension,
    servePage,
  }) => {
    await servePage(HOME, xPage([LATE, KIND]));
    const page = await extension.context.newPage();
    await page.goto(HOME);
    await expect(marks(page)).toHaveCount(2);
    const worker = await extension.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect(async () => {
      await expect(page.locator('answerable-marks')).toHaveCount(1);
      await expect(marks(page)).toHaveCount(2);
    }).toPass({ timeout: 15_000 });
  });
});
