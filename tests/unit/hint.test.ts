import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFinder } from '@/utils/brand/find';
import { makeHint } from '@/utils/brand/hint';
import { parseProfile } from '@/utils/brand/profile';

const parsed = parseProfile({
  name: 'Fernhill Coffee',
  terms: ['Fernhill', 'Fernhill Coffee', '#FernhillTime'],
  handles: ['@fernhillcoffee'],
  domains: ['fernhill.example'],
  people: ['Agnes Wrayburn'],
  products: ['Moss Blend'],
});
if (!parsed.ok) throw new Error('the profile of this test is wrong');
const mayMention = makeHint(parsed.value);
const finder = makeFinder(parsed.value);

describe('makeHint', () => {
  it('says no to what has nothing of the brand in it', () => {
    expect(mayMention('A quiet morning, and the tea is good.')).toBe(false);
  });

  it.each([
    'FERNHILL is fine',
    'fernhill-coffee',
    'see fernhill.example/shop',
    'thanks Agnes Wrayburn',
    '#fernhilltime',
    'my moss  blend',
    'Fe\u200brnhill',
    'F\u0435rnhill',
    '\uff26\uff25\uff32\uff2e\uff28\uff29\uff2c\uff2c',
    '\u{1d405}\u{1d41e}\u{1d42b}\u{1d427}hill',
  ])('says maybe to %j', (text) => expect(mayMention(text)).toBe(true));

  it('never says no where the finder finds something', () => {
    const piece = fc.constantFrom(
      'Fernhill',
      'fern',
      'hill',
      ' ',
      '-',
      '\u200b',
      '\u0435',
      '#',
      '@',
      'Coffee',
      '.example',
      'moss',
      'blend',
      'é',
      '\uff26',
      'Agnes',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        return finder.find(text).length === 0 || mayMention(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
