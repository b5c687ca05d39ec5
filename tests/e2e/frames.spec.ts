/** Posts in frames of a page: embedded comments and review widgets, of the page's own site and of another, late and gone. */
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { BRAND } from './extension';
import { killWorker } from './kill-worker';
import { pressKey } from './press-key';
import { expect, row, rows, test } from './views/views';

const BLOG = 'https://blog.example/brewing';

interface Comment {
  id: string;
  name: string;
  text: string;
}
const comment = ({ id, name, text }: Comment) =>
  `<li class="comment" id="comment-${id}"><cite class="author">${name}</cite> <time datetime="2026-11-20">Nov 20</time><div class="comment-body"><p>${text}</p></div><button type="button" class="reply" aria-expanded="false">Reply</button></li>`;
/** A click on Reply brings a text field. */
const comments = (
  list: Comment[],
) => `<!doctype html><html lang="en"><head><title>Comments</title><style>body { font: 16px/1.5 sans-serif; margin: 8px } li { padding: 20px }</style></head>
  <body><main><ol class="comment-list">${list.map(comment).join('')}</ol></main><script>
  document.addEventListener('click', ({ target }) => {
    if (!target.matches('.reply')) return;
    const field = document.createElement('textarea');
    field.setAttribute('aria-label', 'Your reply');
    target.after(field);
  });</script></body></html>`;

const OTHERS = [
  { id: '901', name: 'Milo Vance', text: 'I still use the paper filters from last year.' },
  { id: '902', name: 'Tam Okoye', text: 'The grind matters more than the water does.' },
];
const ACROSS = {
  id: '501',
  name: 'Wren Ashby',
  text: 'My order from Fernhill Coffee never arrived and nobody answers.',
};
const SAME = {
  id: '502',
  name: 'Ines Roth',
  text: 'Thank you Fernhill, what a lovely bag of beans that was!',
};
const WRITTEN = { id: '503', name: 'June Holt', text: 'Does Fernhill Coffee deliver to Leeds on Saturdays?' };
const LATE = { id: '504', name: 'Otto Lind', text: 'Fernhill Coffee charged me twice for one bag.' };
const UNSEEN = { id: '599', name: 'Nobody', text: 'Fernhill Coffee is in a frame that nobody sees.' };

const FRAMES: Record<string, Comment[]> = {
  'https://talk.example/embed': [OTHERS[0]!, ACROSS, OTHERS[1]!],
  'https://blog.example/reviews': [...OTHERS, SAME],
  'https://blog.example/unseen': [...OTHERS, UNSEEN],
  'https://talk.example/late': [LATE, ACROSS, ...OTHERS],
};
const attribute = (html: string) => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const page = `<!doctype html><html lang="en"><head><title>How I brew</title></head><body>
  <main><h1>How I brew</h1><p>${'Water, then patience. '.repeat(150)}</p>
  <iframe id="across" title="Comments" src="https://talk.example/embed" width="640" height="420"></iframe>
  <iframe id="same" title="Reviews" src="/reviews" width="640" height="420"></iframe>
  <iframe id="written" title="Questions" srcdoc="${attribute(comments([...OTHERS, WRITTEN]))}" width="640" height="420"></iframe>
  <iframe title="Counter" src="/unseen" width="120" height="60"></iframe>
  <iframe title="Banner" name="google_ads_iframe_3" src="/unseen" width="300" height="250"></iframe>
  <iframe title="Kept for later" src="/unseen" width="640" height="420" style="visibility: hidden"></iframe>
  <div style="display: none"><iframe title="Closed" src="/unseen" width="640" height="420"></iframe></div></main></body></html>`;

const marksIn = (frame: FrameLocator | Frame) => frame.locator('answerable-marks button[data-urgency]');
const inFrame = (on: Page, id: string) => on.frameLocator(`#${id}`);

