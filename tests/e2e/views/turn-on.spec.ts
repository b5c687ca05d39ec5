/** One site turned on by its click and off in the set-up, with the store's own package and the browser's own permissions. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildExtension, builtFolder } from '../../../utils/cli/build';
import { type Extension, launchExtension } from '../../../utils/cli/extension';
import { drawn } from '../drawn';
import { BRAND } from '../extension';
import { xPage } from '../pages';
import { expectAccessible, POSTS } from './views';

const FORUM = 'https://forum.example/';
const ORIGIN = `${FORUM}*`;
/** Never turned on. */
const BLOG = 'https://blog.example/';
/** Turned on for the comments that other pages show from there. */
const TALK = 'https://talk.example/';
const folder = builtFolder('chrome', 'release');

/** What a browser remembers of an extension. */
interface Remembered {
  granted_permissions: { explicit_host?: string[] };
  runtime_granted_permissions?: object;
}

/**
 * A profile in which the person once said yes to these sites and took it back: Chromium then grants it at the next click without its
 * question, which no program can answer.
 */
async function saidYesBefore(profileFolder: string): Promise<void> {
  const first = await launchExtension({ folder, profileFolder });
  await first.worker();
  const setUp = () => first.context.pages().some((one) => one.url().endsWith('welcome.html'));
  await expect.poll(setUp).toBe(true);
  await first.close();
  const path = join(profileFolder, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(path, 'utf8'));
  const known: Remembered = preferences.extensions.settings[first.id];
  const before = [FORUM, TALK].map((site) => `${site}*`);
  known.granted_permissions.explicit_host?.push(...before);
  known.runtime_granted_permissions = {
    api: [],
    explicit_host: before,
    manifest_permissions: [],
    scriptable_host: [],
  };
  await writeFile(path, JSON.stringify(preferences));
}

const origins = async (extension: Extension) =>
  (await (await extension.worker()).evaluate(() => chrome.permissions.getAll())).origins;

/** Presses our button in the browser's toolbar, which opens the page to us (activeTab) as nothing else does. */
async function pressToolbarButton(extension: Extension, address: string): Promise<void> {
  const session = await extension.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === address);
  // Newer than Playwright's list of what the browser understands.
  await session.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    {
      id: extension.id,
      targetId: tab?.targetId,
    } as object,
  );
}

test('a page is read once by the toolbar button, always once turned on, and not when turned off', async () => {
  test.setTimeout(120_000);
  buildExtension('chrome', 'release');
  const profileFolder = await mkdtemp(join(tmpdir(), 'answerable-granted-'));
  await saidYesBefore(profileFolder);
  const flags = ['--enable-unsafe-extension-debugging'];
  const release = await launchExtension({ folder, profileFolder, flags });
  try {
    const worker = await release.worker();
    await worker.evaluate((profile) => chrome.storage.local.set({ profile }), BRAND);
    await release.context.route(`${FORUM}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: xPage(POSTS) }),
    );
    const page = await release.context.newPage();
    await page.goto(FORUM);
    const id = await worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    );
    const sidebar = await release.context.newPage();
    await sidebar.setViewportSize({ width: 360, height: 640 });
    await sidebar.goto(release.page(`sidepanel.html?tab=${id}`));
    await expect(sidebar.getByRole('button', { name: 'Turn on for every site' })).toBeVisible();
    await expect(sidebar.locator('.state')).toContainText('Nothing is sent anywhere.');
    await expectAccessible(sidebar);
    // In the store package the marks are not for the page, nor for its locators, to read.
    const marks = async () =>
      (await drawn(page)).filter(
        ({ role, name }) => role === 'button' && name.endsWith('Open in Answerable.'),
      ).length;
    expect(await marks()).toBe(0);

    await page.bringToFront();
    await pressToolbarButton(release, FORUM);
    await expect.poll(marks).toBe(3);
    expect(await origins(release)).not.toContain(ORIGIN);
    await page.reload();
    await expect(sidebar.locator('.mention-row')).toHaveCount(0);
    await pressToolbarButton(release, FORUM);
    await sidebar.bringToFront();
    await sidebar.getByRole('button', { name: 'Turn on for this site' }).click();
    await expect(sidebar.getByRole('status').filter({ hasText: /turned on/i })).toBeVisible();
    expect(await origins(release)).toContain(ORIGIN);
    await page.reload();
    await expect.poll(marks).toBe(3);

    // A widget of a site that is read from the start, in a page that is not; its markup is not that of the site's own pages.
    const widget = 'https://widget.trustpilot.com/box/';
    const review = (name: string, text: string) =>
      `<article><b class="author">${name}</b><time datetime="2026-02-10">x</time><p>${text}</p></article>`;
    const served = (url: string, body: string) =>
      release.context.route(`${url}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await served(BLOG, `<h1>Coffee</h1><iframe src="${widget}" width="600" height="400"></iframe>`);
    await served(
      widget,
      [
        review('Wren', 'Fernhill Coffee charged me twice for one bag.'),
        review('Tam', 'Lovely people, every time.'),
      ].join(''),
    );
    await page.goto(BLOG);
    await expect(sidebar.locator('.mention-row')).toHaveCount(1);
    await expect(sidebar.locator('.work')).toContainText(
      'Only what Trustpilot shows inside this page is read.',
    );
    await expectAccessible(sidebar);
    await page.goto(FORUM);
    await expect(sidebar.locator('.mention-row')).toHaveCount(3);

    // Comments of another site in a page that is read: offered, and read with a click.
    await served(
      `${TALK}embed`,
      [review('Ines', 'Fernhill is slow.'), review('Milo', 'Mine was cold.')].join(''),
    );
    const offer = sidebar.getByRole('button', { name: 'Turn on for talk.example' });
    await expect(offer).toHaveCount(0);
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), {
        src,
        title: 'Comments',
        width: 600,
        height: 400,
      });
      document.body.prepend(frame);
    }, `${TALK}embed`);
    await expect(offer).toBeVisible();
    await expectAccessible(sidebar);
    await offer.click();
    await expect(sidebar.locator('.mention-row')).toHaveCount(4);
    await expect(sidebar.locator('.mention-row').filter({ hasText: 'Ines' })).toHaveCount(1);
    await expect(offer).toHaveCount(0);

    const options = await release.context.newPage();
    await options.goto(release.page('options.html#sites'));
    await options.getByRole('button', { name: 'Turn off talk.example' }).click();
    await expect(sidebar.locator('.mention-row')).toHaveCount(3);
    await expect(offer).toBeVisible();
    await sidebar.getByRole('button', { name: 'Dismiss talk.example' }).click();
    await expect(offer).toHaveCount(0);
    await options.getByRole('button', { name: 'Turn off forum.example' }).click();
    await expect(
      options.getByRole('status').filter({ hasText: 'forum.example is turned off' }),
    ).toBeVisible();
    await expect.poll(marks).toBe(0);
    expect(await origins(release)).not.toContain(ORIGIN);
    const scripted = async () =>
      (await release.worker()).evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
      );
    await expect.poll(scripted).not.toContain(ORIGIN);
    await page.reload();
    await expect(sidebar.getByRole('button', { name: /^Turn on for / }).first()).toBeVisible();
    await expect.poll(marks).toBe(0);
  } finally {
    await release.close();
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});
