/** The readers of every site and those that the person taught: runs before the page's script (background/sites.ts). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { READERS } from '@/utils/sites';
import { genericReader } from '@/utils/sites/generic';
import { offerReaders } from '@/utils/sites/offered';
import { loadTaught } from '@/utils/sites/teach/store';
import { taughtReaders } from '@/utils/sites/teach/taught';

export default defineContentScript({
  registration: 'runtime',
  main() {
    const taught = loadTaught().then((sites) => taughtReaders(sites, READERS));
    // Without the storage (an extension that was just updated) the built-in readers are still there.
    offerReaders(
      taught
        .then((readers) => [...readers, ...READERS])
        .catch(() => READERS)
        .then((readers) => ({ readers, generic: genericReader })),
    );
  },
});
