/** Where a page stands. */

/**
 * A frame without an address of its own (srcdoc, about:blank, blob:) goes by that of the page that made it. A sandboxed one may not
 * ask for that and goes by its site alone. Never by `<base>`, which the page sets as it likes.
 */
export function addressOf(page: Document): string {
  const { location } = page;
  if (location.protocol.startsWith('http')) return location.href;
  try {
    return addressOf(page.defaultView!.parent.document);
  } catch {
    const around = location.ancestorOrigins?.[0] ?? page.referrer;
    return URL.canParse(around) ? around : 'about:blank';
  }
}

/** The host in the address bar, whatever frame this is; where the browser does not tell it, the frame's own. */
export function hostAround({ location }: Document): string {
  const around = location.ancestorOrigins ?? [];
  return URL.parse(around[around.length - 1] ?? '')?.host ?? location.host;
}
