/** Finds, or installs, the browsers that the commands and tests drive. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';

/** Chromium refuses its sandbox as root, and looks for services that a closed network does not have. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** Branded Chrome since version 137 refuses unpacked extensions from the command line, so only Chromium counts. */
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
];
const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
];

const tell = (line: string) => process.stderr.write(`${line}\n`);
const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;

/** Playwright's own download; false where its host cannot be reached. */
function installWithPlaywright(name: 'chromium' | 'firefox'): boolean {
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
  return run(process.execPath, [cli, 'install', name]);
}

/** Debian's or Ubuntu's package, where we may install one. */
function installWithApt(name: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name]);
}

interface Wanted {
  title: string;
  variable: string;
  places: string[];
  playwright: 'chromium' | 'firefox' | null;
  debian: string;
}

function find({ variable, places, playwright }: Wanted): string | null {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} is "${named}", but there is no such file.`);
  }
  const own = playwright && { chromium, firefox }[playwright].executablePath();
  return [...places, own].find((path) => path && existsSync(path)) ?? null;
}

function findOrInstall(wanted: Wanted): string {
  const found = find(wanted);
  if (found) return found;
  tell(`No ${wanted.title} found; installing one …`);
  if (installWithApt(wanted.debian) || (wanted.playwright && installWithPlaywright(wanted.playwright))) {
    const installed = find(wanted);
    if (installed) return installed;
  }
  throw new Error(
    `No ${wanted.title} could be found or installed. Install ${wanted.title} yourself, or set ${wanted.variable} to its program file.`,
  );
}

/** Path of a Chromium that accepts unpacked extensions: CHROMIUM_PATH, an installed one, or Playwright's. */
export const findChromium = (): string =>
  findOrInstall({
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    places: CHROMIUM_PLACES,
    playwright: 'chromium',
    debian: 'chromium',
  });

/** Path of a Firefox: FIREFOX_PATH or an installed one. Playwright's own build cannot load extensions. */
export const findFirefox = (): string =>
  findOrInstall({
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: FIREFOX_PLACES,
    playwright: null,
    debian: 'firefox-esr',
  });
