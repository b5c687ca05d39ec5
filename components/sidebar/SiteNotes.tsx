/** How a page is read when no reader of its own does it, said openly, with the two ways to better it. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageState } from '@/utils/messages/map';
import { Icon } from '../design/icons';
import { lazy } from '../lazy';
import { useSay } from '../say';
import { plural, t } from '../words';
import { originOf } from './page';

const ReportSheet = lazy(() => import('./report/ReportSheet').then((module) => module.ReportSheet));

interface Props {
  state: PageState;
  tabId: number;
  onTeach: () => void;
}

/** Read by its looks alone, by a taught reader, or by one of ours? */
const isGuessed = ({ site, fallback }: PageState): boolean => fallback || site.startsWith('generic:');

export function SiteNotes({ state, tabId, onTeach }: Props) {
  const say = useSay();
  const [reporting, setReporting] = useState(false);
  const { posts, siteName, fallback, url } = state;
  if (!isGuessed(state) && posts > 0) return null;

  const teach = async () => {
    const origin = originOf(url);
    // Asked first and inside the click: a taught reader is of no use on a site that may not be read tomorrow.
    const granted =
      origin === null || (await browser.permissions.request({ origins: [origin] }).catch(() => false));
    if (!granted) return say(t('turn_on_refused'), 'care');
    try {
      const { teachIn } = await import('./teach/teaching');
      await teachIn(tabId);
      onTeach();
    } catch {
      say(t('teach_cannot_start'), 'bad');
    }
  };
  const words = fallback
    ? plural('fallback_title', posts, siteName)
    : posts > 0
      ? t('guessed_title', siteName)
      : t('unread_title', siteName);
  return (
    <aside
      class={fallback ? 'site-notes notice care' : 'site-notes small soft'}
      aria-label={t('site_notes_label')}
    >
      {fallback && <Icon name="alert" />}
      <div>
        <p>{words}</p>
        <div class="row">
          <button type="button" class="linklike" onClick={() => void teach()}>
            {t('teach_title')}
          </button>
          <button type="button" class="linklike" onClick={() => setReporting(true)}>
            {t('report_open')}
          </button>
        </div>
      </div>
      {reporting && <ReportSheet tabId={tabId} url={url} onClose={() => setReporting(false)} />}
    </aside>
  );
}
