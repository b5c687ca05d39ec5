/** All that the sidebar shows of one mention. */
import { loadAgent, loadProfile } from '@/utils/brand/store';
import type { History } from '@/utils/history';
import type { MentionDetail } from '@/utils/messages/map';
import { suggest } from '@/utils/replies';

export async function detail(history: History, key: string, fresh: number): Promise<MentionDetail | null> {
  const [mention, interactions, profile, agent] = await Promise.all([
    history.mention(key),
    history.interactions(key),
    loadProfile(),
    loadAgent(),
  ]);
  if (!mention) return null;
  const { post, verdict } = mention;
  const suggestions =
    profile && verdict
      ? suggest({ profile, post, verdict, agent: agent || undefined, fresh, now: new Date() })
      : [];
  return { mention, interactions, suggestions };
}
