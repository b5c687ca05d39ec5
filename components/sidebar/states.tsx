/** What stands in the sidebar when there is no list to show: each says what is the matter and what to do. */
import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { Icon, type IconName } from '../design/icons';
import { openPage } from '../open-page';
import { plural, t } from '../words';

interface StateProps {
  icon: IconName;
  title: string;
  children: ComponentChildren;
}

export function State({ icon, title, children }: StateProps) {
  return (
    <section class="state">
      <span class="state-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export const Waiting = () => (
  <div class="waiting" role="status">
    <span class="unseen">{t('state_waiting')}</span>
    <span class="bone" />
    <span class="bone" />
    <span class="bone" />
  </div>
);

export const NoBrand = () => (
  <State icon="sparkle" title={t('state_no_brand_title')}>
    <p>{t('state_no_brand_text')}</p>
    <button type="button" class="button primary" onClick={() => void openPage('welcome.html')}>
      {t('state_no_brand_button')}
    </button>
  </State>
);

interface NothingProps {
  posts: number;
  siteName: string;
  brand: string;
  children: ComponentChildren;
}

export const Nothing = ({ posts, siteName, brand, children }: NothingProps) => (
  <State icon="check" title={t('state_nothing_title', brand)}>
    <p>{posts > 0 ? plural('state_nothing_text', posts, siteName) : t('state_no_posts_text', siteName)}</p>
    <p class="small soft">{t('state_nothing_hint')}</p>
    {children}
  </State>
);

export const Closed = () => (
  <State icon="ban" title={t('state_closed_title')}>
    <p>{t('state_closed_text')}</p>
  </State>
);

export const Gone = () => (
  <State icon="close" title={t('state_gone_title')}>
    <p>{t('state_gone_text')}</p>
  </State>
);

export const Silent = ({ tabId }: { tabId: number }) => (
  <State icon="refresh" title={t('state_silent_title')}>
    <p>{t('state_silent_text')}</p>
    <button type="button" class="button primary" onClick={() => void browser.tabs.reload(tabId)}>
      {t('state_silent_button')}
    </button>
  </State>
);

export const Updated = () => (
  <State icon="refresh" title={t('state_updated_title')}>
    <p>{t('state_updated_text')}</p>
    <button type="button" class="button primary" onClick={() => location.reload()}>
      {t('state_updated_button')}
    </button>
  </State>
);

/** Something went wrong on our side: what was kept, a way on, and the words for a bug report. */
export const Failure = ({ detail, onRetry }: { detail: string; onRetry: () => void }) => (
  <State icon="alert" title={t('state_failed_title')}>
    <p>{t('state_failed_text')}</p>
    <button type="button" class="button primary" onClick={onRetry}>
      {t('try_again')}
    </button>
    <details class="small soft">
      <summary>{t('state_failed_details')}</summary>
      <p>
        <code>{detail}</code>
      </p>
    </details>
  </State>
);
