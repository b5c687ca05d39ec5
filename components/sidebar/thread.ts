/** One voice in a thread: what is to be known before Insert, from the page as it is now and from the history. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Caution, type ThreadFacts, threadCautions, threadContext } from '@/utils/checker/thread';
import { asFull, type ThreadOnPage, threadOnPage } from '@/utils/checker/thread-on-page';
import { askAll } from '@/utils/messages/frames';
import type { MentionDetail } from '@/utils/messages/map';
import { useProfile } from '../profile';
import { postedAt, relative } from '../time';
import { t } from '../words';
import type { Begun, Draft } from './draft';

/** A caution in words; its times as people say them. */
export function cautionWords({ message, args }: Caution): string {
  const isTime = message !== 'thread_changed_rating';
  const words = args.map((arg) => {
    if (typeof arg === 'number') return isTime ? relative(arg) : String(arg);
    return arg === '' ? t('thread_answered_us') : (postedAt(arg)?.words ?? arg);
  });
  return t(message, ...words);
}

export interface Thread {
  cautions: Caution[];
  context: ReturnType<typeof threadContext>;
  /** What the thread looked like when this draft was begun; null until the page has answered. */
  begun: Begun | null;
  /** Looks at the page once more. Answers with what is to be known now. */
  look: () => Promise<Caution[]>;
}

export function useThread(detail: MentionDetail, tabId: number, draft: Draft): Thread {
  const profile = useProfile();
  const { mention, author, agent, interactions } = detail;
  const [seen, setSeen] = useState<ThreadOnPage | null>(null);
  const first = useRef<Begun | null>(null);
  const begun = draft.begun ?? first.current;

  const factsOf = ({ sight, ours }: ThreadOnPage): ThreadFacts => ({
    site: mention.post.site,
    now: sight,
    begun: begun ? asFull(begun, sight) : undefined,
    ours,
    // What is owed to this person on any page counts here.
    standing: { ...mention, followUps: author.overdue.map((one) => ({ ...one, id: one.key })) },
    agent,
    at: Date.now(),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a mention is replaced as a whole
  const read = useCallback(async (): Promise<ThreadOnPage | null> => {
    if (!profile) return null;
    const all = await askAll(tabId, 'page/posts', {});
    const posts = all.flatMap(({ answer }) => (answer.ok ? answer.value.posts.map(({ post }) => post) : []));
    const found = threadOnPage(posts, mention.post, profile);
    first.current ??= { ...found.sight, at: Date.now() };
    setSeen(found);
    return found;
  }, [profile, tabId, mention.key]);
  useEffect(() => void read(), [read]);

  const facts = seen && factsOf(seen);
  const sent = interactions.filter(({ type }) => type === 'sent').length;
  const context = facts
    ? threadContext(facts)
    : { repliesInThread: 0, overduePromise: author.overdue.length > 0, threadChanged: false };
  return {
    cautions: facts ? threadCautions(facts) : [],
    context: { ...context, repliesInThread: Math.max(context.repliesInThread, sent) },
    begun,
    look: async () => {
      const now = await read();
      return now ? threadCautions(factsOf(now)) : [];
    },
  };
}
