import { describe, expect, it } from 'vitest';
import { keyOf, readPost } from '@/utils/sites/identity';
import type { Reading, SiteReader } from '@/utils/sites/site';

const reading: Reading = { type: 'comment', author: { name: 'Wren', handle: '@wren' }, text: 'Cold shower.' };

describe('keyOf', () => {
  it('is the site’s own id where there is one', () =>
    expect(keyOf('x', { ...reading, id: '42' })).toBe('x:42'));
  it('stays the same on the next visit: times, links and stars do not count', () =>
    expect(keyOf('x', { ...reading, postedAt: '5d', rating: 2, url: 'https://x.com/1' })).toBe(
      keyOf('x', reading),
    ));
  it('differs by site, author and text', () => {
    const keys = [
      keyOf('x', reading),
      keyOf('reddit', reading),
      keyOf('x', { ...reading, text: 'Cold shower!' }),
      keyOf('x', { ...reading, author: { name: 'Wren', handle: '@other' } }),
    ];
    expect(new Set(keys).size).toBe(4);
  });
  it('tells 100,000 texts apart', () => {
    const keys = new Set(
      Array.from({ length: 100_000 }, (_, n) => keyOf('x', { ...reading, text: `Room ${n}` })),
    );
    expect(keys.size).toBe(100_000);
  });
});

describe('reviews of stars alone', () => {
  const stars = (name: string, rating: number, text = ''): Reading => ({
    type: 'review',
    author: { name },
    text,
    rating,
  });
  /** The keys of a page with these reviews, each as its element shows it. */
  const keys = (readings: Reading[]) => {
    const page = {} as Document;
    const elements = readings.map(
      ({ author }) => ({ textContent: `${author.name} · 2 days ago` }) as Element,
    );
    const reader = {
      id: 'shop',
      posts: () => elements,
      read: (element: Element) => readings[elements.indexOf(element)] ?? null,
      subject: () => null,
    } as unknown as SiteReader;
    return elements.map((element) => readPost(reader, element, page, new URL('https://shop.example/'))?.key);
  };

  it('have keys of their own, though two people of one name gave as many', () => {
    const page = [stars('Wren', 5), stars('Ada', 5), stars('Wren', 5), stars('Wren', 2), stars('Wren', 5)];
    expect(new Set(keys(page)).size).toBe(5);
    expect(keys([...page, stars('Wren', 5)]).slice(0, 5)).toEqual(keys(page));
    expect(keys(page)[0]).toBe(keyOf('shop', stars('Wren', 5)));
  });
  it('are not counted among reviews with words, nor with an id of the site', () => {
    const [wordless] = keys([stars('Wren', 5)]);
    const page = [stars('Wren', 5, 'Lovely'), { ...stars('Wren', 5), id: '7' }, stars('Wren', 5)];
    expect(keys(page).at(-1)).toBe(wordless);
  });
});
