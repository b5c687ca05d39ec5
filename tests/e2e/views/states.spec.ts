import { BRAND } from '../extension';
import { xPage } from '../pages';
import { COMPLAINT, expect, expectAccessible, rows, test } from './views';

const OTHER = { id: '501', name: 'Dov', handle: 'dov', text: 'The hills are green and the fern is tall.' };

test('no brand yet: says so and leads to the set-up', async ({ extension, beside }) => {
  const { sidebar } = await beside();
  await expect(sidebar.getByRole('heading', { name: 'Which brand are you?' })).toBeVisible();
  await expectAccessible(sidebar);
  const setUps = () => extension.context.pages().filter((one) => one.url().endsWith('welcome.html'));
  await sidebar.getByRole('button', { name: 'Set up your brand' }).click();
  await expect.poll(() => setUps().length).toBe(1);
  await expect(setUps()[0]!.getByRole('heading', { name: 'Four questions, and it works' })).toBeVisible();
});

test('nothing about the brand: says how much was read, and fills by itself', async ({ setBrand, beside }) => {
  await setBrand(BRAND);
  const { page, sidebar } = await beside(xPage([OTHER]));
  await expect(sidebar.getByRole('heading', { name: 'Nothing about Fernhill Coffee here' })).toBeVisible();
  await expect(sidebar.locator('.state')).toContainText('1 post read on X');
  await expectAccessible(sidebar);
  await page.evaluate((text) => {
    const post = document.querySelector('[data-testid="cellInnerDiv"]')!.cloneNode(true) as HTMLElement;
    post.querySelector('[data-testid="tweetText"] span')!.textContent = text;
    for (const link of post.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', '/dov/status/502');
    document.querySelector('#timeline')!.append(post);
  }, COMPLAINT.text);
  await expect(rows(sidebar)).toHaveCount(1);
});

test('nobody answers on a page that may be read: reload', async ({ setBrand, beside }) => {
  await setBrand(BRAND);
  const { sidebar } = await beside();
  // What the browser says where a page is older than our script; in the lab build every page has one.
  await sidebar.addInitScript(() => {
    const nobody = () =>
      Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    Object.defineProperty(chrome.tabs, 'sendMessage', { value: nobody });
  });
  await sidebar.reload();
  await expect(sidebar.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expectAccessible(sidebar);
});

test('a page that no extension may read', async ({ setBrand, openView, openSidebar }) => {
  await setBrand(BRAND);
  const sidebar = await openSidebar(await openView('options.html'));
  await expect(sidebar.getByRole('heading', { name: 'The browser keeps this page to itself' })).toBeVisible();
  await expectAccessible(sidebar);
});

test('the page is closed: the sidebar says what is kept', async ({ setBrand, beside }) => {
  await setBrand(BRAND);
  const { page, sidebar } = await beside();
  await expect(rows(sidebar)).toHaveCount(3);
  await page.close();
  await expect(sidebar.getByRole('heading', { name: 'That page was closed' })).toBeVisible();
  await expectAccessible(sidebar);
});

test('the worker fails: says what is kept, and tries again', async ({ setBrand, beside }) => {
  await setBrand(BRAND);
  const { sidebar } = await beside();
  await expect(rows(sidebar)).toHaveCount(3);
  // A full disk can't be had in a test; the worker's answer to one can.
  await sidebar.addInitScript(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
    let failures = 1;
    const answer = (message: { name?: string }) =>
      message.name === 'mention/list' && failures-- > 0
        ? Promise.resolve({ ok: false, error: 'failed', detail: 'HistoryError: quota' })
        : send(message);
    Object.defineProperty(chrome.runtime, 'sendMessage', { value: answer });
  });
  await sidebar.reload();
  await expect(sidebar.getByRole('heading', { name: 'That did not work' })).toBeVisible();
  await expectAccessible(sidebar);
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await expect(rows(sidebar)).toHaveCount(3);
});

test('the extension was updated under an open sidebar', async ({ setBrand, beside }) => {
  await setBrand(BRAND);
  const { sidebar } = await beside();
  // What every call says in a view whose extension is gone.
  await sidebar.addInitScript(() => {
    const gone = () => Promise.reject(new Error('Extension context invalidated.'));
    Object.defineProperty(chrome.tabs, 'sendMessage', { value: gone });
  });
  await sidebar.reload();
  await expect(sidebar.getByRole('heading', { name: 'Answerable was updated' })).toBeVisible();
  await expectAccessible(sidebar);
});
