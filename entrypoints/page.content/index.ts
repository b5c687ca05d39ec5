/** In the page: finds posts about the brand, marks them, and puts replies into the page's own box when a person asks. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadProfile, onProfile } from '@/utils/brand/store';
import { areHidden, onHidden } from '@/utils/hidden-marks';
import { serve } from '@/utils/messages/serve';
import { TAKEOVER } from '@/utils/messages/takeover';
import { TO_PAGE } from '@/utils/messages/to-page';
import { hostAround } from '@/utils/sites/address';
import { SITES_AT_INSTALL } from '@/utils/sites/at-install';
import { offered } from '@/utils/sites/offered';
import { followPage } from './page';

export default defineContentScript({
  // Sites read from the start; every other site is turned on by the person (background/sites.ts).
  matches: [...SITES_AT_INSTALL],
  runAt: 'document_idle',
  async main(ctx) {
    // A copy that runs here already (an update, a second click on the toolbar button) gives way to this one.
    // wxt tells older copies by an event with details, which Firefox hides from them; a bare event reaches both.
    document.dispatchEvent(new Event(TAKEOVER));
    const over = new AbortController();
    const end = () => over.abort();
    document.addEventListener(TAKEOVER, end, { once: true, signal: over.signal });
    ctx.onInvalidated(end);

    const host = hostAround(document);
    const [profile, offer, hidden] = await Promise.all([loadProfile(), offered(), areHidden(host)]);
    if (over.signal.aborted) return;
    const page = followPage(document, { profile, offer, host, hidden });
    const stopProfile = onProfile((changed) => page.setProfile(changed));
    const stopHiding = onHidden(host, page.setHidden);
    const stopServing = serve(TO_PAGE, {
      'page/state': () => page.state(),
      'page/posts': async () => ({ posts: await page.posts() }),
      'page/reveal': ({ key }) => ({ found: page.reveal(key) }),
      'page/insert': ({ key, text, mode }) => page.insert(key, text, mode),
      'page/go': async ({ key, answer }) => ({ found: await page.go(key, answer) }),
    });
    over.signal.addEventListener('abort', () => {
      page.stop();
      stopProfile();
      stopHiding();
      stopServing();
    });
  },
});
