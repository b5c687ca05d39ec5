/** The feed: a page with the structure of X that grows as a site does, a batch every few frames. */
import type { CDPSession, Page } from '@playwright/test';
import type { Extension } from '../../../utils/cli/extension';
import { INLINE_COMPOSER, tweet, xPage } from '../../e2e/pages';

const BATCH = 50;
const FEED = 'https://x.com/home';
/** One post in so many is about the brand. */
const BRAND_EVERY = 25;

const WORDS =
  'the morning train was late again and nobody on the platform seemed to mind because the sun had come out over the roofs'.split(
    ' ',
  );
/** The page fills in the number of the post and its text. */
const TEMPLATE = tweet({ id: '1%N%', name: 'Person %N%', handle: 'person%N%', text: '%TEXT%' });

export interface FeedPage {
  page: Page;
  session: CDPSession;
  /** Lets the feed grow by so many posts; resolves when it has settled. */
  grow(posts: number): Promise<void>;
  /** Takes every post away again. */
  empty(): Promise<void>;
}

interface Growth {
  posts: number;
  template: string;
  words: string[];
  batch: number;
  brandEvery: number;
}

/** Runs in the page. */
async function growHere({ posts, template, words, batch, brandEvery }: Growth): Promise<void> {
  const timeline = document.querySelector('#timeline')!;
  const post = (i: number) => {
    const text = Array.from({ length: 14 }, (_, at) => words[(i * 7 + at * 3) % words.length]).join(' ');
    const brand = i % brandEvery === 0 ? ' at Fernhill Coffee today' : '';
    return template.replaceAll('%N%', String(i)).replace('%TEXT%', `${text}${brand} ${i}`);
  };
  for (let first = 0; first < posts; first += batch) {
    const html = Array.from({ length: Math.min(batch, posts - first) }, (_, i) => post(first + i)).join('');
    timeline.append(document.createRange().createContextualFragment(html));
    await new Promise((done) => setTimeout(done, 20));
  }
  await new Promise((done) => setTimeout(done, 1_000));
}

/** Opens the feed; `script` runs in the page as a script of its own at /peer.js. */
export async function openFeed(extension: Extension, script = ''): Promise<FeedPage> {
  const page = await extension.context.newPage();
  await page.route('https://x.com/**', (route) => {
    const asked = route.request().url();
    if (asked.endsWith('/peer.js')) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (asked !== FEED) return route.fulfill({ status: 204 });
    const html = xPage([], INLINE_COMPOSER).replace(
      '</body>',
      script ? '<script src="/peer.js"></script></body>' : '</body>',
    );
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  // tsx names the functions inside those that are sent to the page with this helper of its own.
  await page.addInitScript('globalThis.__name = (made) => made;');
  await page.goto(FEED);
  const session = await extension.context.newCDPSession(page);
  await page.waitForTimeout(500);
  return {
    page,
    session,
    grow: (posts) =>
      page.evaluate(growHere, {
        posts,
        template: TEMPLATE,
        words: WORDS,
        batch: BATCH,
        brandEvery: BRAND_EVERY,
      }),
    async empty() {
      await page.evaluate(() => document.querySelector('#timeline')?.replaceChildren());
      await page.waitForTimeout(500);
    },
  };
}
