/**
 * Where X sees web addresses in a text, each of which it shortens to 23. Written from the behaviour of X's own open
 * counter (twitter-text 3.1), which is the oracle in the tests; one pass over the text, no backtracking.
 */
import { asciiLength } from './punycode';
import { LATIN_TOP_LEVEL, OTHER_TOP_LEVEL } from './topLevelDomains';

/** UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

const MARKS = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const SPACES = '\\t-\\r \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const INVALID = '\\uFFFE\\uFEFF\\uFFFF';
/** Everything that may stand in a host name: any script, not our punctuation. */
const HOST_RUN = new RegExp(`[^!'#%&()*+,\\\\\\/:;<=>?@\\[\\]^{|}~$${SPACES}${INVALID}${MARKS}]+`, 'g');
const NO_LINK_AFTER = new RegExp(`[A-Za-z0-9@＠$#＃${INVALID}]`);
const JOINER = /[-_./]/;
const EDGE = /[-_]/;

const LATIN =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const PATH = new RegExp(`[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${LATIN}]`, 'i');
const PATH_END = new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${LATIN}]`, 'i');
const QUERY = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const QUERY_END = /[a-z0-9\-_&=#/]/i;
/** Bounded, because it is matched from every place: a host name has at most 253 characters (RFC 1035). */
const LATIN_TAIL = new RegExp(`[-.a-z0-9${LATIN}]{1,253}$`, 'i');
/** Longest label of a host name (RFC 1035) and of a t.co address. */
const MAX_LABEL = 63;
const MAX_SLUG = 40;

/** Length of the top-level name that the label starts with; 0 where it starts with none. `after` follows the label. */
function topLevelLength(label: string, after: string): number {
  const rest = (length: number) => label[length] ?? after;
  const plain = /^[a-z0-9-]*/i.exec(label)![0];
  if (/^xn--[a-z0-9-]+$/i.test(plain)) return plain.length;
  const latin = /^\p{Script=Latin}*/iu.exec(label)![0];
  for (const name of [latin, plain])
    if (name && LATIN_TOP_LEVEL.has(name.toLowerCase()) && !/[0-9a-z@+-]/i.test(rest(name.length)))
      return name.length;
  if (plain) return 0;
  const other = OTHER_TOP_LEVEL.filter(
    (name) => label.startsWith(name) && !/[0-9a-z@+-]/i.test(rest(name.length)),
  );
  return Math.max(0, ...other.map((name) => name.length));
}

/** The longest host name that starts at `start` inside the run (-1: none), and the label at which reading stopped. */
function hostAt(text: string, start: number, runEnd: number): { end: number; stopped: number } {
  let end = -1;
  let at = start;
  for (let previous = ''; at < runEnd; ) {
    const dot = text.indexOf('.', at);
    const labelEnd = dot < 0 || dot > runEnd ? runEnd : dot;
    if (previous && !previous.includes('_')) {
      const length = topLevelLength(text.slice(at, Math.min(labelEnd, at + MAX_LABEL)), text[labelEnd] ?? '');
      if (length > 0) end = at + length;
    }
    if (at === labelEnd || EDGE.test(text[at]!) || EDGE.test(text[labelEnd - 1]!)) break;
    previous = text.slice(at, labelEnd);
    at = labelEnd + 1;
  }
  return { end, stopped: at };
}

const tooLongLabel = (label: string): boolean =>
  label.length > 2 * MAX_LABEL || asciiLength(label) > MAX_LABEL;

/** End of a path or query: the last place where X lets an address end. */
function pathEnd(text: string, at: number): number {
  let end = at;
  if (text[end] === '/') {
    end += 1;
    for (let i = end, open = 0, opened = 0; i < text.length; i += 1) {
      const c = text[i]!;
      if (c === '(' && open < 2) {
        if (open === 0) opened = i;
        open += 1;
      } else if (c === ')' && open > 0 && i > opened + 1) {
        open -= 1;
        if (open === 0) end = i + 1;
      } else if (!PATH.test(c)) break;
      else if (open === 0 && PATH_END.test(c)) end = i + 1;
    }
  }
  return queryEnd(text, end);
}

function queryEnd(text: string, at: number): number {
  let end = at;
  if (text[at] === '?')
    for (let i = at + 1; i < text.length && QUERY.test(text[i]!); i += 1)
      if (QUERY_END.test(text[i]!)) end = i + 1;
  return end;
}

const portEnd = (text: string, at: number): number => {
  if (text[at] !== ':') return at;
  let end = at + 1;
  while (/[0-9]/.test(text[end] ?? '')) end += 1;
  return end > at + 1 ? end : at;
};

/** Start of the plain Latin host name that a host without scheme ends in ("日本example.com" → 2); -1: there is none. */
function latinStart(text: string, start: number, end: number): number {
  const tail = LATIN_TAIL.exec(text.slice(start, end));
  return tail?.[0].slice(1).includes('.') ? end - tail[0].replace(/^\.+/, '').length : -1;
}

/** Every web address in the text as X counts it, with or without scheme, in order. */
export function xLinks(text: string): Span[] {
  const links: Span[] = [];
  if (!text.includes('.')) return links;
  HOST_RUN.lastIndex = 0;
  // The character before an address must not belong to the one before.
  let from = 0;
  for (let run = HOST_RUN.exec(text); run; run = HOST_RUN.exec(text)) {
    // A host has a dot inside; most runs are plain words.
    if (!run[0].includes('.')) continue;
    const runEnd = run.index + run[0].length;
    const read = schemeLink(text, run.index, runEnd, from) ?? bareLink(text, run.index, runEnd, from);
    if (!read) continue;
    if (read.link) links.push(read.link);
    HOST_RUN.lastIndex = read.end;
    from = read.end + 1;
  }
  return links;
}

/** What was read, up to `end`; without a link where it looked like one and X does not take it. */
interface Read {
  link: Span | null;
  end: number;
}

function schemeLink(text: string, runStart: number, runEnd: number, from: number): Read | null {
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, runStart - 8), runStart))?.[0];
  const start = runStart - (scheme?.length ?? 0);
  if (!scheme || start < from || (start > 0 && NO_LINK_AFTER.test(text[start - 1]!))) return null;
  const host = hostAt(text, runStart, runEnd).end;
  if (host < 0) return null;
  const end = pathEnd(text, portEnd(text, host));
  if (text.slice(runStart, host).split('.').some(tooLongLabel)) return { link: null, end };
  const link = /^t\.co$/i.test(text.slice(runStart, host))
    ? shortLink(text, start, host, end)
    : { start, end };
  return { link, end };
}

function bareLink(text: string, runStart: number, runEnd: number, from: number): Read | null {
  for (let i = Math.max(runStart, from); i < runEnd; i += 1) {
    const before = text[i - 1] ?? ' ';
    if (NO_LINK_AFTER.test(before)) continue;
    const host = hostAt(text, i, runEnd);
    if (host.end < 0) {
      i = Math.max(i, host.stopped - 1);
      continue;
    }
    const port = portEnd(text, host.end);
    const end = pathEnd(text, port);
    const taken = !JOINER.test(before) && !text.slice(i, host.end).split('.').some(tooLongLabel);
    const latin = taken ? latinStart(text, i, host.end) : -1;
    // Without a scheme X counts port and query only where there is a path too.
    const linkEnd = text[port] === '/' ? end : host.end;
    return { link: latin >= 0 ? { start: latin, end: linkEnd } : null, end };
  }
  return null;
}

/** After the slug of X's own t.co only a query belongs to the address. */
function shortLink(text: string, start: number, host: number, end: number): Span | null {
  const slug = /^\/[a-z0-9]+/i.exec(text.slice(host, end))?.[0];
  if (!slug) return { start, end };
  return slug.length - 1 > MAX_SLUG ? null : { start, end: queryEnd(text, host + slug.length) };
}
