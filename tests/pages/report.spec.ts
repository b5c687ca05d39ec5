/** The structure report: a page of the same shape that says nothing of anybody. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressIn, expect, fixture, test } from './harness';

const reportOf = async (site: import('./harness').Site, html: string) => {
  const page = await site.open(html, addressIn(html));
  return page.evaluate(() => window.sites.structureReport(document, new URL(document.URL)));
};

/** Words of three letters and more that stand in text or in attributes other than names of parts. */
const wordsIn = (html: string) => new Set(html.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []);

for (const name of ['x', 'reddit', 'trustpilot', 'facebook', 'amazon']) {
  test(`${name}: no word, name, handle or id survives`, async ({ site }) => {
    const report = await reportOf(site, fixture(`${name}.html`));
    const { posts } = JSON.parse(fixture(`${name}.json`));
    const kept = wordsIn(report);
    const secrets = posts.flatMap(
      ({ author, text, key }: { author: { name: string; handle?: string }; text: string; key: string }) =>
        `${author.name} ${author.handle ?? ''} ${text} ${key.split(':')[1]}`
          .toLowerCase()
          .match(/[\p{L}]{4,}/gu) ?? [],
    );
    const { VOCABULARY } = await import('../../utils/sites/report/vocabulary');
    expect(
      secrets.filter((word: string) => kept.has(word) && !VOCABULARY.has(word) && word !== name),
    ).toEqual([]);
    expect(report).not.toMatch(/<script|onerror|(?:19|20)\d\d-(?!01-01)/);
  });
}

test('a reader still finds the posts of a report', async ({ site }) => {
  for (const name of ['x', 'trustpilot', 'reddit']) {
    const html = fixture(`${name}.html`);
    const report = await reportOf(site, html);
    const { posts } = await site.read(report, addressIn(html));
    expect(posts.length, name).toBe(JSON.parse(fixture(`${name}.json`)).posts.length);
  }
});

test('real saved pages: no author survives', async ({ site }) => {
  const saved = fileURLToPath(new URL('../../../shared/data/pages/trustpilot/reviews-2023', import.meta.url));
  test.skip(!existsSync(`${saved}.html`), 'skipped: no data folder');
  const report = (await reportOf(site, readFileSync(`${saved}.html`, 'utf8'))).toLowerCase();
  const gold: { posts: { author: string }[] } = JSON.parse(readFileSync(`${saved}.json`, 'utf8'));
  const names = gold.posts.flatMap(({ author }) => author.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []);
  expect(names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(report))).toEqual([]);
});
