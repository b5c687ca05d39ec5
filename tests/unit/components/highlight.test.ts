import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, unforced } from '@/components/sidebar/highlight';

const mark = (signal: string, start: number, end: number) => ({ signal, quote: '', start, end });

describe('pieces', () => {
  it('cuts a text at its evidence', () => {
    expect(pieces('still waiting here', [mark('a', 0, 5), mark('b', 6, 13)])).toEqual([
      { text: 'still', signals: ['a'] },
      { text: ' ', signals: [] },
      { text: 'waiting', signals: ['b'] },
      { text: ' here', signals: [] },
    ]);
  });

  it('joins overlapping evidence and keeps both signals', () => {
    expect(pieces('abcdef', [mark('b', 2, 5), mark('a', 1, 3), mark('a', 4, 5)])).toEqual([
      { text: 'a', signals: [] },
      { text: 'bcde', signals: ['a', 'b'] },
      { text: 'f', signals: [] },
    ]);
  });

  it('ignores offsets outside the text, and stops at the limit', () => {
    expect(pieces('abc', [mark('a', 2, 9)])).toEqual([{ text: 'abc', signals: [] }]);
    expect(pieces('abcdef', [mark('a', 1, 5)], 3)).toEqual([
      { text: 'a', signals: [] },
      { text: 'bc', signals: ['a'] },
    ]);
  });

  it('never loses or repeats a character', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => mark('s', start, end));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(span, { maxLength: 6 }),
        fc.nat(40),
        (text, marks, limit) => {
          const shown = pieces(text, marks, Math.min(limit, text.length));
          expect(shown.map((piece) => piece.text).join('')).toBe(text.slice(0, limit));
        },
      ),
    );
  });
});

it('takes out what forces a direction, and nothing else', () => {
  expect(unforced('a\u202Ebc\u2069 שלום\u200F')).toBe('abc שלום\u200F');
});
