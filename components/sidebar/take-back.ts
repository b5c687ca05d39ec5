/** Taking back what was done about a mention; said aloud, since the words that told of the act go with the click. */
import { useSay } from '../say';
import { t } from '../words';
import type { Detail } from './detail';

/** Takes the id of the entry that shall no longer stand. */
export function useTakeBack(act: Detail['act']): (of: string) => Promise<void> {
  const say = useSay();
  return async (of) => {
    const done = await act({ type: 'undone', of });
    say(t(done ? 'said_undone' : 'said_not_logged'), done ? 'good' : 'care');
  };
}