test('what frames hold is marked, listed, answered there, counted once, and gone with its frame', async ({
  extension,
  setBrand,
  openSidebar,
}) => {
  await setBrand(BRAND);
  await extension.context.route(/^https:\/\/(?:blog|talk)\.example\//, (route) => {
    const url = route.request().url();
    const list = FRAMES[url];
    const body = url === BLOG ? page : list && comments(list);
    return body
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 });
  });
  const blog = await extension.context.newPage();
  await blog.goto(BLOG);
  const sidebar = await openSidebar(blog);

  await test.step('found and marked where one can see them, and nowhere else', async () => {
    await expect(rows(sidebar)).toHaveCount(3);
    for (const { name } of [ACROSS, SAME, WRITTEN]) await expect(row(sidebar, name)).toHaveCount(1);
    await blog.locator('#across').scrollIntoViewIfNeeded();
    await expect(marksIn(inFrame(blog, 'across'))).toHaveText([/complaint/i]);
    const running = await Promise.all(
      blog.frames().map((frame) => frame.evaluate(() => document.querySelector('answerable-marks') !== null)),
    );
    expect(running.filter(Boolean)).toHaveLength(3);
  });

  await test.step('shown and answered in the frame', async () => {
    await row(sidebar, ACROSS.name).click();
    await expect(inFrame(blog, 'across').locator('answerable-marks .outline')).toHaveCount(1);
    await expect(blog.locator('#across')).toBeInViewport();
    await sidebar.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(sidebar.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
    await expect(inFrame(blog, 'across').getByLabel('Your reply')).not.toHaveValue('');
  });

  await test.step('a card at the mark', async () => {
    await blog.bringToFront();
    await blog.locator('#written').scrollIntoViewIfNeeded();
    await marksIn(inFrame(blog, 'written')).hover();
    const card = inFrame(blog, 'written').locator('answerable-marks .card');
    await card.getByRole('button', { name: 'Insert' }).click();
    await expect(inFrame(blog, 'written').getByLabel('Your reply')).not.toHaveValue('');
  });

  await test.step('from one to the next through all frames, with a worker that has just been stopped', async () => {
    await killWorker(extension);
    const wake = { name: 'mention/list', body: { keys: [] } };
    await expect(async () => {
      await sidebar.evaluate((message) => chrome.runtime.sendMessage(message), wake);
      await (await extension.worker()).evaluate(() => chrome.storage.session.get());
    }).toPass();
    // The sidebar was at the first.
    for (const id of ['same', 'written', 'across']) {
      await pressKey(extension, BLOG, 'next-mention');
      await expect(inFrame(blog, id).locator('answerable-marks .outline')).toHaveCount(1);
      await expect(blog.locator(`#${id}`)).toBeInViewport();
    }
  });

  await test.step('back at the list, the keys go on from there', async () => {
    await sidebar.getByRole('button', { name: 'All mentions' }).click();
    await expect(sidebar.getByRole('button', { name: 'All mentions' })).toHaveCount(0);
    await pressKey(extension, BLOG, 'next-mention');
    await expect(inFrame(blog, 'same').locator('answerable-marks .outline')).toHaveCount(1);
  });

  await test.step('late ones, the same post twice, and those that go', async () => {
    await blog.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, {
        id: 'late',
        title: 'More',
        src: 'https://talk.example/late',
        width: 640,
        height: 420,
      });
      document.querySelector('#across')!.before(frame);
    });
    await expect(rows(sidebar)).toHaveCount(4);
    await expect(row(sidebar, ACROSS.name)).toHaveCount(1);
    await blog.evaluate(() => document.querySelector('#across')!.remove());
    await blog.locator('#late').scrollIntoViewIfNeeded();
    await expect(marksIn(inFrame(blog, 'late')).filter({ hasText: /complaint/i })).toHaveCount(2);
    await expect(row(sidebar, ACROSS.name)).toHaveCount(1);
    await blog.evaluate(() => document.querySelector('#late')!.remove());
    await expect(rows(sidebar)).toHaveCount(2);
    await expect(row(sidebar, ACROSS.name)).toHaveCount(0);
  });

  await test.step('the checker beside the box in a frame', async () => {
    const turn = async (on: boolean) =>
      (await extension.worker()).evaluate((value) => chrome.storage.local.set({ checkBoxes: value }), on);
    await turn(true);
    const field = inFrame(blog, 'written').getByLabel('Your reply');
    await field.fill('Delete this post or you will hear from our lawyers, you idiot.');
    await expect(inFrame(blog, 'written').locator('answerable-box')).toHaveCount(1);
    await turn(false);
    await expect(inFrame(blog, 'written').locator('answerable-box')).toHaveCount(0);
  });

  await test.step('away and back again', async () => {
    await blog.goto('https://blog.example/reviews');
    await expect(rows(sidebar)).toHaveCount(1);
    await blog.goBack();
    // As it was written, before frames came and went.
    await expect(rows(sidebar)).toHaveCount(3);
    await blog.locator('#same').scrollIntoViewIfNeeded();
    await expect(marksIn(inFrame(blog, 'same'))).toHaveCount(1);
    await blog.goForward();
    await expect(rows(sidebar)).toHaveCount(1);
    await expect(marksIn(blog.mainFrame())).toHaveCount(1);
  });

  const kept = await sidebar.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({
      name: 'mention/list',
      body: { keys: ['generic:talk.example:comment-501', 'generic:blog.example:comment-503'] },
    });
    return answer.value.mentions.map(({ post }: { post: { pageUrl: string } }) => post.pageUrl);
  });
  expect(kept).toEqual([BLOG, BLOG]);
});
