/** Which reader reads the page: the site's own, or the generic one for as long as the site's own is lost. */
import { isLost, standInFor } from '@/utils/sites/fallback';
import { type Offer, offered, readerBy } from '@/utils/sites/offered';
import type { SiteReader } from '@/utils/sites/site';
import { inSlices } from '@/utils/sites/steps';
import { bring } from './parts';

export interface PageReader {
  now(): SiteReader;
  /** The generic reader stands in. */
  isFallback(): boolean;
  /** Another page in the same tab. */
  startOver(): void;
  /** The page came to rest. `reads`: the reader was seen to read a post of it. */
  settled(reads: boolean): void;
}

/** @param offer null where only the manifest's own sites are read. @param onSwitch another reader reads from now on. */
export function pageReader(
  document: Document,
  offer: Offer | null,
  here: () => URL,
  onSwitch: () => void,
): PageReader {
  let reader = choose();
  let fallback = false;
  let looking = false;

  function choose(): SiteReader {
    const chosen = readerBy(offer, here(), document);
    // Everywhere else the readers' script runs first (background/sites.ts).
    if (!chosen) throw new Error(`No reader was loaded for ${here().host}.`);
    return chosen;
  }

  /** A page that should hold posts and shows none has changed: better the generic reader, said openly, than nothing. */
  async function standIn() {
    const lost = reader;
    offer ??= await offered();
    if (!offer) await bring('readers');
    offer ??= await offered();
    const instead = offer && (await inSlices(standInFor(lost, document, here(), offer.generic)));
    // The page may have gone elsewhere meanwhile.
    if (!instead || reader !== lost) return;
    reader = instead;
    fallback = true;
    onSwitch();
  }

  return {
    now: () => reader,
    isFallback: () => fallback,
    startOver() {
      fallback = false;
      reader = choose();
    },
    settled(reads) {
      if (fallback && reader.recovered?.()) {
        fallback = false;
        onSwitch();
      }
      if (fallback || reads || looking || !isLost(reader, document, here())) return;
      looking = true;
      void standIn()
        // The worker is out of reach: the site's own reader stays, and the next look tries again.
        .catch(() => undefined)
        .finally(() => {
          looking = false;
        });
    },
  };
}
