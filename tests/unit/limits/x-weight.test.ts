import fc from 'fast-check';
// The package ships no types; only this one call is used.
// @ts-expect-error no declaration file
import parseTweet from 'twitter-text/dist/parseTweet.js';
import { describe, expect, it } from 'vitest';
import { xWeight } from '@/utils/limits/xWeight';

const oracle = (text: string): number =>
  (parseTweet as (t: string) => { weightedLength: number })(text).weightedLength;

const words = fc.constantFrom(
  'the',
  'room',
  'café',
  'naïve',
  'straße',
  'e\u0301',
  'Привет',
  'نعم',
  'שלום',
  '部屋',
  '방',
  'ภาษา',
  'x',
  '12:30',
  '50%',
  '“quoted”',
  '…',
  '—',
  '«oui»',
  '€5',
  '™',
  '©',
  '½',
  'fine.',
  'ok,',
  'end.Start',
  'a/b',
  'e.g.',
  'v1.2.3',
);
const emoji = fc.constantFrom(
  '👋',
  '👋🏽',
  '❤️',
  '❤',
  '☺️',
  '👨‍👩‍👧‍👦',
  '👩🏻‍🚒',
  '🏳️‍🌈',
  '🇬🇧',
  '🇩🇪🇫🇷',
  '1️⃣',
  '#️⃣',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '🤷🏿‍♀️',
  '✈️',
  '©️',
  '‼️',
  '⭐',
);
const tag = fc.constantFrom('#help', '@norvane', '@a_b', '#日本', '$ABC', 'mail@host.com', 'a.b@c.co.uk');
const host = fc.constantFrom(
  'example.com',
  'havenhotels.example',
  'www.bbc.co.uk',
  'a-b.org',
  'a_b.shop.de',
  'my.norvane.io',
  'xn--bcher-kva.com',
  'bücher.de',
  '日本.jp',
  'foo.bar',
  'localhost',
  'x.y',
  't.co',
  'sub.sub2.site.info',
  '-bad.com',
  'trail-.com',
  'ok.zzz',
  'これはとても長い日本語の文章で切れ目がありません例えばexample.com',
  `${'a'.repeat(64)}.com`,
);
const path = fc.constantFrom(
  '',
  '/',
  '/a',
  '/a/b.html',
  '/a_(b)',
  '/a(b)c',
  '/a).',
  '/x?y=1&z=2',
  '?q=1',
  '/path/.',
  '/p,',
  '/p!',
  '/é/ü',
  '/a#b',
  '/@me/1',
  '/%20x',
  ':8080/x',
  ':80',
  '/abc123?x',
  '/a?b=(c)',
  '/“q”',
  '/日本',
);
const link = fc
  .tuple(fc.constantFrom('', 'http://', 'https://', 'HTTPS://', 'ftp://', 'http:/'), host, path)
  .map((parts) => parts.join(''));
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\n',
  '',
  ', ',
  '. ',
  ' (',
  ') ',
  '"',
  '-',
  '/',
  '\u200b',
  '、',
  '\u00a0',
);
const messy = fc
  .string({ unit: 'binary', maxLength: 6 })
  .filter((s) => !/\p{Extended_Pictographic}|\p{Emoji_Component}/u.test(s.replace(/[\d#*]/g, '')));
const text = fc
  .array(fc.tuple(fc.oneof(words, words, emoji, tag, link, link, messy), between), { maxLength: 14 })
  .map((parts) => parts.map((pair) => pair.join('')).join(''));

describe("X's weighted count", () => {
  it('is 16 for the documented example', () => {
    expect(xWeight('Hello, world! 👋')).toBe(16);
  });

  it("agrees with X's own counter on 10,000 generated texts", () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(xWeight(sample)).toBe(oracle(sample));
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
  }, 60_000);

  it('takes a time that grows with the length, not its square', () => {
    const hostile = ['a.', '-', '日', '-日', 'é.', 'é-.', 'http://a', 'a.com/(', '(', '/a(', '👨‍'].map(
      (part) => part.repeat(40_000),
    );
    const start = performance.now();
    for (const sample of hostile) xWeight(sample);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
