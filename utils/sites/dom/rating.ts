/** Stars, as every site writes them differently, on one scale: 0 to 5. */

const NUMBER = /\d+(?:[.,]\d+)?/g;
/** Languages that name the scale before the value: Japanese, Chinese, Turkish, Korean. */
const SCALE_FIRST = /のうち|中的|üzerinden|중/;

const scaled = (value: number, scale: number): number | undefined => {
  if (!(scale > 0) || value > scale || value < 0) return undefined;
  return Math.round((value / scale) * 50) / 10;
};

/**
 * "4.0 out of 5 stars", "4,0 von 5 Sternen", "5つ星のうち4.0", "Rated 4 stars", "8/10", "80%" → out of 5.
 * undefined where the words hold no rating. `scale` is what the site's highest rating is, when only one number stands there.
 */
export function ratingIn(words: string | null | undefined, scale = 5): number | undefined {
  const text = (words ?? '').slice(0, 200);
  const found = [...text.matchAll(NUMBER)].map(([n]) => ({
    n: Number(n.replace(',', '.')),
    whole: !/[.,]/.test(n),
  }));
  const [a, b] = found;
  if (!a) return undefined;
  if (!b) return text.includes('%') ? scaled(a.n, 100) : scaled(a.n, scale);
  const scaleFirst = SCALE_FIRST.test(text) || (a.whole && !b.whole && (a.n === 5 || a.n === 10));
  return scaleFirst ? scaled(b.n, a.n) : scaled(a.n, b.n);
}

/** The rating that an element shows through its label, title, picture or class ("bubble_40", "a-star-4-5"). */
export function ratingOf(element: Element | null | undefined): number | undefined {
  if (!element) return undefined;
  for (const name of ['aria-label', 'title', 'alt', 'content', 'data-rating'])
    if (element.hasAttribute(name)) {
      const rating = ratingIn(element.getAttribute(name));
      if (rating !== undefined) return rating;
    }
  return ratingIn(element.textContent) ?? ratingOfClass(element);
}

/** "bubble_45", "a-star-4-5", "i-stars--regular-4-half", "star-rating-4": stars that are a background picture. */
function ratingOfClass(element: Element): number | undefined {
  const said = element.getAttribute('class') ?? '';
  const [, whole, half] =
    /bubble_(\d)(\d)?\b/.exec(said) ??
    /stars?(?:--?[a-z]+){0,2}-(\d)(?:-(5|half))?(?![\w-])/.exec(said) ??
    [];
  return whole ? scaled(Number(whole) + (half === '5' || half === 'half' ? 0.5 : 0), 5) : undefined;
}

/** The first of the elements that shows a rating. */
export function ratingAmong(elements: Iterable<Element>): number | undefined {
  for (const element of elements) {
    const rating = ratingOf(element);
    if (rating !== undefined) return rating;
  }
  return undefined;
}

/** schema.org: `ratingValue` on the scale of `bestRating` (5 where it isn't said). */
export function ratingOfMicrodata(root: Element): number | undefined {
  const said = (property: string) => {
    const found = root.querySelector(`[itemprop="${property}"]`);
    return found?.getAttribute('content') ?? found?.textContent ?? undefined;
  };
  const value = Number.parseFloat((said('ratingValue') ?? '').replace(',', '.'));
  const best = Number.parseFloat(said('bestRating') ?? '5');
  return Number.isNaN(value) ? undefined : scaled(value, Math.max(best || 5, value > 5 ? 10 : 5));
}
