/** Counts a reply as the site counts it (P69). One source for the counter beside the box, the checker and the wording. */
import { type Counting, type Grade, limitOf } from './sites';
import { xWeight } from './xWeight';

export interface Count {
  used: number;
  /** null: no limit known; show the count, never block. */
  limit: number | null;
  unit: Counting;
  grade: Grade;
  over: boolean;
}

export interface CountOptions {
  /** `maxlength` of the field on the page, in UTF-16 units. */
  maxlength?: number;
  /** Limits that the user set, by site id; null: none. They come before our defaults. */
  userLimits?: Readonly<Record<string, number | null>>;
  /** @names at the start that the site fills in by itself ("@ana @ben"): X does not count them. */
  filledIn?: string;
}

const ASCII = /^[\0-\x7f]*$/;
const bytes = (text: string): number =>
  ASCII.test(text) ? text.length : new TextEncoder().encode(text).length;
const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

const ONE_EACH = /^[\n -~]*$/;
let segmenter: Intl.Segmenter | undefined;
function graphemes(text: string): number {
  // Two of these are one only as a line's end; the segmenter takes a hundred times as long.
  if (ONE_EACH.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Mastodon counts only the name of a far account, and 23 for an address (docs.joinmastodon.org, "Posting"). */
const mastodonText = (text: string): string =>
  text
    .replace(/https?:\/\/\S+/giu, 'x'.repeat(23))
    .replace(/(@[\w.-]{1,64})@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/giu, '$1');

const COUNTERS: Record<Counting, (text: string) => number> = {
  x: xWeight,
  bytes,
  graphemes,
  mastodon: (text) => codePoints(mastodonText(text)),
  characters: codePoints,
  utf16: (text) => text.length,
};

/** How much of a site's room the text takes. */
export function countFor(site: string, text: string, options: CountOptions = {}): Count {
  const known = limitOf(site);
  const own = options.userLimits?.[site];
  const filled = options.filledIn && text.startsWith(options.filledIn) ? options.filledIn.length : 0;
  const counted = site === 'x' ? text.slice(filled).trimStart() : text;
  const used = COUNTERS[known.counting](counted);
  const overBytes = known.maxBytes !== undefined && bytes(text) > known.maxBytes;
  const overField = options.maxlength !== undefined && text.length > options.maxlength;
  if (own === undefined && known.limit === null && options.maxlength !== undefined)
    return {
      used: text.length,
      limit: options.maxlength,
      unit: 'utf16',
      grade: known.grade,
      over: overField,
    };
  const limit = own === undefined ? known.limit : own;
  const over = (limit !== null && used > limit) || overBytes || overField;
  return { used, limit, unit: known.counting, grade: known.grade, over };
}
