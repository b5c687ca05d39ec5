/** The checker, with all that it needs of the profile and the history. */
import { loadAgent, loadProfile } from '@/utils/brand/store';
import { check } from '@/utils/checker';
import type { CheckContext } from '@/utils/checker/context';
import type { Finding } from '@/utils/checker/finding';
import { contextFor } from '@/utils/checker/for-mention';
import type { History } from '@/utils/history';
import { authorHistory } from '@/utils/history/author';
import { judgeAs } from './judging';

/** What only those who ask know: the sidebar sees the page and the draft's beginning. */
type Known = Pick<CheckContext, 'factsConfirmed' | 'repliesInThread' | 'threadChanged' | 'draftStartedMsAgo'>;

/** What is found in a draft under a post; null where the post is none of ours: then nobody looks at the draft again. */
export async function checkDraft(
  history: History,
  key: string,
  text: string,
  known: Known = {},
): Promise<Finding[] | null> {
  const [mention, profile, agent] = await Promise.all([history.mention(key), loadProfile(), loadAgent()]);
  if (!mention || !profile || mention.correction?.ours === false) return null;
  const { correction } = mention;
  const verdict = correction ? await judgeAs(mention, correction) : mention.verdict;
  const [recent, byAuthor, log] = await Promise.all([
    history.recentReplies(mention.post.site, key),
    history.byAuthor(mention.post),
    history.interactions(key),
  ]);
  const sent = log.filter(({ type }) => type === 'sent').length;
  const { overdue } = authorHistory([mention, ...byAuthor.filter((one) => one.key !== key)], Date.now());
  return check(
    text,
    contextFor(
      profile,
      { ...mention, verdict },
      {
        ...known,
        agent: agent || undefined,
        recent,
        repliesInThread: Math.max(sent, mention.post.ownerReply ? 1 : 0, known.repliesInThread ?? 0),
        overduePromise: overdue.length > 0,
      },
    ),
  );
}
