import { describe, expect, it } from 'vitest';
import { isChosenName, isPlainSelector } from '@/utils/sites/teach/selector';
import { parseTaughtSite } from '@/utils/sites/teach/taught';

const site = {
  version: 1,
  name: 'The Board',
  hosts: ['board.example'],
  selectors: { post: 'li.board-entry', author: '.who', text: 'div > .said' },
};
const problemsOf = (data: unknown) => {
  const parsed = parseTaughtSite(data);
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field);
};

describe('parseTaughtSite', () => {
  it('takes what was derived', () => expect(parseTaughtSite(site)).toEqual({ ok: true, value: site }));
  it.each([
    [{ ...site, version: 2 }, 'version'],
    [{ ...site, name: ' ' }, 'name'],
    [{ ...site, hosts: [] }, 'hosts'],
    [{ ...site, hosts: ['https://board.example/'] }, 'hosts[0]'],
    [{ ...site, hosts: ['*'] }, 'hosts[0]'],
    [{ ...site, selectors: { ...site.selectors, post: 'li:has(*:has(*))' } }, 'selectors.post'],
    [{ ...site, selectors: { ...site.selectors, text: '' } }, 'selectors.text'],
    [{ ...site, selectors: { post: 'li' } }, 'selectors.text'],
  ])('names the field that is wrong: %#', (data, field) => expect(problemsOf(data)).toContain(field));
  it('takes nothing that is no object', () => expect(parseTaughtSite('[]').ok).toBe(false));
});

describe('isPlainSelector', () => {
  it.each([
    'li',
    '.a',
    '#a .b > c-d',
    'div[data-testid="post"]',
    '[data-testid^="post-"], article',
    'ul > li:nth-of-type(3)',
  ])('%s', (text) => expect(isPlainSelector(text)).toBe(true));
  it.each([
    '',
    ' li',
    'li:has(a)',
    ':not(*)',
    'a{}',
    'a/*',
    '[a="\\"]',
    'li,',
    '> li',
    `${'a '.repeat(40)}b`,
  ])('not "%s"', (text) => expect(isPlainSelector(text)).toBe(false));
  it('takes no longer for long nonsense', () => {
    const started = performance.now();
    for (const text of ['.'.repeat(200_000), `${'a'.repeat(200_000)}!`, '[a="'.repeat(50_000)])
      isPlainSelector(text);
    expect(performance.now() - started).toBeLessThan(300);
  });
});

describe('isChosenName', () => {
  it.each(['review-card', 'comment', 'c-post__item', 'TweetText', 'entry'])('%s', (token) =>
    expect(isChosenName(token)).toBe(true),
  );
  it.each(['css-1dbjc4n', '_ap3a', 'x1lliihq', 'r-qvutc0', 'yn9v_hQEh', 'aB', 'sc-bdVaJa'])(
    'not %s',
    (token) => expect(isChosenName(token)).toBe(false),
  );
});
