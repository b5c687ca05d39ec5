import { describe, expect, it } from 'vitest';
import { countFor } from '@/utils/limits/count';
import { SITE_LIMITS } from '@/utils/limits/sites';

describe('countFor', () => {
  it.each([
    ['x', 'see https://example.com/a/very/long/path/that/goes/on', { used: 27, limit: 280, unit: 'x' }],
    ['google', 'Приём', { used: 10, limit: 4_096, unit: 'bytes' }],
    ['bluesky', '👨‍👩‍👧‍👦!', { used: 2, limit: 300, unit: 'graphemes' }],
    ['mastodon', '@ana@social.example hi', { used: 7, limit: 500, unit: 'mastodon' }],
    ['reddit', '👋👋', { used: 2, limit: 10_000, unit: 'characters' }],
    ['facebook', '👋👋', { used: 4, limit: 8_000, unit: 'utf16' }],
    ['tripadvisor', 'abc', { used: 3, limit: null, unit: 'characters', grade: 'C' }],
    ['generic:shop.example', 'abc', { used: 3, limit: null, unit: 'utf16' }],
  ])('counts for %s', (site, text, expected) => {
    expect(countFor(site, text)).toMatchObject({ ...expected, over: false });
  });

  it('is over at one past the limit and not before', () => {
    expect(countFor('x', 'a'.repeat(280)).over).toBe(false);
    expect(countFor('x', 'a'.repeat(281)).over).toBe(true);
    expect(countFor('google', 'я'.repeat(2_048)).over).toBe(false);
    expect(countFor('google', `${'я'.repeat(2_048)}a`).over).toBe(true);
  });

  it('holds Bluesky to bytes too', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(150);
    expect(countFor('bluesky', family)).toMatchObject({ used: 150, over: true });
  });

  it('never blocks where no figure is known', () => {
    expect(countFor('yelp', 'a'.repeat(50_000)).over).toBe(false);
  });

  it("takes the user's figure before ours, and none where the user says none", () => {
    expect(countFor('x', 'a'.repeat(300), { userLimits: { x: 25_000 } })).toMatchObject({
      limit: 25_000,
      over: false,
    });
    expect(countFor('yelp', 'a'.repeat(11), { userLimits: { yelp: 10 } }).over).toBe(true);
    expect(countFor('reddit', 'a'.repeat(20_000), { userLimits: { reddit: null } })).toMatchObject({
      limit: null,
      over: false,
    });
  });

  it("takes the field's own maxlength where it is tighter or the only figure", () => {
    expect(countFor('trustpilot', 'abcdef', { maxlength: 5 })).toEqual({
      used: 6,
      limit: 5,
      unit: 'utf16',
      grade: 'C',
      over: true,
    });
    expect(countFor('x', 'abcdef', { maxlength: 5 }).over).toBe(true);
  });

  it('leaves out the names that X fills in, not those one types', () => {
    expect(countFor('x', '@ana @ben thanks', { filledIn: '@ana @ben' }).used).toBe(6);
    expect(countFor('x', '@ana @ben thanks').used).toBe(16);
  });

  it('knows every site that the project has an id for', () => {
    expect(Object.keys(SITE_LIMITS)).toHaveLength(26);
  });
});
