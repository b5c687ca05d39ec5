/**
 * The readers of all sites, and those that the person taught, come as a script of their own, which runs before the page's script on
 * every site but those of the manifest: X, Reddit and Trustpilot pages, where people spend the day, then load the three readers they
 * need and no more. The two scripts share the extension's isolated world, which no page can reach.
 */
import { READERS_AT_INSTALL } from './at-install';
import type { SiteReader } from './site';

declare global {
  var answerableReaders: Promise<readonly SiteReader[]> | undefined;
}

export function offerReaders(readers: Promise<readonly SiteReader[]>): void {
  globalThis.answerableReaders = readers;
}

export const offeredReaders = async (): Promise<readonly SiteReader[]> =>
  (await globalThis.answerableReaders) ?? READERS_AT_INSTALL;
