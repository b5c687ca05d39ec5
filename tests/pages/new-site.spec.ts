/** `npm run new-site`: what it writes is a reader that is checked, formatted and passes its own test as it stands. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressIn, bundle, expect, test } from './harness';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('starts a reader that works', async ({ site }) => {
  test.setTimeout(120_000);
  const copy = mkdtempSync(join(tmpdir(), 'answerable-new-site-'));
  try {
    for (const path of [
      'utils',
      'entrypoints/page.content',
      'tests/pages',
      'tsconfig.json',
      'package.json',
      'biome.json',
      '.gitignore',
      '.wxt',
    ])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const run = (tool: string, ...args: string[]) =>
      execFileSync(join(root, 'node_modules/.bin', tool), args, { cwd: copy, encoding: 'utf8' });
    const read = (path: string) => readFileSync(join(copy, path), 'utf8');
    const told = run('tsx', 'utils/cli/new-site.ts', 'cup-talk', 'https://cups.example/');
    const reader = 'utils/sites/cup-talk.ts';
    expect(told).toContain(reader);
    run('biome', 'check', '--error-on-warnings', reader, 'utils/sites/index.ts');
    expect(read('utils/sites/index.ts')).toContain('  cupTalk,\n];');
    const html = read('tests/pages/fixtures/cup-talk.html');
    const page = await site.open(html, addressIn(html));
    await page.evaluate(await bundle(join(copy, 'tests/pages/in-page.ts')));
    const { posts, site: id, boxes } = await page.evaluate(() => window.sites.reading());
    const own = posts.map(({ site: _site, pageUrl: _url, ...post }) => post);
    const wanted = JSON.parse(read('tests/pages/fixtures/cup-talk.json'));
    expect({ site: id, boxes, posts: JSON.parse(JSON.stringify(own)) }).toEqual({
      site: wanted.site,
      boxes: wanted.boxes,
      posts: wanted.posts,
    });
    // A second of the same name would overwrite the first.
    expect(() => run('tsx', 'utils/cli/new-site.ts', 'cup-talk', 'https://cups.example/')).toThrow(
      /is there already/,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
