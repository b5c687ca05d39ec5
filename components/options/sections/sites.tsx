/** Which sites are read. */
import { useState } from 'preact/hooks';
import { Sites } from '../Sites';
import type { Section } from '../section';
import { useSites } from '../sites-state';

function SiteList() {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  return <Sites sites={useSites()} chosen={chosen} onChosen={choose} />;
}

export const sites: Section = {
  id: 'sites',
  title: 'sec_sites',
  about: 'sec_sites_about',
  body: () => <SiteList />,
};
