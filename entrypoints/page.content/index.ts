/** In the page: finds posts about the brand, marks them, and puts replies into the page's own box when a person asks. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadProfile, onProfile } from '@/utils/brand/store';
import { serve } from '@/utils/messages/serve';
import { AT_INSTALL } from '@/utils/sites/access';
import { followPage } from './page';

export default defineContentScript({
  // Sites read from the start; every other site is turned on by the person (background/sites.ts).
  matches: [...AT_INSTALL],
  runAt: 'document_idle',
  async main(ctx) {
    const page = followPage(document, await loadProfile());
    const stopProfile = onProfile((profile) => page.setProfile(profile));
    const stopServing = serve('page', {
      'page/state': () => page.state(),
      'page/posts': async () => ({ posts: await page.posts() }),
      'page/reveal': ({ key }) => ({ found: page.reveal(key) }),
      'page/insert': ({ key, text, mode }) => page.insert(key, text, mode),
    });
    // A newer copy of this script, or an update, takes over.
    ctx.onInvalidated(() => {
      page.stop();
      stopProfile();
      stopServing();
    });
  },
});
