import { describe, expect, it } from 'vitest';
import { keyOf } from '@/utils/sites/identity';
import type { Reading } from '@/utils/sites/site';

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
