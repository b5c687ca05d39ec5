import { describe, expect, it } from 'vitest';
import { cleanUrl, idIn } from '@/utils/sites/dom/links';

const base = 'https://forum.example/list';

describe('cleanUrl', () => {
  it.each([
    ['/t/1?utm_source=x&page=2#reply', 'https://forum.example/t/1?page=2'],
    ['https://a.example/p?fbclid=1&__cft__[0]=x&id=7', 'https://a.example/p?id=7'],
    ['/p?__cft__%5B0%5D=x&q=a%20b&%E0%A4%A=1', 'https://forum.example/p?q=a%20b&%E0%A4%A=1'],
    ['?ref_src=tw', 'https://forum.example/list'],
  ])('%s', (href, clean) => expect(cleanUrl(href, base)).toBe(clean));
  it('keeps only what it is told to keep', () =>
    expect(cleanUrl('/watch?v=1&lc=2&pp=3', base, ['v', 'lc'])).toBe('https://forum.example/watch?v=1&lc=2'));
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '',
    null,
    'https://[',
    `/${'x'.repeat(5_000)}`,
  ])('nothing for %s', (href) => expect(cleanUrl(href, base)).toBeUndefined());
});

describe('idIn', () => {
  it('gives the captured part', () => expect(idIn('/status/42?s=20', /\/status\/(\d+)/)).toBe('42'));
  it('or nothing', () => expect(idIn(undefined, /(x)/)).toBeUndefined());
});
