/**
 * The checker's look at the draft, a moment after the last key. The worker looks: it has the rules, the profile and the history, and
 * typing here stays quick.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Finding } from '@/utils/checker/finding';
import { askAgain } from '@/utils/messages/ask';
import type { Draft } from './draft';
import type { Thread } from './thread';

/** Wait after the last change, in ms. */
const PAUSE = 200;

export interface Checking {
  findings: Finding[];
  /** What stands in the way of inserting this very text, looked at again at once; null: nobody could look. */
  blocksNow: () => Promise<Finding[] | null>;
}

export function useChecking(
  key: string,
  text: string,
  { confirmed, begun }: Pick<Draft, 'confirmed' | 'begun'>,
  { repliesInThread, threadChanged }: Thread['context'],
): Checking {
  const [findings, setFindings] = useState<Finding[]>([]);
  const started = begun?.at;
  const look = useCallback(async (): Promise<Finding[] | null> => {
    const known = {
      factsConfirmed: confirmed,
      repliesInThread,
      threadChanged,
      draftStartedMsAgo: started === undefined ? undefined : Math.max(0, Date.now() - started),
    };
    const answer = await askAgain('draft/check', { key, text, known });
    return answer.ok ? (answer.value.findings ?? []) : null;
  }, [key, text, confirmed, started, repliesInThread, threadChanged]);

  useEffect(() => {
    if (text.trim() === '') return setFindings([]);
    let wanted = true;
    const timer = setTimeout(async () => {
      const found = await look();
      if (wanted && found) setFindings(found);
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [look, text]);

  // A text over the site's limit (L09) is not a matter of reasons: Insert stays off until it fits.
  const blocksNow = async () =>
    (await look())?.filter(({ level, id }) => level === 'block' && id !== 'L09') ?? null;
  return { findings, blocksNow };
}
