/**
 * The readers of all sites, those that the person taught and the generic one come as a script of their own, which runs before the
 * page's script on every site but those of the manifest: X, Reddit and Trustpilot pages, where people spend the day, load the three
 * readers they need and no more, and the rest only when one of the three is lost. The two scripts share the extension's isolated
 * world, which no page can reach.
 */
import { READERS_AT_INSTALL } from './at-install';
import { chooseReader } from './choose';
import type { genericReader } from './generic';
import type { SiteReader } from './site';

export type Generic = typeof genericReader;

export interface Offer {
  readers: readonly SiteReader[];
  generic: Generic;
}

declare global {
  var answerableReaders: Promise<Offer> | undefined;
}

export function offerReaders(offer: Promise<Offer>): void {
  globalThis.answerableReaders = offer;
}

/** The reader for a page; null where the script with the readers does not run and none of the three reads it. */
export const readerBy = (offer: Offer | null, url: URL, page: Document): SiteReader | null =>
  chooseReader(url, page, offer?.readers ?? READERS_AT_INSTALL) ?? offer?.generic(page, url) ?? null;

/** null: the script with the readers does not run here. */
export const offered = async (): Promise<Offer | null> => (await globalThis.answerableReaders) ?? null;
