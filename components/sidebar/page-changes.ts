/** Where messages from pages and news of the history arrive. Registered once, when the view's script starts: see messages/serve.ts. */
import { type Change, openChanges } from '@/utils/history/changes';
import { noteFrame } from '@/utils/messages/frames';
import { serve } from '@/utils/messages/serve';
import { TO_VIEW } from '@/utils/messages/to-view';

function listeners<T>() {
  const all = new Set<(about: T) => void>();
  return {
    tell: (about: T) => {
      for (const listener of all) listener(about);
    },
    add: (listener: (about: T) => void): (() => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

const page = listeners<number | undefined>();
const teach = listeners<number | undefined>();
const mention = listeners<Change>();

serve(TO_VIEW, {
  'page/changed': (_body, { tabId, frameId }) => {
    page.tell(tabId);
    // A frame that went elsewhere was taken for gone.
    if (tabId !== undefined && frameId) void noteFrame(tabId, frameId);
  },
  'teach/changed': (_body, { tabId }) => teach.tell(tabId),
});
// Verdicts come with the page's own changes.
openChanges().hear((change) => {
  if (change.keys === null || change.acts.length > 0) mention.tell(change);
});

/** The state of that tab's page is another one. */
export const onPageChanged = page.add;
/** The picker in that tab's page has something new to show. */
export const onTeachChanged = teach.add;
/** Something was done about these mentions, in whichever window. */
export const onMentionChanged = mention.add;
