/**
 * In every frame of the sites that may be read: embedded comments and review widgets hold posts, most frames hold none. This script
 * is small and does nothing but look whether one can read in its frame at all; only then the page's own script is brought.
 */
import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askAgain } from '@/utils/messages/ask';
import { isAdFrame } from '@/utils/sites/frames/ads';

/** Nobody reads posts in a frame smaller than this, in px. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;
/** Says to a copy that runs here already (an update, a second click on the toolbar button) that this one takes over. */
const TAKEOVER = 'answerable:frame';

/** The element around a frame can be asked only where both are of one site; where it can't, the size has to do. */
const isShown = (): boolean =>
  innerWidth >= LEAST_WIDTH &&
  innerHeight >= LEAST_HEIGHT &&
  (window.frameElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? true);

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (window === window.top || isAdFrame(location.hostname, window.name)) return;
    document.dispatchEvent(new Event(TAKEOVER));
    const over = new AbortController();
    const { signal } = over;
    let brought = false;
    const look = async () => {
      if (brought || signal.aborted || !isShown()) return;
      brought = true;
      const answer = await askAgain('page/bring', { part: 'page' });
      // The worker died on the way: the next look tries again.
      brought = answer.ok && answer.value.brought;
      if (brought) sight.disconnect();
    };
    const sight = new IntersectionObserver(look);
    // Views hold a line to each frame: when it breaks, the frame is gone, and a frame that goes can't say so itself.
    browser.runtime.onConnect.addListener(() => undefined);
    document.addEventListener(TAKEOVER, () => over.abort(), { once: true, signal });
    signal.addEventListener('abort', () => sight.disconnect());
    window.addEventListener('resize', look, { passive: true, signal });
    // Back from the browser's cache: the line was broken.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        brought &&= !persisted;
        void look();
      },
      { signal },
    );
    sight.observe(document.documentElement);
    void look();
  },
});
