/** The page shows a part of another site that is not read: said openly, and turned on by a click. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useSay } from '../say';
import { t } from '../words';
import { decline, declined } from './declined';

/** Least time between two looks at the page's frames, in ms. */
const REST = 1_000;

interface Props {
  tabId: number;
  url: string;
  revision: number;
}

/** Sites of frames that may hold posts, are not read and were not declined. Empty where the page can't be asked any more. */
async function offIn(tabId: number): Promise<string[]> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/embedded.js'] })
    .catch(() => []);
  const found: unknown = answers[0]?.result;
  const origins = Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  // Of an address that permissions have no pattern for (IPv6) the browser says so by throwing.
  const isOn = (origin: string) => browser.permissions.contains({ origins: [origin] }).catch(() => true);
  const on = await Promise.all(origins.map(isOn));
  const unwanted = await declined();
  return origins.filter((one, i) => !on[i] && !unwanted.includes(one));
}

/** Looked for again when the page has changed: comments as a rule come when one scrolls to them. */
function useFramesOff({ tabId, url, revision }: Props) {
  const [origins, setOrigins] = useState<string[]>([]);
  const turn = useRef(0);
  const look = useCallback(async () => {
    const mine = ++turn.current;
    const found = await offIn(tabId);
    if (mine === turn.current) setOrigins((known) => (String(known) === String(found) ? known : found));
  }, [tabId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at another address are other frames
  useEffect(() => {
    setOrigins([]);
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      turn.current++;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look, url]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another look
  useEffect(() => {
    const soon = setTimeout(look, REST);
    return () => clearTimeout(soon);
  }, [look, revision]);
  return { origins, look };
}

export function FrameOffer(props: Props) {
  const say = useSay();
  const { origins, look } = useFramesOff(props);
  /** The browser lets us ask only inside the person's click. */
  const turnOn = async (origin: string, host: string) => {
    const granted = await browser.permissions.request({ origins: [origin] }).catch(() => false);
    say(t(granted ? 'turned_on' : 'turn_on_refused', host), granted ? 'good' : 'care');
  };
  return origins.map((origin) => {
    const host = new URL(origin.replace('*', '')).host;
    return (
      <aside key={origin} class="site-notes small soft" aria-label={t('frame_off_label', host)}>
        <p>{t('frame_off', host)}</p>
        <div class="row">
          <button type="button" class="linklike" onClick={() => void turnOn(origin, host)}>
            {t('taught_turn_on', host)}
          </button>
          <button type="button" class="linklike" onClick={() => void decline(origin).then(look)}>
            {t('dismiss')}
            <span class="unseen"> {host}</span>
          </button>
        </div>
      </aside>
    );
  });
}
