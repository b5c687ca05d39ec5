/** A site that a person taught by pointing: a small file that can be shared, checked strictly on import, and the reader it makes. */
import * as v from 'valibot';
import { type Parsed, parseWith } from '../../validate';
import { readDeclared } from '../declared';
import { own, ownAll } from '../dom/query';
import { timeOf } from '../dom/time';
import { fits } from '../fits';
import { permalinkOf, starsOf, whenOf } from '../generic/fields';
import { flatten } from '../generic/flat';
import { defineReader } from '../reader';
import type { SiteReader } from '../site';
import { hasShape } from './path';
import { isPlainSelector } from './selector';

const selector = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('a selector'),
  v.maxLength(400, 'at most 400 characters'),
  v.check(isPlainSelector, 'a plain selector of names, classes and attributes'),
);

export const TaughtSiteSchema = v.object({
  /** Version of this shape. */
  version: v.literal(1),
  /** What people call the site. */
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('a name'), v.maxLength(100, 'at most 100 characters')),
  /** Host names, without scheme and path. */
  hosts: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,}$/,
          'a host name such as forum.example.org',
        ),
      ),
    ),
    v.minLength(1, 'at least one host name'),
    v.maxLength(20, 'at most 20 host names'),
  ),
  /** Where it was taught, a "*" for each part that differs from page to page: pages like it always hold posts. */
  path: v.optional(v.pipe(v.string(), v.regex(/^\/[^\s?#]{0,300}$/, 'a path such as /thread/*'))),
  selectors: v.object({
    post: selector,
    /** Inside the post. */
    author: v.optional(selector),
    /** Inside the post. */
    text: selector,
  }),
});
export type TaughtSite = v.InferOutput<typeof TaughtSiteSchema>;

/** A taught site from a file or from storage. */
export const parseTaughtSite = (data: unknown): Parsed<TaughtSite> => parseWith(TaughtSiteSchema, data);

/**
 * Time, link and stars are found as on unknown pages: a person points at what only a person can tell.
 * `as`: the built-in reader of the same pages, whose site it stays: its id decides limits, rules and what the history says.
 */
export function taughtReader(site: TaughtSite, as?: SiteReader): SiteReader {
  const { post, author, text } = site.selectors;
  const readPointed = readDeclared({ type: 'post', author: author ? [author] : [], text: [text] });
  const reader = defineReader({
    id: as?.id ?? `taught:${site.hosts[0]}`,
    name: site.name,
    matches: site.hosts.map((host) => `*://${host}/*`),
    post,
    shadow: true,
    read(element) {
      // Answers nest inside what they answer on many forums: each post's own parts only.
      const shown = flatten(element).post;
      if (!own(shown, text, post)) return null;
      const reading = readPointed(shown);
      const inside = (wanted: string) => ownAll(shown, wanted, post);
      const when = whenOf(inside);
      const rating = starsOf(inside, shown)?.rating;
      return (
        reading && {
          ...reading,
          type: rating === undefined ? reading.type : 'review',
          url: permalinkOf(inside, shown, when),
          postedAt: timeOf(when),
          rating,
        }
      );
    },
    subject: (page) => as?.subject(page) ?? null,
  });
  return {
    ...reader,
    expects: ({ URL: address }) => site.path !== undefined && hasShape(new URL(address).pathname, site.path),
    // One post by its looks alone may be anything: a list was taught.
    least: 2,
  };
}

/** Before the built-in readers, one for each host: what a person pointed at is meant for this very page. */
export const taughtReaders = (sites: readonly TaughtSite[], builtIn: readonly SiteReader[]): SiteReader[] =>
  sites.flatMap((site) =>
    site.hosts.map((host) => {
      const url = new URL(`https://${host}/`);
      const as = builtIn.find(({ matches }) => matches.some((pattern) => fits(url, pattern)));
      return taughtReader({ ...site, hosts: [host] }, as);
    }),
  );
