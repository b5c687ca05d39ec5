/** The checker's look at the draft, a moment after the last key so that typing stays quick. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CheckContext, check } from '@/utils/checker';
import type { Finding } from '@/utils/checker/finding';
import type { MentionDetail } from '@/utils/messages/map';
import { useProfile } from '../profile';

/** Wait after the last change, in ms. */
const PAUSE = 200;

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
  blocksNow: () => Finding[];
}

export function useChecking(
  text: string,
  { mention, interactions }: MentionDetail,
  confirmed: boolean,
): Checking {
  const profile = useProfile();
  const settled = useSettled(text);
  const { post, verdict } = mention;
  const repliesInThread = interactions.filter(({ type }) => type === 'sent').length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a mention is replaced as a whole
  const context = useMemo<CheckContext | null>(
    () =>
      profile
        ? {
            profile,
            kind: verdict?.kind,
            site: post.site,
            mention: post.text,
            author: post.author.name || post.author.handle,
            language: verdict && verdict.language !== 'und' ? verdict.language : undefined,
            factsConfirmed: confirmed,
            repliesInThread,
          }
        : null,
    [profile, mention, confirmed, repliesInThread],
  );
  const findings = useMemo(() => (context ? check(settled, context) : []), [context, settled]);
  // A text over the site's limit (L09) is not a matter of reasons: Insert stays off until it fits.
  const blocksNow = () =>
    context ? check(text, context).filter(({ level, id }) => level === 'block' && id !== 'L09') : [];
  return { findings: text.trim() === '' ? [] : findings, blocksNow };
}
