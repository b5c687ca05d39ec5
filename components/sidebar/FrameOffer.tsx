/** The page shows a part of another site that is not read: said openly, and turned on by a click. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useSay } from '../say';
import { t } from '../words';

/** Least time between two looks at the page's frames, in ms. */
const REST = 1_000;

interface Props {
  tabId: number;
  url: string;
  revision: number;
}

/** Sites of frames that may hold posts and are not read. Empty where the page can't be asked any more. */
async function offIn(tabId: number): Promise<string[]> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/embedded.js'] })
    .catch(() => []);
  const found: unknown = answers[0]?.result;
  const origins = Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  const on = await Promise.all(origins.map((one) => browser.permissions.contains({ origins: [one] })));
  return origins.filter((_, i) => !on[i]);
}

/** Looked for again when the page has changed: comments as a rule come when one scrolls to them. */
function useFramesOff({ tabId, url, revision }: Props): string[] {
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
  return origins;
}

export function FrameOffer(props: Props) {
  const say = useSay();
  const origins = useFramesOff(props);
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
        <button type="button" class="linklike" onClick={() => void turnOn(origin, host)}>
          {t('taught_turn_on', host)}
        </button>
      </aside>
    );
  });
}
