import { describe, expect, it } from 'vitest';
import { ratingIn } from '@/utils/sites/dom/rating';

describe('ratingIn', () => {
  it.each([
    ['4.0 out of 5 stars', 4],
    ['4,0 von 5 Sternen', 4],
    ['Rated 1 out of 5 stars', 1],
    ['5つ星のうち4.0', 4],
    ['5 yıldız üzerinden 3,0', 3],
    ['5.0 of 5 bubbles', 5],
    ['8/10', 4],
    ['80%', 4],
    ['3 stars', 3],
    ['Rated 2 stars out of five stars', 2],
    ['1.0 star rating', 1],
  ])('%s', (words, stars) => expect(ratingIn(words)).toBe(stars));

  it('takes a single number on the scale it is told', () => expect(ratingIn('Scored 9.2', 10)).toBe(4.6));
  it.each(['', 'no stars', '12 reviews', '7 out of 5'])('no rating in "%s"', (words) =>
    expect(ratingIn(words)).toBeUndefined(),
  );
});
