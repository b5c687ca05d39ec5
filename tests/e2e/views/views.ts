/** What the tests of our own pages share: the sidebar beside a page, and what every state of a view must satisfy. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from '../extension';
import { INLINE_COMPOSER, xPage } from '../pages';

export const HOME = 'https://x.com/search?q=fernhill';

export const COMPLAINT = {
  id: '301',
  name: 'Ada Quist',
  handle: 'adaq',
  text: 'My grinder from Fernhill Coffee arrived broken and nobody has answered my mail for two weeks.',
};
export const PRAISE = {
  id: '302',
  name: 'Cleo Marsh',
  handle: 'cleom',
  text: 'Thank you Fernhill, the flat white was perfect and Mara at the counter was so kind to us!',
};
export const QUESTION = {
  id: '303',
  name: 'Ben Oduya',
  handle: 'beno',
  text: 'Does anyone know how long Fernhill Coffee delivery takes to Leeds?',
};
export const POSTS = [PRAISE, QUESTION, COMPLAINT];

interface Views {
  /** Opens a page about the brand and the sidebar beside it, the sidebar in a tab of its own. */
  beside(html?: string, url?: string): Promise<{ page: Page; sidebar: Page }>;
  /** The sidebar beside a tab that is open already. */
  openSidebar(page: Page): Promise<Page>;
}

export const test = base.extend<Views>({
  openSidebar: async ({ extension, openView }, use) => {
    await use(async (page) => {
      const worker = await extension.worker();
      const id = await worker.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id;
      }, page.url());
      const sidebar = await openView(`sidepanel.html?tab=${id}`);
      await sidebar.setViewportSize({ width: 360, height: 640 });
      return sidebar;
    });
  },
  beside: async ({ extension, servePage, openSidebar }, use) => {
    await use(async (html = xPage(POSTS, INLINE_COMPOSER), url = HOME) => {
      await servePage(url, html);
      const page = await extension.context.newPage();
      await page.goto(url);
      return { page, sidebar: await openSidebar(page) };
    });
  },
});
export { expect };

export const rows = (sidebar: Page) => sidebar.locator('.mention-row');
export const row = (sidebar: Page, author: string) => rows(sidebar).filter({ hasText: author });

/** That many mentions, each with its verdict: from then on the order of the list stands. */
export async function expectJudged(sidebar: Page, count: number): Promise<void> {
  await expect(rows(sidebar)).toHaveCount(count);
  await expect(rows(sidebar).filter({ hasText: 'Reading' })).toHaveCount(0);
}

/** Everything on the page is reachable without scrolling sideways. */
export async function expectNoSideScroll(view: Page): Promise<void> {
  const wide = await view.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    return [document.documentElement, ...document.querySelectorAll('*')]
      .filter((element) => element === document.documentElement || isScroller(element))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .map((element) => `${element.localName}.${element.className}: ${element.scrollWidth} > ${room}`);
  });
  expect(wide).toEqual([]);
}

/** The words on buttons, labels, chips and headings are seen whole: none runs out of its box, none is broken in two. */
export async function expectWordsWhole(view: Page): Promise<void> {
  const harmed = await view.evaluate(() => {
    const NAMED = 'button, a.button, nav a, summary, label, legend, th, h1, h2, h3, .chip';
    // What people wrote may be one endless word, and is cut or broken on purpose.
    const foreign = '.unseen, [dir="auto"], .mention-row';
    const found: string[] = [];
    const words = document.createRange();
    for (const box of document.querySelectorAll<HTMLElement>(NAMED)) {
      if (!box.checkVisibility() || box.closest(foreign)) continue;
      const { overflow, display } = getComputedStyle(box);
      if (overflow === 'hidden' && display !== 'inline' && box.scrollWidth > box.clientWidth + 1)
        found.push(`cut: ${box.outerHTML.slice(0, 160)}`);
      const room = box.getBoundingClientRect();
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const around = text.parentElement!;
        if (around.closest(foreign) || !around.checkVisibility()) continue;
        // Shortened with a mark, and whole elsewhere.
        if (getComputedStyle(around).textOverflow === 'ellipsis') continue;
        // An address is longer than a narrow line, and breaks where it must.
        const plain = (text.textContent ?? '').replace(/\S*[@/]\S*/g, (address) =>
          ' '.repeat(address.length),
        );
        for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
          words.setStart(text, index);
          words.setEnd(text, index + word.length);
          const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(`broken: ${word} in ${box.outerHTML.slice(0, 160)}`);
          const { left, right } = words.getBoundingClientRect();
          if (left < room.left - 1 || right > room.right + 1)
            found.push(`outside: ${word} in ${box.outerHTML.slice(0, 160)}`);
        }
      }
    }
    return found;
  });
  expect(harmed).toEqual([]);
}

/** Whatever can be pressed is at least 24 px in both directions; links within a sentence may be as high as its line (WCAG 2.5.8). */
async function expectTargets(view: Page): Promise<void> {
  const small = await view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .map((element) => [element, element.closest('label') ?? element] as const)
      .filter(([element, target]) => {
        const { display } = getComputedStyle(element);
        const words = element.parentElement?.textContent?.trim() ?? '';
        if (display === 'inline' && words !== element.textContent?.trim()) return false;
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) < 23.9;
      })
      .map(([element]) => element.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
}

/** Which of axe's rules look at colours: the others find the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, a line a rule. Our pages have no foreign frames: axe need not open a page of its own to merge them. Nor need it write
 * down every node that passed, which is half of its work.
 */
async function violationsOf(view: Page, rules?: string[]): Promise<string[]> {
  // Half a megabyte of script, which a page that was looked at before has already.
  const isThere = await view.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page: view, ...(isThere && { axeSource: '0' }) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** axe in light and dark, targets large enough, no sideways scroll at 320 px (400 % of a page) and at 200 % of a 360 px panel. */
export async function expectAccessible(view: Page): Promise<void> {
  const size = view.viewportSize()!;
  await view.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violationsOf(view)).toEqual([]);
  await expectTargets(view);
  await view.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violationsOf(view, COLOUR_RULES)).toEqual([]);
  for (const width of [320, 180]) {
    await view.setViewportSize({ width, height: size.height });
    await expectNoSideScroll(view);
  }
  await view.setViewportSize(size);
}
