/** The sidebar: the page beside it decides what is shown. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { lazy } from '../lazy';
import { useProfile } from '../profile';
import { SaidLine } from '../SaidLine';
import { SayContext, useSaid } from '../say';
import { plural, t } from '../words';
import { tidyDrafts } from './draft';
import { FrameOffer } from './FrameOffer';
import { Header } from './Header';
import { KeysSheet } from './KeysSheet';
import { emptyOutbox } from './outbox';
import { type PageView, usePage } from './page';
import { SiteNotes } from './SiteNotes';
import { useShortcuts } from './shortcuts';
import { Closed, Failure, Gone, NoBrand, Silent, Updated, Waiting } from './states';
import { TurnOn } from './TurnOn';
import { useTab } from './tab';
import { WorkList } from './WorkList';

const Teach = lazy(() => import('./teach/Teach').then((module) => module.Teach));

interface BodyProps {
  page: PageView;
  tabId: number;
  brand: string;
  refresh: () => void;
  onCount: (todo: number) => void;
}

function Body({ page, tabId, brand, refresh, onCount }: BodyProps) {
  /** The tab in which a person teaches its site. */
  const [taught, setTaught] = useState<number | null>(null);
  const stopTeaching = useCallback(() => setTaught(null), []);
  if (page.kind === 'read' && taught === tabId) return <Teach tabId={tabId} onDone={stopTeaching} />;
  switch (page.kind) {
    case 'waiting':
      return <Waiting />;
    case 'gone':
      return <Gone />;
    case 'closed':
      return <Closed />;
    case 'off':
      return <TurnOn origin={page.origin} onTurnedOn={refresh} />;
    case 'silent':
      return <Silent tabId={tabId} />;
    case 'updated':
      return <Updated />;
    case 'failed':
      return <Failure detail={page.detail} onRetry={refresh} />;
    case 'read':
      return (
        <WorkList state={page.state} tabId={tabId} brand={brand} onCount={onCount}>
          {page.framesOnly ? (
            <p class="site-notes small soft">{t('frames_only', page.state.siteName)}</p>
          ) : (
            <>
              <SiteNotes state={page.state} tabId={tabId} onTeach={() => setTaught(tabId)} />
              <FrameOffer tabId={tabId} url={page.state.url} revision={page.state.revision} />
            </>
          )}
        </WorkList>
      );
  }
}

export function Sidebar() {
  const tab = useTab();
  const profile = useProfile();
  const { page, refresh } = usePage(tab);
  const { said, say, hush } = useSaid();
  const [keys, setKeys] = useState(false);
  const [todo, setTodo] = useState<number | null>(null);
  useEffect(() => {
    void emptyOutbox();
    void tidyDrafts(Date.now());
  }, []);
  useShortcuts({ '?': () => setKeys(true) });

  const read = page.kind === 'read' && !page.state.noBrand ? page.state : null;
  const standing = (count: number, siteName: string) =>
    count === 0 ? t('header_nothing', siteName) : plural('header_status', count, siteName);
  const status = read && todo !== null ? standing(todo, read.siteName) : '';
  return (
    <SayContext.Provider value={say}>
      <div class="sidebar">
        <Header
          brand={profile?.name ?? ''}
          status={status}
          host={read && page.kind === 'read' && !page.framesOnly ? new URL(read.url).host : null}
          onKeys={() => setKeys(true)}
        />
        <main>
          {profile === null ? (
            <NoBrand />
          ) : (
            <Body
              page={page}
              tabId={tab?.id ?? 0}
              brand={profile?.name ?? t('extName')}
              refresh={refresh}
              onCount={setTodo}
            />
          )}
        </main>
        <SaidLine said={said} onClose={hush} />
        <KeysSheet open={keys} onClose={() => setKeys(false)} />
      </div>
    </SayContext.Provider>
  );
}
