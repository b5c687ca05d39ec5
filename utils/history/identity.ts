/** Who wrote a post and whether two readings of it are the same words. */
import type { Post } from '../post';

/** Identity of an author across posts: site and handle, else site and name. Empty where the page shows neither. */
export function authorKey(post: Pick<Post, 'site' | 'author'>): string {
  const who = (post.author.handle || post.author.name).normalize('NFKC').trim().toLowerCase();
  return who && `${post.site}:${who}`;
}

/** Shorter than this, a text that another begins with may be a real edit rather than a cut. */
const MIN_EXCERPT = 40;
const CUT = /(?:\u2026|\.\.\.)\s*(?:(?:see|read|show)\s+more)?\s*$/iu;

/** Feeds show the start of a long post and its page shows it all: `short` is `long` cut off with an ellipsis. */
export function isExcerpt(short: string, long: string): boolean {
  // Only the tail can hold the ellipsis; the pattern never runs over a whole long text.
  const tail = short.slice(-40);
  const cut = tail.search(CUT);
  if (cut < 0) return false;
  const start = short.slice(0, short.length - tail.length + cut).trimEnd();
  return start.length >= MIN_EXCERPT && start.length < long.length && long.startsWith(start);
}

export type Change =
  /** Same words; whatever else the page shows is brought up to date. */
  | 'same'
  /** The old words were a cut of the new ones: more is known, nobody edited anything. */
  | 'fuller'
  /** The author changed words or stars. */
  | 'edited';

/** What a new sight of a post says about the one kept. */
export function changeBetween(kept: Post, seen: Post): Change {
  if (kept.rating !== undefined && seen.rating !== undefined && kept.rating !== seen.rating) return 'edited';
  if (kept.text === seen.text || isExcerpt(seen.text, kept.text)) return 'same';
  return isExcerpt(kept.text, seen.text) ? 'fuller' : 'edited';
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\d/.test(text);

/** The new sight of a post, with what only the old one knew: pages differ in how much of a post they show. */
export function merge(kept: Post, seen: Post): Post {
  const longer = isExcerpt(seen.text, kept.text);
  return {
    ...seen,
    text: longer ? kept.text : seen.text,
    title: longer ? kept.title : (seen.title ?? kept.title),
    author: { ...kept.author, ...defined(seen.author) },
    url: seen.url ?? kept.url,
    postedAt:
      isDate(kept.postedAt) && !isDate(seen.postedAt) ? kept.postedAt : (seen.postedAt ?? kept.postedAt),
    rating: seen.rating ?? kept.rating,
    answersTo: seen.answersTo ?? kept.answersTo,
    ownerReply: seen.ownerReply ?? kept.ownerReply,
    pageSubject: seen.pageSubject ?? kept.pageSubject,
  };
}

const defined = <T extends object>(object: T): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
