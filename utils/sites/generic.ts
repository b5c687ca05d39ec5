/**
 * The last resort, so that new venues need no code (P23): any page with posts, reviews or comments that no other reader knows. It learns the page's shape once and
 * reads what is added later by it.
 */
import { isAdLabel } from './dom/ads';
import { findAll, nearest, ownAll } from './dom/query';
import { findReplyBox } from './dom/reply-box';
import { elsewhereIn } from './generic/elsewhere';
import { authorFrom, authorOf, momentOf, type Own, permalinkOf, starsOf, whenOf } from './generic/fields';
import { flatten } from './generic/flat';
import { headOf, withHead } from './generic/head';
import { located } from './generic/json-ld';
import { learn } from './generic/learn';
import { subjectOf } from './generic/subject';
import { wordsOf } from './generic/words';
import { shadowRootsIn } from './shadow';
import type { Reading, SiteReader, Subject } from './site';
import type { Steps } from './steps';

/** Advertising says so by law, in the post or in its markup. */
const AD =
  '[class*="promoted" i],[data-promoted="true"],[data-ad],[class*="sponsored" i],[aria-label="Ad" i],[aria-label*="sponsored" i],ins.adsbygoogle';
/** Labels that say that what they stand on is no post, in short leaves of it. */
const isLabelled = (element: Element, says: (words: string) => boolean): boolean => {
  const words = element.firstElementChild ? '' : (element.textContent ?? '').trim();
  return words !== '' && words.length < 20 && says(words);
};
const LABELS = 'span,div,p,small,b,strong,ins,td';

/** Attributes in which sites keep the id of a post. */
const IDS = [
  'data-id',
  'data-post-id',
  'data-comment-id',
  'data-review-id',
  'data-tweet-id',
  'data-item-id',
  'data-message-id',
  'id',
];
const idOf = (post: Element): string | undefined =>
  IDS.map((name) => post.getAttribute(name)).find((id) => id && /\d/.test(id) && id.length < 100) ??
  undefined;

/** Said to be one review by the page's own markup. */
const isReview = (post: Element): boolean =>
  post.matches(
    '[itemtype$="Review"],[itemprop~="review"],[typeof~="Review"],.hreview,.h-review,[data-review-id],[data-reviewid]',
  );

/** What is for sale, by markup or by its price. */
const FOR_SALE =
  '[itemtype$="schema.org/Product"],[itemtype$="schema.org/Offer"],[itemprop~="offers"],[itemprop~="price"]';
const PRICE =
  /^(?:\p{L}{2,6} )?(?:(?:[£$€¥₹]|EUR|USD|GBP|CHF)\s?\d[\d.,\s]*|\d[\d.,\s]*(?:[€£$¥₹]|EUR|USD|GBP|CHF|kr|zł))$/iu;

const isForSale = (post: Element, own: Own): boolean =>
  post.matches(FOR_SALE) ||
  own(FOR_SALE).length > 0 ||
  own(LABELS).some((leaf) => isLabelled(leaf, (words) => PRICE.test(words)));

/** A card that is a link as a whole: a quoted post, a preview of another page. */
const CARD = '[role="link"]:not(a)';

/** @param posts selector of all posts of the page: what is nested in a post is not its own. @param shadow parts may stand in shadow roots. */
export function readGeneric(element: Element, posts: string, shadow = false): Reading | null {
  const post = shadow ? flatten(element).post : element;
  const alone = readIn(post, element, posts);
  if (alone?.author.name) return alone;
  const head = headOf(element);
  const whole = head && readIn(withHead(element, head), element, posts);
  return whole?.author.name && whole.postedAt ? whole : alone;
}

