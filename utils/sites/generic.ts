/**
 * The last resort: any page with posts, reviews or comments that no other reader knows. It learns the page's shape once and
 * then reads what is added by it.
 */

import { findAll, nearest, ownAll } from './dom/query';
import { findReplyBox } from './dom/reply-box';
import { lineOf } from './dom/text';
import { timeOf } from './dom/time';
import { candidates } from './generic/candidates';
import { authorFrom, authorOf, type Own, permalinkOf, starsOf, whenOf } from './generic/fields';
import { CHROME, wordsOf } from './generic/words';
import type { Reading, SiteReader } from './site';

/** Advertising says so by law, in the post or in its markup. */
const AD =
  '[class*="promoted" i],[data-promoted="true"],[data-ad],[class*="sponsored" i],[aria-label="Ad" i],[aria-label*="sponsored" i],ins.adsbygoogle';
const AD_WORD =
  /^(?:ad|advertisement|sponsored|promoted|anzeige|gesponsert|sponsoris[ée]|patrocinado|publicidad)$/i;

function isAd(post: Element, own: Own): boolean {
  return (
    post.matches(AD) ||
    own(AD).length > 0 ||
    own('span,div,p,small').some((e) => !e.firstElementChild && AD_WORD.test(lineOf(e)))
  );
}

function readGeneric(post: Element, posts: string): Reading | null {
  const cache = new Map<string, Element[]>();
  const own: Own = (selector) => {
    const known = cache.get(selector) ?? ownAll(post, selector, posts);
    cache.set(selector, known);
    return known;
  };
  if (post.closest('nav,[role="navigation"],[role="dialog"][hidden],form') || isAd(post, own)) return null;
  const when = whenOf(own);
  const author = authorOf(own);
  const rating = starsOf(own, post);
  const { title, text } = wordsOf(post, own, [author, when], posts);
  const name = authorFrom(author);
  if (!text || (!name.name && !when && rating === undefined)) return null;
  const parent = post.parentElement?.closest(posts);
  return {
    id: post.getAttribute('data-id') ?? (post.id && /\d/.test(post.id) ? post.id : undefined),
    type:
      rating !== undefined
        ? 'review'
        : parent || /comment|repl|answer/i.test(`${post.className} ${post.id}`)
          ? 'comment'
          : 'post',
    author: name,
    title,
    text,
    url: permalinkOf(own, post, when),
    postedAt: timeOf(when),
    rating,
  };
}

/** Which of the candidate selectors hold posts on this page, as one selector; '' where nothing does. */
function learn(page: Document): string {
  const accepted: string[] = [];
  const taken = new Set<Element>();
  for (const [trust, selectors] of candidates(page).entries()) {
    if (trust === 3 && taken.size >= 2) break;
    for (const selector of selectors) {
      const fresh = findAll(page, selector, true).filter((element) => {
        for (let up: Element | null = element; up; up = up.parentElement) if (taken.has(up)) return false;
        return true;
      });
      if (!fresh.length || (trust > 1 && fresh.length < 2)) continue;
      const posts = [...accepted, selector].join(',');
      const read = fresh.slice(0, 40).filter((element) => readGeneric(element, posts) !== null);
      if (trust > 1 && read.length < 0.5 * Math.min(fresh.length, 40)) continue;
      if (!read.length) continue;
      // A wrapper around posts that were found already is none itself.
      if (trust > 1 && fresh.some((element) => element.querySelector(accepted.join(',') || ':not(*)')))
        continue;
      accepted.push(selector);
      for (const element of fresh) taken.add(element);
    }
  }
  return accepted.join(',');
}

/** A reader for one page. `as`: the site whose own reader found nothing, so that what is read keeps the site's name. */
export function genericReader(page: Document, url: URL, as?: SiteReader): SiteReader {
  let learned = '';
  let asked = 0;
  const shape = (root: ParentNode): string => {
    // Learning costs a look at the whole page: on the page itself always, for added parts at the 1st, 2nd, 4th, 8th … time.
    if (!learned && (root === page || (++asked & (asked - 1)) === 0)) learned = learn(page);
    return learned;
  };
  const isPost = (element: Element): boolean => readGeneric(element, learned) !== null;
  return {
    id: as?.id ?? `generic:${url.host}`,
    name: as?.name ?? url.host,
    matches: as?.matches ?? [`${url.protocol}//${url.host}/*`],
    posts: (root) => {
      const posts = shape(root);
      return posts ? findAll(root, posts, true).filter(isPost) : [];
    },
    owner: (node) => (learned ? nearest(node, learned) : null),
    read: (post) => (learned ? readGeneric(post, learned) : null),
    subject: () => as?.subject(page) ?? null,
    replyBox: (post) => findReplyBox(post, { posts: learned || CHROME }),
  };
}
