/** The Firefox build in a real Firefox: finds, judges, inserts and logs, as the Chromium one does; and what an organisation sets. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../utils/cli/browser';
import { buildExtension, builtFolder } from '../../utils/cli/build';
import type { MentionDetail, Sent } from '../../utils/messages/map';
import { BRAND } from './extension';
import { INLINE_COMPOSER, xPage } from './pages';

const HOME = 'https://x.com/home';
const ADDON = 'answerable@answerable.example';
/** Firefox makes one up for each profile; pinned, so that our pages have an address. */
const UUID = '11111111-2222-4333-8444-555555555555';
const POST = { id: '1', name: 'Ada', handle: 'ada', text: 'My order from Fernhill Coffee never arrived.' };

/** Below the person's home; Windows has it in the registry instead. */
const MANAGED =
  process.platform === 'darwin'
    ? 'Library/Application Support/Mozilla/ManagedStorage'
    : '.mozilla/managed-storage';
const POLICY = { profile: { people: ['Mara Voss'] }, locked: ['people'] };

/** One browser, set up once: the second test finds the brand that the first has set. */
test.describe.configure({ mode: 'serial' });

let home: string;
let browser: Browser;

/** A native manifest of type "storage", as the README tells administrators to write it. */
async function writePolicy(): Promise<void> {
  await mkdir(join(home, MANAGED), { recursive: true });
  const manifest = { name: ADDON, description: 'Answerable', type: 'storage', data: POLICY };
  await writeFile(join(home, MANAGED, `${ADDON}.json`), JSON.stringify(manifest));
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  buildExtension('firefox', 'lab');
  home = await mkdtemp(join(tmpdir(), 'answerable-home-'));
  await writePolicy();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
  await browser.installExtension(builtFolder('firefox', 'lab'));
});
test.afterAll(async () => {
  await browser?.close();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

async function openView(path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox does not report that its extension pages have loaded: waiting for the goto would wait for ever.
  void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  const where = () => page.evaluate(() => `${document.readyState} ${location.protocol}`).catch(() => '');
  await expect.poll(where).toBe('complete moz-extension:');
  return page;
}

test('finds, judges, inserts and logs in Firefox', async () => {
  test.setTimeout(120_000);
  const view = await openView('options.html');
  const people = () =>
    view.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#field-people');
      return field && [field.value, field.readOnly];
    });
  if (process.platform !== 'win32') await expect.poll(people).toEqual(['Mara Voss', true]);
  await view.evaluate(`browser.storage.local.set({ profile: ${JSON.stringify(BRAND)} })`);

  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === HOME
      ? void request.respond({
          contentType: 'text/html; charset=utf-8',
          body: xPage([POST], INLINE_COMPOSER),
        })
      : void request.respond({ status: 204 }),
  );
  await page.goto(HOME);
  const markText = () =>
    page.evaluate(
      () => document.querySelector('answerable-marks')?.shadowRoot?.querySelector('button')?.textContent,
    );
  await expect.poll(markText, { timeout: 20_000 }).toMatch(/complaint/i);

  const tabId = (await view.evaluate(
    `browser.tabs.query({ url: '${HOME}' }).then(([tab]) => tab.id)`,
  )) as number;
  const sidebar = await openView(`sidepanel.html?tab=${tabId}`);
  await sidebar.waitForSelector('::-p-text(never arrived)');
  await sidebar.evaluate(() => document.querySelector<HTMLElement>('.mention-row')?.click());
  const insert = await sidebar.waitForSelector('::-p-aria([name="Insert"][role="button"])');
  const wording = await sidebar.waitForFunction(() => document.querySelector('textarea')?.value);
  const text = (await wording.jsonValue()) as string;
  await page.bringToFront();
  await insert!.evaluate((button) => (button as HTMLElement).click());
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLElement>('[role="textbox"]')?.innerText))
    .toBe(text);
  expect(await page.evaluate(() => (window as { sent?: number }).sent ?? 0)).toBe(0);

  const ask = () =>
    view.evaluate(`browser.runtime.sendMessage({ name: 'mention/detail', body: { key: 'x:1' } })`) as Promise<
      Sent<MentionDetail>
    >;
  const logged = async () => {
    const answer = await ask();
    return answer.ok ? answer.value.interactions.map(({ type }) => type) : [answer.detail];
  };
  await expect.poll(logged).toEqual(['suggested', 'inserted', 'promised']);
  expect(await ask()).toMatchObject({ value: { mention: { verdict: { kind: 'complaint' } } } });
});

test('posts in frames are found, marked, answered where they stand, and gone with their frame', async () => {
  test.setTimeout(120_000);
  const review = (name: string, text: string) =>
    `<article id="review-${name}"><b class="author">${name}</b><time datetime="2026-11-20">x</time><p>${text}</p><textarea aria-label="Reply"></textarea></article>`;
  const pages: Record<string, string> = {
    'https://blog.example/': `<!doctype html><h1>Beans</h1><iframe id="same" src="/reviews" width="600" height="300"></iframe>
      <iframe id="across" src="https://talk.example/embed" width="600" height="300"></iframe>`,
    'https://blog.example/reviews':
      review('Ines', 'Best flat white in town, thank you Fernhill!') + review('Tam', 'Fine.'),
    'https://talk.example/embed':
      review('Wren', 'My order from Fernhill Coffee never arrived.') + review('Milo', 'Mine was cold.'),
  };
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pages[request.url()];
    void request.respond(body ? { contentType: 'text/html; charset=utf-8', body } : { status: 204 });
  });
  await page.goto('https://blog.example/');
  await page.bringToFront();
  const frameAt = (url: string) => page.frames().find((frame) => frame.url() === url)!;
  const markIn = (url: string) =>
    frameAt(url).evaluate(
      () => document.querySelector('answerable-marks')?.shadowRoot?.querySelector('button')?.textContent,
    );
  await expect.poll(() => markIn('https://talk.example/embed'), { timeout: 20_000 }).toMatch(/complaint/i);
  await expect.poll(() => markIn('https://blog.example/reviews')).toMatch(/praise/i);

  const view = await openView('options.html');
  const tabId = await view.evaluate(
    `browser.tabs.query({ url: 'https://blog.example/' }).then(([tab]) => tab.id)`,
  );
  const sidebar = await openView(`sidepanel.html?tab=${tabId}`);
  const rows = () => sidebar.evaluate(() => document.querySelectorAll('.mention-row').length);
  await expect.poll(rows).toBe(2);
  // A row comes before its words do.
  await sidebar.waitForSelector('::-p-text(never arrived)');
  await sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mention-row')]
      .find((row) => row.textContent?.includes('Wren'))
      ?.click(),
  );
  const insert = await sidebar.waitForSelector('::-p-aria([name="Insert"][role="button"])');
  await sidebar.waitForFunction(() => document.querySelector('textarea')?.value);
  await page.bringToFront();
  await insert!.evaluate((button) => (button as HTMLElement).click());
  const answer = () =>
    frameAt('https://talk.example/embed').evaluate(() => document.querySelector('textarea')?.value);
  await expect.poll(answer).not.toBe('');
  await page.evaluate(() => document.querySelector('#across')!.remove());
  await expect.poll(rows).toBe(1);
});
