/** Reads a post by a table of selectors: for sites whose posts are plain cards, and for sites that a person taught. */
import { linkOf } from './dom/links';
import { first } from './dom/query';
import { ratingOf } from './dom/rating';
import { lineOf, textOf, withTitle } from './dom/text';
import { timeOf } from './dom/time';
import type { Reading } from './site';

/** Selectors in order of trust; the first that has a match is taken. */
export type Where = readonly string[];

export interface Fields {
  type: Reading['type'];
  author: Where;
  title?: Where;
  text: Where;
  /** All matches are joined, not the first alone: "what was good" and "what was bad" are two parts of one review. */
  joined?: boolean;
  time?: Where;
  rating?: Where;
  /** Instead of `rating`, where stars are more than one labelled element. */
  rate?: (post: Element) => number | undefined;
  link?: Where;
  /** Parameters of the permalink that name the post; all others go. */
  keep?: readonly string[];
  /** Parts inside the text that are not the author's words. */
  drop?: string;
  /** The answer of the business, inside the same card. */
  reply?: { box: string; author?: string; text?: string; time?: string; label?: RegExp };
  id?: (post: Element, url: string | undefined) => string | null | undefined;
}

const at = (post: Element, where: Where | undefined): Element | null =>
  where ? first(post, ...where) : null;

function replyIn(post: Element, reply: Fields['reply']): Reading['ownerReply'] {
  const box = reply && post.querySelector(reply.box);
  if (!reply || !box) return undefined;
  const text = textOf(reply.text ? box.querySelector(reply.text) : box, { drop: 'button,[role="button"]' });
  if (!text) return undefined;
  const author = lineOf(reply.author ? box.querySelector(reply.author) : null);
  return {
    author: reply.label ? author.replace(reply.label, '').trim() : author,
    text,
    postedAt: timeOf(reply.time ? box.querySelector(reply.time) : null),
  };
}

function bodyOf(post: Element, fields: Fields, not: string): string {
  const drop = ['button', '[role="button"]', fields.drop, fields.reply?.box].filter(Boolean).join(',');
  if (!fields.joined) return textOf(at(post, fields.text), { drop });
  const parts = [...post.querySelectorAll(fields.text.join(','))].filter(
    (part) => !not || !part.closest(not),
  );
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return outer
    .map((part) => textOf(part, { drop }))
    .filter(Boolean)
    .join('\n');
}

export const readDeclared =
  (fields: Fields) =>
  (post: Element): Reading | null => {
    // Review sites set headlines in quotation marks of their own.
    const title = lineOf(at(post, fields.title)).replace(/^["“](.+)["”]$/, '$1');
    const text = withTitle(title, bodyOf(post, fields, fields.reply?.box ?? ''));
    const rating = fields.rate ? fields.rate(post) : ratingOf(at(post, fields.rating));
    const author = at(post, fields.author);
    const shown =
      lineOf(author, { drop: '.visually-hidden' }) ||
      author?.getAttribute('aria-label')?.trim() ||
      author?.getAttribute('content') ||
      '';
    // Stars without a word are a review too, where somebody gave them: a business may answer it.
    if (!text && (fields.type !== 'review' || rating === undefined || !shown)) return null;
    const url = linkOf(at(post, fields.link), fields.keep);
    return {
      id: fields.id?.(post, url) || undefined,
      type: fields.type,
      author: {
        name: shown,
        handle: /^(?:@|u\/)\S+$/.test(shown) ? shown : undefined,
        url: linkOf(author?.closest('a') ?? author, []),
      },
      title: title || undefined,
      text,
      url,
      postedAt: timeOf(at(post, fields.time)),
      rating,
      ownerReply: replyIn(post, fields.reply),
    };
  };
