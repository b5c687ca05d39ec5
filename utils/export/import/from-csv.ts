/** A plain table of somebody else's, with a mapping that says which column holds what. */

import { newMention } from '../../history/seen';
import { type Post, PostSchema } from '../../post';
import { parseWith } from '../../validate';
import { restore } from '../formula';
import type { Candidate } from './read';
import { readCsv } from './read-csv';

/** What a column can be taken for. `text` is needed; without `key` the same line gives the same key every time. */
export const TARGETS = [
  'key',
  'site',
  'author',
  'handle',
  'text',
  'link',
  'rating',
  'posted',
  'first_seen',
] as const;
export type Target = (typeof TARGETS)[number];
/** Target → heading of the column. */
export type Mapping = Partial<Record<Target, string>>;

/** A mapping by headings that say what they are: our own tables, and the usual words of others. */
export function guessMapping(headings: readonly string[]): Mapping {
  const usual: Record<Target, RegExp> = {
    key: /^(?:key|id)$/i,
    site: /^(?:site|source|network|platform|channel)$/i,
    author: /^(?:author|name|user|username|reviewer)$/i,
    handle: /^(?:handle|screen.?name)$/i,
    text: /^(?:text|content|review|comment|message|body|post)$/i,
    link: /^(?:link|url|permalink)$/i,
    rating: /^(?:rating|stars|score)$/i,
    posted: /^(?:posted|date|created|created.at|published)$/i,
    first_seen: /^first.seen$/i,
  };
  const mapping: Mapping = {};
  for (const target of TARGETS) {
    const heading = headings.find((one) => usual[target].test(one.trim()));
    if (heading !== undefined) mapping[target] = heading;
  }
  return mapping;
}

/** FNV-1a over UTF-16 units: only to give the same line the same key again. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Milliseconds, or undefined for what is no date. Our own tables write "2026-11-22 13:05:09" in UTC unless told otherwise. */
function timeOf(text: string): number | undefined {
  const own = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(text);
  const time = Date.parse(own ? `${own[1]}T${own[2]}Z` : text);
  return Number.isNaN(time) || time < 0 ? undefined : time;
}

/** `now`: when mentions without a date of their own count as first seen. */
export function* readTable(text: string, mapping: Mapping, now: number): Generator<Candidate> {
  const lines = readCsv(text);
  const head = lines.next();
  if (head.done) return;
  const columns = new Map<Target, number>();
  for (const target of TARGETS) {
    const heading = mapping[target];
    const at = heading === undefined ? -1 : head.value.cells.indexOf(heading);
    if (heading !== undefined && at < 0) {
      yield { line: 1, refused: 'column', detail: `There is no column "${heading}".` };
      return;
    }
    if (at >= 0) columns.set(target, at);
  }
  for (const { line, cells, broken } of lines) {
    if (broken) yield { line, refused: 'damaged', detail: broken };
    else yield candidate(line, (target) => restore(cells[columns.get(target) ?? -1] ?? '').trim(), now);
  }
}

function candidate(line: number, cell: (target: Target) => string, now: number): Candidate {
  const text = cell('text');
  if (!text) return { line, refused: 'column', detail: 'text: empty' };
  const stars = cell('rating');
  const rating = stars ? Number(stars.replace(',', '.')) : undefined;
  if (rating !== undefined && Number.isNaN(rating))
    return { line, refused: 'column', detail: `rating: "${stars}" is no number` };
  const seen = cell('first_seen') || cell('posted');
  const time = seen ? timeOf(seen) : now;
  if (time === undefined) return { line, refused: 'column', detail: `date: "${seen}" can't be read` };
  const site = cell('site') || 'import';
  const author = { name: cell('author'), handle: cell('handle') || undefined };
  const post: Post = {
    key: cell('key') || `${site}:~${hash([author.name, author.handle, cell('posted'), text].join('\n'))}`,
    site,
    type: rating === undefined ? 'post' : 'review',
    author,
    text,
    url: cell('link') || undefined,
    postedAt: cell('posted') || undefined,
    rating,
    pageUrl: cell('link'),
  };
  const parsed = parseWith(PostSchema, post);
  if (!parsed.ok)
    return {
      line,
      refused: 'shape',
      detail: parsed.problems.map((p) => `${p.field}: ${p.expected}`).join('; '),
    };
  return { line, row: { mention: newMention({ post: parsed.value, matches: [] }, time), interactions: [] } };
}
