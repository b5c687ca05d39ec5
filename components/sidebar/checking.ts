/** The checker's look at the draft, a moment after the last key so that typing stays quick. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckContext } from '@/utils/checker/context';
import type { Finding } from '@/utils/checker/finding';
import { contextFor } from '@/utils/checker/for-mention';
import type { MentionDetail } from '@/utils/messages/map';
import { useLoaded } from '../loaded';
import { useProfile } from '../profile';
import type { Draft } from './draft';
import type { Thread } from './thread';

/** Wait after the last change, in ms. */
const PAUSE = 200;

/** Its rules take longer to load than the list takes to draw: they come when the first mention is opened. */
const loadChecker = () => import('@/utils/checker');

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export interface Checking {
  findings: Finding[];
  /** What stands in the way of inserting this very text, looked at again at once: the list may be a moment old. */
  blocksNow: () => Promise<Finding[]>;
}

export function useChecking(
  text: string,
  { mention, verdict, recent }: MentionDetail,
  { confirmed, begun }: Pick<Draft, 'confirmed' | 'begun'>,
  thread: Thread['context'],
): Checking {
  const profile = useProfile();
  const settled = useSettled(text);
  const { repliesInThread, overduePromise, threadChanged } = thread;
  const started = begun?.at;
  const context = useMemo<CheckContext | null>(
    () =>
      profile
        ? contextFor(
            profile,
            { ...mention, verdict },
            {
              factsConfirmed: confirmed,
              recent,
              repliesInThread,
              overduePromise,
              threadChanged,
              draftStartedMsAgo: started === undefined ? undefined : Date.now() - started,
            },
          )
        : null,
    [profile, mention, verdict, recent, confirmed, started, repliesInThread, overduePromise, threadChanged],
  );
  const checker = useLoaded(loadChecker);
  const findings = useMemo(
    () => (context && checker ? checker.check(settled, context) : []),
    [context, checker, settled],
  );
  // A text over the site's limit (L09) is not a matter of reasons: Insert stays off until it fits.
  const blocksNow = async () => {
    const { check } = await loadChecker();
    return context ? check(text, context).filter(({ level, id }) => level === 'block' && id !== 'L09') : [];
  };
  return { findings: text.trim() === '' ? [] : findings, blocksNow };
}
