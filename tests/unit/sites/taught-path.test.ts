import { describe, expect, it } from 'vitest';
import { hasShape, shapeOf } from '@/utils/sites/teach/path';

describe('the kind of page that a site was taught on', () => {
  it.each([
    ['/thread/4107-the-lid', '/thread/*'],
    ['/questions/300', '/questions/*'],
    ['/shop/blue-kettle-two/reviews', '/shop/*/reviews'],
    ['/reviews', '/reviews'],
    ['/', '/'],
  ])('%s is %s', (path, shape) => {
    expect(shapeOf(path)).toBe(shape);
    expect(hasShape(path, shape)).toBe(true);
  });

  it('is no other kind', () => {
    expect(hasShape('/thread/', '/thread/*')).toBe(false);
    expect(hasShape('/thread/4/edit', '/thread/*')).toBe(false);
    expect(hasShape('/members/4', '/thread/*')).toBe(false);
  });
});
