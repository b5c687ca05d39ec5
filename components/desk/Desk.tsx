/** The desk's frame: where one is, the ways to the other places, and the place itself. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon, type IconName } from '../design/icons';
import { IconButton } from '../IconButton';
import { useProfile } from '../profile';
import { SaidLine } from '../SaidLine';
import { SayContext, useSaid } from '../say';
import { t } from '../words';
import { HistoryPlace } from './history/HistoryPlace';
import { HistoryProvider, useOpening } from './opened';
import { ProblemNotice } from './ProblemNotice';
import { problemOf } from './problem';
import { addressOf, PLACES, type Place } from './route';
import { RoutingProvider, useRouting } from './routing';

const ICONS: Record<Place, IconName> = {
  history: 'news',
  'follow-ups': 'clock',
  exports: 'download',
  overview: 'scales',
  privacy: 'house',
};
const TITLES = {
  history: 'desk_history',
  'follow-ups': 'desk_follow_ups',
  exports: 'desk_exports',
  overview: 'desk_overview',
  privacy: 'desk_privacy',
} as const;

/** The list opens at once; the other places come when somebody goes there. */
const LATER: Record<Exclude<Place, 'history'>, () => Promise<ComponentType>> = {
  'follow-ups': async () => (await import('./follow-ups/FollowUpsPlace')).FollowUpsPlace,
  exports: async () => (await import('./exports/ExportsPlace')).ExportsPlace,
  overview: async () => (await import('./overview/OverviewPlace')).OverviewPlace,
  privacy: async () => (await import('./privacy/PrivacyPlace')).PrivacyPlace,
};

function Later({ place }: { place: Exclude<Place, 'history'> }) {
  const [loaded, setLoaded] = useState<{ Body: ComponentType } | { error: unknown }>();
  useEffect(() => {
    LATER[place]().then(
      (Body) => setLoaded({ Body }),
      (error: unknown) => setLoaded({ error }),
    );
  }, [place]);
  if (!loaded) return <Waiting />;
  if ('error' in loaded)
    return <ProblemNotice problem={problemOf(loaded.error)} onRetry={() => location.reload()} />;
  return <loaded.Body />;
}

function Waiting() {
  return (
    <p class="desk-waiting soft" role="status">
      {t('desk_opening')}
    </p>
  );
}

function Nav({ place }: { place: Place }) {
  return (
    <nav class="desk-nav" aria-label={t('desk_title')}>
      <ul>
        {PLACES.map((one) => (
          <li key={one}>
            <a href={addressOf({ place: one })} aria-current={one === place ? 'page' : undefined}>
              <Icon name={ICONS[one]} />
              {t(TITLES[one])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Another place starts at its heading, for eyes and for screen readers; the first one does not take the focus. */
function PlaceFrame({ place, children }: { place: Place; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) heading.current?.focus();
    before.current = place;
    document.title = `${t(TITLES[place])} · ${t('desk_title')}`;
  }, [place]);
  return (
    <main class={`place place-${place}`}>
      <h2 class="place-title" tabIndex={-1} ref={heading}>
        {t(TITLES[place])}
      </h2>
      {children}
    </main>
  );
}

export function Desk() {
  const routing = useRouting();
  const opened = useOpening();
  const { said, say, hush } = useSaid();
  const profile = useProfile();
  const { place } = routing.route;
  return (
    <SayContext.Provider value={say}>
      <RoutingProvider value={routing}>
        <div class="desk">
          <header class="desk-top">
            <h1 dir="auto">{profile?.name ?? t('desk_title')}</h1>
            <Nav place={place} />
            <IconButton
              icon="gear"
              name={t('settings')}
              onClick={() => void browser.runtime.openOptionsPage()}
            />
          </header>
          <PlaceFrame place={place}>
            {opened.kind === 'opening' && <Waiting />}
            {opened.kind === 'failed' && <ProblemNotice problem={opened.problem} onRetry={opened.retry} />}
            {opened.kind === 'open' && (
              <HistoryProvider value={opened.history}>
                {place === 'history' ? <HistoryPlace /> : <Later key={place} place={place} />}
              </HistoryProvider>
            )}
          </PlaceFrame>
          <SaidLine said={said} onClose={hush} />
        </div>
      </RoutingProvider>
    </SayContext.Provider>
  );
}
