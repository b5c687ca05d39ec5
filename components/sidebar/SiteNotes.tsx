/** How a page is read when no reader of its own does it, said openly, with the two ways to better it. */
import { useEffect, useState } from 'preact/hooks';
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

/** A click on the toolbar button reads a page once; may it be read tomorrow too? null: not known yet. */
function useAllowed(origin: string | null): { allowed: boolean | null; request: () => Promise<boolean> } {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    setAllowed(null);
    if (origin === null) return;
    const look = () => void browser.permissions.contains({ origins: [origin] }).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [origin]);
  /** The browser lets us ask only inside the person's click, and asks them only once. */
  const request = async () =>
    origin === null || browser.permissions.request({ origins: [origin] }).catch(() => false);
  return { allowed, request };
}

export function SiteNotes({ state, tabId, onTeach }: Props) {
  const say = useSay();
  const [reporting, setReporting] = useState(false);
  const { posts, siteName, fallback, url } = state;
  const { allowed, request } = useAllowed(originOf(url));
  const isRead = !isGuessed(state) && posts > 0;
  if (isRead && allowed !== false) return null;

  const turnOn = async () => {
    const granted = await request();
    say(t(granted ? 'turned_on' : 'turn_on_refused', siteName), granted ? 'good' : 'care');
  };
  const teach = async () => {
    // A taught reader is of no use on a site that may not be read tomorrow.
    if (!(await request())) return say(t('turn_on_refused'), 'care');
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
      <div class="stack">
        {allowed === false && (
          <div>
            <p>{t('read_once', siteName)}</p>
            <button type="button" class="linklike" onClick={() => void turnOn()}>
              {t('turn_on_here')}
            </button>
          </div>
        )}
        {!isRead && (
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
        )}
      </div>
      {reporting && <ReportSheet tabId={tabId} url={url} onClose={() => setReporting(false)} />}
    </aside>
  );
}
