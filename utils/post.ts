/** One piece of content by one author on a page: what a site reader makes of the page's DOM. No browser API here. */
import * as v from 'valibot';

/** Longest text kept of one post, in UTF-16 units: pages are hostile, and the longest real reviews are far shorter. */
export const MAX_TEXT = 20_000;
const MAX_NAME = 300;
const MAX_URL = 2_000;

const shortText = v.pipe(v.string(), v.maxLength(MAX_NAME));
const link = v.pipe(v.string(), v.maxLength(MAX_URL));

export const AuthorSchema = v.object({
  /** As shown on the page; empty where the page shows none. */
  name: shortText,
  /** As the site writes it: "@name", "u/name". */
  handle: v.optional(shortText),
  url: v.optional(link),
});
export type Author = v.InferOutput<typeof AuthorSchema>;

export const OwnerReplySchema = v.object({
  author: shortText,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  postedAt: v.optional(shortText),
});
export type OwnerReply = v.InferOutput<typeof OwnerReplySchema>;

export const PostSchema = v.object({
  /** Identity across visits: `site:id`, or `site:~hash` where the site shows no id (see sites/identity.ts). */
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(500)),
  /** Id of the site's reader: "x", "reddit", "trustpilot", … or "generic:host". */
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  type: v.picklist(['post', 'comment', 'review']),
  author: AuthorSchema,
  /** The author's own words, headline first, white space collapsed to single spaces and line breaks. */
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  /** The headline, which `text` repeats at its start. */
  title: v.optional(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
  /** Absolute permalink without tracking parameters, where the page has one. */
  url: v.optional(link),
  /** ISO 8601 where the page has it, else the page's own words ("5d"). */
  postedAt: v.optional(shortText),
  /** Stars out of 5. */
  rating: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
  /** Whom or what it answers to, where the page shows it: a handle, a name or a post key. */
  answersTo: v.optional(shortText),
  /** What the business already answered under this post. */
  ownerReply: v.optional(OwnerReplySchema),
  /** Address of the page it was seen on. */
  pageUrl: link,
  /** Name of what the page is about (the reviewed business), where the page says it. */
  pageSubject: v.optional(shortText),
});
export type Post = v.InferOutput<typeof PostSchema>;
