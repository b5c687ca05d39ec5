import { describe, expect, it } from 'vitest';
import { READERS, readerFor } from '@/utils/sites';
import { fits } from '@/utils/sites/fits';

/** Enough of a document for the registry: nothing on it is recognised. */
const blank = { querySelector: () => null } as unknown as Document;
const idFor = (address: string) => readerFor(new URL(address), blank).id;

describe('fits', () => {
  it.each([
    ['https://old.reddit.com/r/x', 'https://*.reddit.com/*', true],
    ['https://reddit.com/', 'https://*.reddit.com/*', true],
    ['https://notreddit.com/', 'https://*.reddit.com/*', false],
    ['https://reddit.com.evil.example/', 'https://*.reddit.com/*', false],
    ['http://x.com/home', 'https://x.com/*', false],
    ['http://forum.example/t', '*://forum.example/*', true],
    ['https://www.google.com/maps/place/x', 'https://www.google.com/maps/*', true],
    ['https://www.google.com/search', 'https://www.google.com/maps/*', false],
  ])('%s %s', (address, pattern, fit) => expect(fits(new URL(address), pattern)).toBe(fit));
});

describe('readerFor', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/a/status/1', 'x'],
    ['https://www.trustpilot.com/review/a', 'trustpilot'],
    ['https://www.amazon.co.uk/dp/1', 'amazon'],
    ['https://de.linkedin.com/posts/a', 'linkedin'],
    ['https://travel.stackexchange.com/questions/1', 'stackexchange'],
    ['https://blog.example/', 'generic:blog.example'],
  ])('%s → %s', (address, id) => expect(idFor(address)).toBe(id));

  it('every reader has its own id, a name, and patterns of the web', () => {
    expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
    for (const { name, matches } of READERS) {
      expect(name).not.toBe('');
      for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[\w.-]+\/[^?#]*\*$/);
    }
  });
  it('no address belongs to two readers', () => {
    const hosts = READERS.flatMap(({ id, matches }) =>
      matches.map((pattern) => [id, pattern.replace('*.', 'www.').replace('/*', '/a')] as const),
    );
    for (const [id, address] of hosts) expect(idFor(address)).toBe(id);
  });
});
