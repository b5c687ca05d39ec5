/** The readers of every site, for pages outside the manifest's own: runs before the page's script (background/sites.ts). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { READERS } from '@/utils/sites';
import { offerReaders } from '@/utils/sites/offered';

export default defineContentScript({
  registration: 'runtime',
  main: () => offerReaders(READERS),
});
