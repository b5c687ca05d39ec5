/** The author's own words in a post of a site that nobody described. */
import { textOf } from '../dom/text';
import { looksLikeTime } from '../dom/time';
import type { Own } from './fields';

const SAID =
  '[itemprop~="reviewBody"],[itemprop~="text"],[itemprop~="articleBody"],[itemprop~="commentText"],.e-content,.entry-content,.comment-content,.comment-body > .md';
const HEADLINE =
  '[itemprop~="headline"],[itemprop~="name"],.p-name,.entry-title,h1,h2,h3,h4,h5,[class*="title" i]';

/** Page furniture: what can be pressed, filled in or switched. */
export const CHROME =
  'button,[role="button"],[role="toolbar"],[role="menu"],[role="group"],nav,form,footer,label,menu,.promoted,[class*="read-more" i],[class*="readmore" i],[class*="see-more" i],[class*="badge" i],[class*="action" i],[class*="toolbar" i],[class*="vote" i]';
/** Counters and labels: "12 points", "3 comments", "·". */
const COUNTER =
  /^[\d.,+\s]*(?:k|m|mio)?\s*(?:points?|likes?|comments?|replies|reply|votes?|views?|shares?|followers?|reviews?|helpful|people found this helpful)?[\s·•|]*$/i;
const MEANT = 3;

/** Elements that hold text themselves, with how much prose they hold; links count less, paragraphs more. */
function proseOf(own: Own, out: (element: Element) => boolean): { element: Element; weight: number }[] {
  const found: { element: Element; weight: number }[] = [];
  for (const element of own('p,div,span,blockquote,q,li,td,pre,h1,h2,h3,h4,yt-formatted-string,[lang]')) {
    let direct = 0;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) direct += (child as Text).data.trim().length;
    if (direct < 1 || element.closest(CHROME) || out(element)) continue;
    const text = textOf(element);
    if (COUNTER.test(text) || looksLikeTime(text)) continue;
    const linked = element.closest('a') ? 0.3 : 1;
    found.push({
      element,
      weight: direct * linked * (element.matches('p,blockquote,[lang],[dir="auto"]') ? 2 : 1),
    });
  }
  return found;
}

export interface Words {
  title?: string;
  text: string;
}

/**
 * Finds the element with most prose, then climbs while the parent brings nothing but more text: it stops below whatever holds the
 * author, the time, a button or another post.
 */
export function wordsOf(post: Element, own: Own, furniture: (Element | null)[], posts: string): Words {
  const parts = furniture.filter((part): part is Element => part !== null && part !== post);
  const isFurniture = (element: Element) => parts.some((part) => part.contains(element) || element === part);
  const drop = `${CHROME},${posts}`;
  const said = own(SAID).find((element) => textOf(element, { drop }));
  let body: Element | null = said ?? null;
  if (!body) {
    const prose = proseOf(own, isFurniture);
    let best: { element: Element; weight: number } | undefined;
    for (const leaf of prose) if (!best || leaf.weight > best.weight) best = leaf;
    if (!best || best.weight < MEANT) return { text: '' };
    body = best.element;
    const stops = (element: Element) =>
      element === post ||
      parts.some((part) => element.contains(part)) ||
      element.querySelector(`button,[role="button"],form,textarea,time,${posts}`) !== null;
    while (body.parentElement && body.parentElement !== post && !stops(body.parentElement))
      body = body.parentElement;
  }
  const text = textOf(body, { drop });
  const inside = body;
  const headline = own(HEADLINE).find(
    (element) =>
      !inside.contains(element) &&
      !element.contains(inside) &&
      !isFurniture(element) &&
      !parts.some((part) => element.contains(part)) &&
      (element.compareDocumentPosition(inside) & 4) !== 0 &&
      textOf(element, { drop }).length > 1,
  );
  const title = headline ? textOf(headline, { drop }) : '';
  return title && title.length < 300 && !text.startsWith(title) && !looksLikeTime(title)
    ? { title, text: `${title}\n${text}` }
    : { text };
}
