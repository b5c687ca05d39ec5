/** Beside the page's own reply boxes: what the checker finds in the draft. Runs only where the person turned it on (background/boxes.ts). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { checksBoxes, onChecksBoxes } from '@/utils/box/setting';
import { followBoxes } from './follow';

/** Says to a copy that runs here already that this one takes over. */
const TAKEOVER = 'answerable:box-takeover';

export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    document.dispatchEvent(new Event(TAKEOVER));
    const over = new AbortController();
    const end = () => over.abort();
    document.addEventListener(TAKEOVER, end, { once: true, signal: over.signal });
    ctx.onInvalidated(end);
    const stop = onChecksBoxes((on) => !on && end());
    over.signal.addEventListener('abort', stop);
    if (await checksBoxes()) followBoxes(document, over);
  },
});
