/**
 * `npm run -s inspect -- page.html --url https://… --brand brand.json`: what the extension sees on a saved page. The page opens
 * under its own address in a real browser with the built extension; none of its scripts run and nothing is fetched.
 * One JSON line a post on stdout (contract, "inspect"); errors on stderr and exit 1.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page, Worker } from '@playwright/test';
import { type BrandProfile, parseProfile } from '../brand/profile';
import type { Envelope, ReadPost, Sent } from '../messages/map';
import { buildExtension, labFolder } from './build';
import { launchExtension } from './extension';

/** Longest wait for posts, in ms: the reader of a changed site gives way to the generic one only when the page has settled. */
const PATIENCE = 6_000;
const PAUSE = 250;

class BadInput extends Error {}

interface Task {
  html: string;
  url: URL;
  profile: BrandProfile;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new BadInput(`Cannot read ${path}.`);
  }
}

function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new BadInput(`--url: expected a web address such as https://example.org/page, got "${text}".`);
  return url;
}

async function readProfile(path: string): Promise<BrandProfile> {
  let data: unknown;
  try {
    data = JSON.parse(await readText(path));
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${path} is not JSON.`);
  }
  const parsed = parseProfile(data);
  if (parsed.ok) return parsed.value;
  throw new BadInput(
    parsed.problems.map(({ field, expected }) => `${path}, ${field}: ${expected}`).join('\n'),
  );
}

async function readTask(args: string[]): Promise<Task> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, brand: { type: 'string' } },
  });
  const [page, ...more] = positionals;
  if (!page || more.length > 0 || !values.url || !values.brand)
    throw new BadInput('Usage: npm run -s inspect -- page.html --url https://… --brand brand.json');
  return {
    html: await readText(page),
    url: parseAddress(values.url),
    profile: await readProfile(values.brand),
  };
}

/** Serves the saved page and nothing else; its policy lets no script run, its own or an inline one. */
async function openSaved(page: Page, { html, url }: Task): Promise<void> {
  await page.context().route(/^https?:/, (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy':
              "script-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'",
          },
        })
      : route.abort();
  });
  await page.goto(url.href, { waitUntil: 'load' });
}

/** Asks the content script of the only web page, through the worker; null while it isn't there yet. */
async function ask(worker: Worker): Promise<ReadPost[] | null> {
  const envelope: Envelope = { name: 'page/posts', body: {} };
  const answer = (await worker.evaluate(async (message) => {
    const tabs = await chrome.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    const id = tabs[0]?.id;
    return id === undefined ? null : chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
  }, envelope)) as Sent<{ posts: ReadPost[] }> | null;
  if (!answer) return null;
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value.posts;
}

/** Waits until two answers in a row hold the same number of posts, and some. */
async function settledPosts(worker: () => Promise<Worker>): Promise<ReadPost[]> {
  const end = Date.now() + PATIENCE;
  let before: ReadPost[] | null = null;
  while (Date.now() < end) {
    const now = await ask(await worker());
    if (now && now.length > 0 && now.length === before?.length) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  if (!before) throw new Error('The extension does not read this page.');
  return before;
}

/** The contract's shape first, with null for what the page doesn't show; then what else was read. */
const lineOf = ({ post, mention, verdict }: ReadPost): string =>
  JSON.stringify({
    site: post.site,
    author: { name: post.author.name, handle: post.author.handle ?? null },
    text: post.text,
    url: post.url ?? null,
    postedAt: post.postedAt ?? null,
    rating: post.rating ?? null,
    mention,
    verdict,
    type: post.type,
    title: post.title,
    answersTo: post.answersTo,
    ownerReply: post.ownerReply,
    pageSubject: post.pageSubject,
  });

async function inspect(task: Task): Promise<void> {
  buildExtension('chrome', 'lab');
  const extension = await launchExtension({ folder: labFolder() });
  try {
    await (await extension.worker()).evaluate(
      (profile) => chrome.storage.local.set({ profile }),
      task.profile,
    );
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await openSaved(page, task);
    for (const post of await settledPosts(extension.worker)) console.log(lineOf(post));
  } finally {
    await extension.close();
  }
}

try {
  await inspect(await readTask(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
