/** Where "the page changed" messages arrive. Registered once, when the view's script starts: see messages/serve.ts. */
import { serve } from '@/utils/messages/serve';

type Listener = (tabId: number | undefined) => void;
const listeners = new Set<Listener>();

serve('view', {
  'page/changed': (_body, { tabId }) => {
    for (const listener of listeners) listener(tabId);
  },
});

export function onPageChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
