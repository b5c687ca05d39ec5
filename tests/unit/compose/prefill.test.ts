import { describe, expect, it } from 'vitest';
import { sameText } from '../../../utils/compose/lines';
import { isPrefill, joint } from '../../../utils/compose/prefill';

describe('what stands in a field before anybody typed', () => {
  it.each(['@ana', ' @ana_k ', '@ana@social.example '])('takes %j for the site’s own', (text) => {
    expect(isPrefill(text)).toBe(true);
  });

  it.each(['', 'ana', '@ana thanks', '@ana\nHello', '@', 'mail@ana.example'])(
    'takes %j for a draft',
    (text) => {
      expect(isPrefill(text)).toBe(false);
    },
  );

  it('joins by a line break, after a handle and in one-line fields by a space', () => {
    expect(joint('', false)).toBe('');
    expect(joint('Dear Ana,', false)).toBe('\n');
    expect(joint('Dear Ana,', true)).toBe(' ');
    expect(joint('@ana', false)).toBe(' ');
    expect(joint('Dear Ana, ', false)).toBe('');
  });

  it('answers within a moment on hostile text', () => {
    const started = performance.now();
    isPrefill(`@${'a.'.repeat(50_000)}!`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('reading back', () => {
  it('sees what a person sees', () => {
    expect(sameText('Hello\u00A0 Ana\u200B\n\nKit\n', 'Hello  Ana\r\n\r\nKit')).toBe(true);
  });

  it.each([
    ['half of it', 'Hello\n\nKit', 'Hello'],
    ['a lost blank line', 'Hello\n\nKit', 'Hello\nKit'],
    ['twice', 'Hello', 'HelloHello'],
    ['an emoji taken apart', '👨‍👩‍👧', '👨👩👧'],
  ])('tells %s from the text', (_, wanted, held) => {
    expect(sameText(held, wanted)).toBe(false);
  });
});
