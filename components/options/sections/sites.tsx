/** Which sites are read: those with a reader of their own, others that were turned on, and those that were taught. */
import { useState } from 'preact/hooks';
import { t } from '../../words';
import { Sites } from '../Sites';
import type { Section } from '../section';
import { useGrants } from '../sites/granted';
import { OtherSites } from '../sites/OtherSites';
import { TaughtSites } from '../sites/TaughtSites';
import { useSites } from '../sites-state';

function SiteList() {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const grants = useGrants();
  return (
    <>
      <Sites sites={useSites()} chosen={chosen} onChosen={choose} />
      {grants && <OtherSites grants={grants} />}
      <h3>{t('sites_taught')}</h3>
      {grants && <TaughtSites grants={grants} />}
    </>
  );
}

export const sites: Section = {
  id: 'sites',
  title: 'sec_sites',
  about: 'sec_sites_about',
  body: () => <SiteList />,
};
