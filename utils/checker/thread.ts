/**
 * One voice in a thread: what to know before Insert (P16, P50, P52, P58, P70). From what the page shows and what the
 * history holds; a view turns times into words.
 */
import type { Standing } from '../history/records';
import { isOpen } from '../history/standing';
import type { OwnerReply, Post } from '../post';
import type { MessageKey } from '../words';
import type { CheckContext } from './context';

/** What a thread looked like at a moment. */
export interface ThreadSight {
  text: string;
  rating?: number;
  /** All replies that the page shows under the post. */
  replies: number;
}

export interface ThreadFacts {
  site: string;
  /** As the page shows it now. */
  now: ThreadSight;
  /** As it was when the draft was begun; missing: not yet begun. */
  begun?: ThreadSight;
  /** Replies of the brand to this person that the page shows, oldest first. */
  ours: readonly OwnerReply[];
  /** What the history made of the mention. */
  standing?: Pick<Standing, 'answer' | 'claim' | 'followUps'>;
  /** Who is asking: the own claim is no caution. */
  agent?: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Caution {
  id: 'answered' | 'claimed' | 'twice' | 'changed' | 'replaces' | 'overdue';
  /** Insert asks first. */
  asks: boolean;
  message: MessageKey;
  /** Words that fill $1, $2 …; a number is a time (ms) or a rating to be shown in the person's own way. */
  args: (string | number)[];
  playbook: string;
}

/** Sites that keep one answer to a review, where a new one takes the old one's place (P58; help pages of the three). */
const ONE_REPLY: ReadonlySet<string> = new Set(['google', 'appstore', 'playstore']);
const MOST_REPLIES = 2;

const sightOf = (post: Pick<Post, 'text' | 'rating'>, replies: number): ThreadSight => ({
  text: post.text,
  replies,
  ...(post.rating === undefined ? {} : { rating: post.rating }),
});

export { sightOf };

function changes({ begun, now }: ThreadFacts): Caution[] {
  if (!begun) return [];
  const changed = (message: MessageKey, args: (string | number)[] = []): Caution => ({
    id: 'changed',
    asks: true,
    message,
    args,
    playbook: 'P52',
  });
  const found: Caution[] = [];
  if (begun.text !== now.text) found.push(changed('thread_changed_text'));
  if (begun.rating !== now.rating && begun.rating !== undefined && now.rating !== undefined)
    found.push(changed('thread_changed_rating', [begun.rating, now.rating]));
  if (now.replies > begun.replies) found.push(changed('thread_changed_replies'));
  return found;
}

function answers({ site, ours, standing }: ThreadFacts): Caution[] {
  const last = ours.at(-1);
  if (last && ONE_REPLY.has(site)) {
    const dated = last.postedAt !== undefined;
    const message = dated ? 'thread_replaces' : 'thread_replaces_undated';
    return [{ id: 'replaces', asks: true, message, args: dated ? [last.postedAt!] : [], playbook: 'P58' }];
  }
  const found: Caution[] = [];
  if (last)
    found.push({
      id: 'answered',
      asks: true,
      message: 'thread_answered_here',
      args: [last.author, last.postedAt ?? ''],
      playbook: 'P16',
    });
  else if (standing?.answer)
    found.push({
      id: 'answered',
      asks: true,
      message: 'thread_answered_log',
      args: [standing.answer.agent ?? '', standing.answer.at],
      playbook: 'P16',
    });
  if (ours.length >= MOST_REPLIES)
    found.push({ id: 'twice', asks: true, message: 'thread_twice', args: [], playbook: 'P50' });
  return found;
}

/** Promises of the standing that are past their time and not kept. */
const overdueOf = ({ standing, at }: ThreadFacts) =>
  (standing?.followUps ?? []).filter((one) => isOpen(one) && one.due < at);

/** Everything to know before Insert, most pressing first. */
export function threadCautions(facts: ThreadFacts): Caution[] {
  const overdue = overdueOf(facts).map(
    ({ text, due }): Caution => ({
      id: 'overdue',
      asks: false,
      message: 'thread_overdue',
      args: [text, due],
      playbook: 'P70',
    }),
  );
  const claim = facts.standing?.claim;
  const claimed: Caution[] =
    claim && claim.agent !== facts.agent
      ? [
          {
            id: 'claimed',
            asks: true,
            message: 'thread_claimed',
            args: [claim.agent ?? '', claim.at],
            playbook: 'P16',
          },
        ]
      : [];
  return [...changes(facts), ...answers(facts), ...overdue, ...claimed];
}

/** What the checker's rules L14, L27 and L31 need of the same facts. */
export const threadContext = (
  facts: ThreadFacts,
): Required<Pick<CheckContext, 'repliesInThread' | 'overduePromise' | 'threadChanged'>> => ({
  repliesInThread: facts.ours.length,
  overduePromise: overdueOf(facts).length > 0,
  threadChanged: changes(facts).length > 0,
});
