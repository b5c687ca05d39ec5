/** Addresses as they are kept: absolute, of the web, without what only tracks the reader. */

/** Parameters that say how somebody came, not where: the well-known ones of ad and social networks. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igsh|igshid|mc_[ce]id|_ga|ref|ref_|ref_src|ref_url|refsrc|rdt_cid|s|si|share_id|src|trk|trackingid|lipi|rcm|__cft__.*|__tn__|__xts__.*|pd_rd_.*|pf_rd_.*|cmpid|spm)$/i;

/** The name in "name=value"; as it stands where its percent signs make no sense. */
function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Nothing to resolve, to encode or to take away: most links of a page. */
const PLAIN_PATH = /^\/(?!\/)[\w@~/.-]*$/;
const PATH_UP = /\/\./;

/** The same for nearly all links of a page. */
const around = { base: '', origin: '' };
function originOf(base: string): string {
  if (around.base !== base) {
    around.base = base;
    around.origin = /^https?:\/\//i.test(base) && URL.canParse(base) ? new URL(base).origin : '';
  }
  return around.origin;
}

/**
 * The absolute address without tracking parameters and fragment; undefined for what is no web address.
 * `keep`: only these parameters survive, for sites whose addresses are known.
 */
export function cleanUrl(
  href: string | null | undefined,
  base: string,
  keep?: readonly string[],
): string | undefined {
  if (!href || href.length > 4_000) return undefined;
  if (PLAIN_PATH.test(href) && !PATH_UP.test(href) && originOf(base)) return originOf(base) + href;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  // Read off the text: in Firefox's content scripts a page's URLSearchParams can be asked but not iterated.
  if (url.search) {
    const pairs = url.search.slice(1).split('&');
    url.search = pairs
      .filter((pair) => (keep ? keep.includes(nameOf(pair)) : !TRACKING.test(nameOf(pair))))
      .join('&');
  }
  if (url.hash) url.hash = '';
  return url.href;
}

/** Same, from a link element (or the first one below it). */
export function linkOf(element: Element | null | undefined, keep?: readonly string[]): string | undefined {
  const link = element?.matches('[href]') ? element : element?.querySelector('[href]');
  return link ? cleanUrl(link.getAttribute('href'), link.baseURI, keep) : undefined;
}

/** The first capture of `pattern` in an address; undefined where it doesn't fit. */
export const idIn = (url: string | null | undefined, pattern: RegExp): string | undefined =>
  pattern.exec(url ?? '')?.[1];
