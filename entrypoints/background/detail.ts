/** All that the sidebar shows of one mention. */
import { loadAgent, loadProfile } from '@/utils/brand/store';
import type { History } from '@/utils/history';
import { authorHistory } from '@/utils/history/author';
import type { MentionDetail } from '@/utils/messages/map';
import { suggest } from '@/utils/replies';
import { judgeAs } from './judging';

export async function detail(history: History, key: string, fresh: number): Promise<MentionDetail | null> {
  const mention = await history.mention(key);
  if (!mention) return null;
  const { post, correction } = mention;
  const verdict = correction ? await judgeAs(mention, correction) : mention.verdict;
  const [interactions, byAuthor, recent, profile, agent] = await Promise.all([
    history.interactions(key),
    history.byAuthor(post),
    history.recentReplies(post.site, key),
    loadProfile(),
    loadAgent(),
  ]);
  const now = new Date();
  const suggestions =
    profile && verdict
      ? suggest({ profile, post, verdict, agent: agent || undefined, fresh, recent, now })
      : [];
  const known = byAuthor.length > 0 ? byAuthor : [mention];
  const author = authorHistory(known, now.getTime());
  return { mention, verdict, interactions, suggestions, agent, author };
}
