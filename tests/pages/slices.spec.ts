/** The first look at a big page of an unknown site: in slices, with the page changing in between. */
import { expect, test } from './harness';

/** In ms: half of a long task. About 7 are measured on a machine that does nothing else. */
const LONGEST_STEP = 25;
const ROUNDS = 6;

const comment = (n: number) =>
  `<div><div><a href="/m/${n}"><img alt=""></a><a href="/m/${n}">Guest ${n}</a><span>${(n % 20) + 1} hours ago</span></div>
   <div>${'<span></span>'.repeat(8)}</div>
   <div><p>I stood at counter ${n} and nobody came, which is a pity because the bread is good.</p><p>Still, number ${n * 7} was friendly.</p></div>
   <div>${'<i></i>'.repeat(8)}<span>Reply</span><span>Share</span></div></div>`;
const filler = (n: number) => `<li><a href="/topic/${n}">Topic ${n}</a><b>${n}</b></li>`;
/** About 10,600 elements, nothing of which is named. */
const big = `<!doctype html><title>Board</title><body><nav><ul>${Array.from({ length: 500 }, (_, n) => filler(n)).join('')}</ul></nav>
  <main><div id="list">${Array.from({ length: 320 }, (_, n) => comment(n)).join('')}</div></main></body>`;
const URL_OF = 'https://unknown.example/thread/7';

test('no step of it is long, and all of them give what one look gives', async ({ site }) => {
  const page = await site.open(big, URL_OF);
  const told = await page.evaluate((rounds) => {
    const { genericReader, readPage } = window.sites;
    const url = new URL(document.URL);
    const shortest: number[] = [];
    let posts = 0;
    // Of each step the quickest: the machine has other things to do.
    for (let round = 0; round < rounds; round++) {
      const reader = genericReader(document, url);
      const steps = reader.study!(document);
      for (let n = 0; ; n++) {
        const start = performance.now();
        const { done } = steps.next();
        shortest[n] = Math.min(shortest[n] ?? Number.POSITIVE_INFINITY, performance.now() - start);
        if (done) break;
      }
      posts = reader.posts(document).length;
    }
    const elements = document.querySelectorAll('*').length;
    return { elements, posts, read: readPage(document, url).posts.length, longest: Math.max(...shortest) };
  }, ROUNDS);
  expect(told.elements).toBeGreaterThan(10_600);
  expect(told).toMatchObject({ posts: 320, read: 320 });
  expect(told.longest).toBeLessThan(LONGEST_STEP);
});

test('nothing is lost on a page that never stands still meanwhile', async ({ site }) => {
  const page = await site.open(big, URL_OF);
  const told = await page.evaluate(async (html) => {
    const { genericReader, watch } = window.sites;
    const reader = genericReader(document, new URL(document.URL));
    const handed = new Set<Element>();
    const list = document.querySelector('#list')!;
    let during = 0;
    let busy = true;
    const watcher = watch(document, {
      reader: () => reader,
      mayMatter: () => true,
      onPost: (post) => void handed.add(post),
      onSettled: () => {
        busy = false;
      },
      onNavigate: () => undefined,
    });
    // New ones, old ones gone, and all of it put in anew by a framework, until the page has come to rest once.
    for (let turn = 0; busy || turn < 12; turn++) {
      if (reader.posts(document).length === 0) during++;
      list.append(document.createRange().createContextualFragment(html.replaceAll('%N%', String(turn))));
      list.firstElementChild?.remove();
      if (turn === 2) list.replaceChildren(...[...list.children].map((child) => child.cloneNode(true)));
      await new Promise((done) => setTimeout(done, 2));
    }
    await new Promise((done) => setTimeout(done, 300));
    watcher.stop();
    const posts = reader.posts(document);
    return {
      during,
      all: posts.length === list.childElementCount,
      missed: posts.filter((post) => !handed.has(post)).length,
    };
  }, `<div><div><a href="/m/x%N%">Late %N%</a><span>1 hour ago</span></div><div><p>I only came in at number %N%, and it was closed by then.</p></div></div>`);
  expect(told.during).toBeGreaterThan(2);
  expect(told).toMatchObject({ all: true, missed: 0 });
});

test('what comes among posts and is none may cover them, also where it comes with the first of them', async ({
  site,
}) => {
  const page = await site.open(big, URL_OF);
  const covers = await page.evaluate(async (html) => {
    const { genericReader, watch } = window.sites;
    const reader = genericReader(document, new URL(document.URL));
    const list = document.querySelector('#list')!;
    let settled: (mayCover: boolean) => void = () => undefined;
    const watcher = watch(document, {
      reader: () => reader,
      mayMatter: () => true,
      onPost: () => undefined,
      onSettled: ({ mayCover }) => settled(mayCover),
      onNavigate: () => undefined,
    });
    const after = (change: () => void) =>
      new Promise<boolean>((resolve) => {
        settled = resolve;
        change();
      });
    const post = () => document.createRange().createContextualFragment(html);
    const cover = Object.assign(document.createElement('div'), { className: 'cover' });
    await after(() => undefined);
    const together = await after(() => {
      list.prepend(post());
      list.append(cover);
    });
    const alone = await after(() => list.prepend(post()));
    const gone = await after(() => cover.remove());
    watcher.stop();
    return { together, alone, gone };
  }, comment(999));
  expect(covers).toEqual({ together: true, alone: false, gone: true });
});
