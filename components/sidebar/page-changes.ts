/** Where messages from pages arrive. Registered once, when the view's script starts: see messages/serve.ts. */
import { serve } from '@/utils/messages/serve';

type Listener = (tabId: number | undefined) => void;

function listeners() {
  const all = new Set<Listener>();
  return {
    tell: (tabId: number | undefined) => {
      for (const listener of all) listener(tabId);
    },
    add: (listener: Listener): (() => void) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}

const page = listeners();
const teach = listeners();

serve('view', {
  'page/changed': (_body, { tabId }) => page.tell(tabId),
  'teach/changed': (_body, { tabId }) => teach.tell(tabId),
});

/** The page's state is another one. */
export const onPageChanged = page.add;
/** The picker in the page has something new to show. */
export const onTeachChanged = teach.add;
