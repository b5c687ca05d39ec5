/** Which sites are read: what the manifest names from the start, and what the person turned on. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { READERS } from '@/utils/sites';
import { giveBack } from './sites/granted';

export interface SiteChoice {
  id: string;
  name: string;
  /** As permissions want them: whole hosts. */
  origins: string[];
  on: boolean;
  /** Comes with the extension: it can't be given back one by one. */
  fixed: boolean;
}

const originOf = (pattern: string): string => pattern.replace(/^(\*|https?):\/\/([^/]+)\/.*$/, '$1://$2/*');

async function readSites(): Promise<SiteChoice[]> {
  const fixed = new Set((browser.runtime.getManifest().host_permissions ?? []).map(originOf));
  return Promise.all(
    READERS.map(async ({ id, name, matches }) => {
      const origins = [...new Set(matches.map(originOf))];
      return {
        id,
        name,
        origins,
        on: await browser.permissions.contains({ origins }),
        fixed: origins.every((origin) => fixed.has(origin) || fixed.has('<all_urls>')),
      };
    }),
  );
}

/** null until the browser has told; follows what is granted or taken back elsewhere. */
export function useSites(): SiteChoice[] | null {
  const [sites, setSites] = useState<SiteChoice[] | null>(null);
  useEffect(() => {
    const look = () => void readSites().then(setSites);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}

/** Asks the browser once for all of them. Must be called synchronously inside a click. */
export const turnOn = (sites: readonly SiteChoice[]): Promise<boolean> =>
  browser.permissions.request({ origins: sites.flatMap(({ origins }) => origins) }).catch(() => false);

export const turnOff = ({ origins }: SiteChoice): Promise<boolean> => giveBack(origins);
