/** The answers are saved: where to go from here. */
import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { BrandProfile } from '@/utils/brand/profile';
import { Icon } from '../design/icons';
import { t } from '../words';

const SEARCHES: readonly [name: string, address: (query: string) => string][] = [
  ['X', (query) => `https://x.com/search?q=${query}&f=live`],
  ['Reddit', (query) => `https://www.reddit.com/search/?q=${query}&sort=new`],
  ['Trustpilot', (query) => `https://www.trustpilot.com/search?query=${query}`],
];

export function Ready({ profile, onBack }: { profile: BrandProfile; onBack: () => void }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  }, []);
  const query = encodeURIComponent(`"${profile.name}"`);
  return (
    <section class="panel ready" aria-labelledby="ready-title">
      <h2 id="ready-title" tabIndex={-1} ref={place}>
        {t('ready_next')}
      </h2>
      <ol class="ready-steps">
        <li>
          <p>{t('ready_open', profile.name)}</p>
          <p class="row">
            {SEARCHES.map(([name, address]) => (
              <a key={name} class="button" href={address(query)} target="_blank" rel="noreferrer">
                {name} <Icon name="external" />
              </a>
            ))}
          </p>
        </li>
        <li>{t('ready_button')}</li>
        <li>{t('ready_mark')}</li>
      </ol>
      <p class="row">
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('ready_more')}
        </button>
        <button type="button" class="button bare" onClick={onBack}>
          {t('ready_back')}
        </button>
      </p>
      <p class="tiny faint">{t('opt_privacy')}</p>
    </section>
  );
}
