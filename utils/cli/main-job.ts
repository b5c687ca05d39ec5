/** The main job, done once by itself in a real browser as a person would: what `npm start` shows where there is no display. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { HistoryRow } from '../history/records';
import type { PageState, ReadPost, Sent } from '../messages/map';
import type { Extension } from './extension';
import { sidePanel } from './panel';

const tell = (name: string, value: string | number) => console.log(`${`${name}:`.padEnd(21)}${value}`);

/** The demo pages show what their editor holds, and what their own Send button sent. */
type DemoWindow = Window & { demo: { held(): string } };

/** Asks the page beside the panel the way the panel itself does. */
const askPage = <T>(panel: Page, name: string): Promise<T> =>
  panel.evaluate(async (asked) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const answer = (await chrome.tabs.sendMessage(tab!.id!, {
      name: asked,
      body: {},
    })) as Sent<T>;
    if (!answer.ok) throw new Error(answer.detail);
    return answer.value;
  }, name);

const count = <T extends string>(values: T[]): string =>
  [...new Set(values)]
    .map((value) => `${value} ${values.filter((other) => other === value).length}`)
    .sort()
    .join(', ');

/** @param demo address of the demo server. @param folder for the picture and the export. */
export async function doMainJob(extension: Extension, demo: string, folder: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`${demo}/feed`);
  const marks = page.locator('answerable-marks button');
  await marks.first().waitFor();
  // Down for more posts, as the feed has no end, and back up to the first complaint.
  for (let screen = 0; screen < 4; screen++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
  }
  await page.mouse.wheel(0, -10_000);
  const complaint = marks.filter({ hasText: 'Complaint', visible: true }).first();
  for (let screen = 0; screen < 30 && !(await complaint.isVisible()); screen++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(300);
  }
  await complaint.click();
  const panel = await sidePanel(extension.profileFolder);
  const insert = panel.getByRole('button', { name: 'Insert', exact: true });
  await insert.waitFor();
  // Answered when every mention found so far has its verdict, and so is in the history.
  const { posts } = await askPage<{ posts: ReadPost[] }>(panel, 'page/posts');
  const state = await askPage<PageState>(panel, 'page/state');
  tell('posts on the page', posts.length);
  tell('mentions', state.mentions.length);
  tell('by kind', count(state.mentions.flatMap(({ verdict }) => verdict?.kind ?? [])));

  await insert.click();
  await panel.getByRole('status').filter({ hasText: 'Inserted' }).waitFor();
  const held = await page.evaluate(() => (window as unknown as DemoWindow).demo.held());
  if (!held.trim()) throw new Error('The editor of the demo page holds nothing.');
  tell('the editor holds', `“${held}”`);

  const picture = join(folder, 'page.png');
  const sidebarPicture = join(folder, 'sidebar.png');
  await page.screenshot({ path: picture });
  await panel.screenshot({ path: sidebarPicture });

  // Here the demo plays the person: nobody else ever presses a site's own button.
  await page
    .getByRole('button', { name: /^(send|post|reply now)$/i })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Mark sent' }).click();
  await panel.getByRole('article').getByText('Answered').first().waitFor();

  const view = await extension.context.newPage();
  await view.goto(extension.page('sidepanel.html'));
  await view.getByLabel('Export', { exact: true }).click();
  const [download] = await Promise.all([
    view.waitForEvent('download'),
    view.getByRole('button', { name: /JSON/ }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const { rows } = JSON.parse(await readFile(file, 'utf8')) as { rows: HistoryRow[] };
  const acts = rows.flatMap(({ interactions }) => interactions.map(({ type }) => type));
  tell('rows in the history', `${rows.length} mentions, ${acts.length} interactions (${count(acts)})`);
  tell('exported to', file);
  tell('pictures', `${picture}  ${sidebarPicture}`);
}