/** @param post the element, or a copy of it with all that belongs to it. */
function readIn(post: Element, element: Element, posts: string): Reading | null {
  const nested = `${posts},${CARD}`;
  const known = new Map<string, Element[]>();
  const own: Own = (selector) => {
    const found = known.get(selector) ?? ownAll(post, selector, nested);
    known.set(selector, found);
    return found;
  };
  if (element.closest('nav,[role="navigation"],form')) return null;
  if (post.matches(AD) || own(AD).length > 0) return null;
  if (own(LABELS).some((leaf) => isLabelled(leaf, isAdLabel))) return null;
  if (!isReview(post) && isForSale(post, own)) return null;
  const when = whenOf(own);
  const named = authorOf(own, when);
  const author = authorFrom(named, own);
  const stars = starsOf(own, post);
  const rating = stars?.rating;
  const { title, text, answer } = wordsOf(post, own, [named, when, stars?.element ?? null], nested);
  // Stars without a word are a review too, where somebody gave them: a business may answer it.
  const isStarsOnly = !text && rating !== undefined && author.name !== '' && isReview(post);
  if (!text && !isStarsOnly) return null;
  if (!author.name && !when && rating === undefined) return null;
  const isAnswer =
    element.parentElement?.closest(posts) || /comment|repl|answer/i.test(`${post.className} ${post.id}`);
  return {
    id: idOf(post),
    type: rating !== undefined ? 'review' : isAnswer ? 'comment' : 'post',
    author,
    title,
    text,
    url: permalinkOf(own, post, when),
    postedAt: momentOf(when),
    rating,
    ownerReply: rating === undefined ? undefined : answer,
  };
}

const judge = (element: Element, posts: string): Reading | null => readGeneric(element, posts, true);

/** A reader for one page. `as`: the site whose own reader found nothing, so that what is read keeps the site's name. */
export function genericReader(page: Document, url: URL, as?: SiteReader): SiteReader {
  let posts = '';
  let shadow = false;
  let asked = 0;
  let about: Subject | null = null;
  let askedAbout = 0;
  const described = new Map<Element, Reading>();
  let elsewhere: Element[] = [];
  const isHere = (post: Element): boolean => !elsewhere.some((box) => box.contains(post));

  function* look(): Steps {
    shadow = !shadowRootsIn(page).next().done;
    yield;
    const learnt = yield* learn(page, shadow, judge);
    const told = yield* located(page);
    posts = learnt;
    yield;
    if (posts) elsewhere = elsewhereIn(page, findAll(page, posts, shadow));
    // What the page describes of itself counts where its looks give less.
    if (told.length > (posts ? findAll(page, posts, shadow).length : 0))
      for (const { element, reading } of told) described.set(element, reading);
  }

  /** Learning costs a look at the whole page: for the page itself always, for added parts the 1st, 2nd, 4th, 8th … time. */
  function* study(root: ParentNode): Steps {
    const whole = root === page || (page.body !== null && root.contains(page.body));
    if (!posts && !described.size && (whole || (++asked & (asked - 1)) === 0)) yield* look();
  }
  const describedIn = (root: ParentNode) =>
    [...described.keys()].filter((element) => element.isConnected && root.contains(element));

  return {
    id: as?.id ?? `generic:${url.host}`,
    name: as?.name ?? url.host,
    matches: as?.matches ?? [`${url.protocol}//${url.host}/*`],
    shadow: true,
    study,
    posts(root) {
      if (described.size) return describedIn(root);
      return posts ? findAll(root, posts, shadow).filter(isHere) : [];
    },
    owner(node) {
      if (described.size) return [...described.keys()].find((element) => element.contains(node)) ?? null;
      return posts ? nearest(node, posts) : null;
    },
    read: (post) => described.get(post) ?? (posts && isHere(post) ? readGeneric(post, posts, shadow) : null),
    subject() {
      if (as) return as.subject(page);
      // Asked for with every post; a page that does not say what it is about rarely says it later.
      if (!about && (++askedAbout & (askedAbout - 1)) === 0) about = subjectOf(page);
      return about;
    },
    replyBox: (post) => findReplyBox(post, { posts: posts || ':not(*)' }),
  };
}
