/** Match patterns, as in a manifest. */

/** Does an address fit a match pattern ("https://*.reddit.com/*")? */
export function fits(url: URL, pattern: string): boolean {
  const [, scheme, host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
  const hostFits = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  const [before = '', ...rest] = path.split('*');
  return hostFits && url.pathname.startsWith(before) && rest.every((part) => url.pathname.includes(part));
}
