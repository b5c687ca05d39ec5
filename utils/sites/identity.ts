/** From what a reader found in an element to a post with an identity that holds across visits. */
import { MAX_TEXT, type Post } from '../post';
import { cleanUrl } from './dom/links';
import type { Reading, SiteReader, Subject } from './site';

/** 53 bits of a text (cyrb53 by bryc, public domain): enough to tell the posts of one site apart, not for secrets. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * `site:id` where the site shows an id. Otherwise a hash of author and text: of all that a page shows, these two are the same on
 * the next visit (relative times, counters and positions are not), and an edit makes it another post. Stars without words are told apart by how many they are.
 */
export function keyOf(site: string, reading: Reading): string {
  if (reading.id) return `${site}:${reading.id}`.slice(0, 500);
  const { author, text, type, rating } = reading;
  return `${site}:~${hash([author.handle ?? author.name, type, text || rating].join('\u0000'))}`;
}

const MAX_SHORT = 300;
const short = <T extends string | undefined>(text: T) => text?.slice(0, MAX_SHORT) as T;

/** What pages are about changes with their address, never from post to post. */
const subjects = new WeakMap<Document, { url: string; subject: Subject }>();

function subjectOf(reader: SiteReader, page: Document, url: string): Subject | null {
  const known = subjects.get(page);
  if (known?.url === url) return known.subject;
  const subject = reader.subject(page);
  if (subject) subjects.set(page, { url, subject });
  return subject;
}

/** Neither the site's own id nor words to tell it by. */
const isBare = ({ id, text }: Reading): boolean => !id && !text;

/**
 * Stars without words, from two people of one name: the second of them in page order is another review. Whose review is read
 * again and again keeps its place as long as what came before it stays.
 */
function keyAmongEquals(reader: SiteReader, reading: Reading, element: Element, page: Document): string {
  const key = keyOf(reader.id, reading);
  if (!isBare(reading)) return key;
  const { name } = reading.author;
  const isNamed = (post: Element): boolean => post.textContent?.includes(name) ?? false;
  const shown = isNamed(element);
  const posts = reader.posts(page);
  const equals = posts.slice(0, Math.max(posts.indexOf(element), 0)).filter((other) => {
    // Most are of other people, which is seen without reading them.
    const read = shown && !isNamed(other) ? null : reader.read(other);
    return read && isBare(read) && keyOf(reader.id, read) === key;
  });
  return equals.length > 0 ? `${key}.${equals.length + 1}` : key;
}

/** The page's own address, the same for all of its posts. */
const here = { address: '', clean: '' };
function pageUrlOf(url: URL): string {
  if (here.address !== url.href) {
    here.address = url.href;
    here.clean = cleanUrl(url.href, url.href)?.slice(0, 2_000) ?? url.origin;
  }
  return here.clean;
}

/** Reads one post element; null for what is not (yet) a post. Everything is cut to the lengths that utils/post.ts allows. */
export function readPost(reader: SiteReader, element: Element, page: Document, url: URL): Post | null {
  const reading = reader.read(element);
  if (!reading) return null;
  const { id: _, ...post } = reading;
  const owner = post.ownerReply;
  return {
    ...post,
    key: keyAmongEquals(reader, reading, element, page),
    site: reader.id,
    author: { ...post.author, name: short(post.author.name), handle: short(post.author.handle) },
    text: post.text.slice(0, MAX_TEXT),
    title: post.title?.slice(0, MAX_TEXT),
    postedAt: short(post.postedAt),
    answersTo: short(post.answersTo),
    ownerReply: owner && { ...owner, author: short(owner.author), postedAt: short(owner.postedAt) },
    pageUrl: pageUrlOf(url),
    pageSubject: short(subjectOf(reader, page, url.href)?.name),
  };
}
