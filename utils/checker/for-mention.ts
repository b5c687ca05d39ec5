/** What the checker is told of the mention that a draft answers: the same in the sidebar and beside the page's own box. */
import type { BrandProfile } from '../brand/profile';
import { kindOf } from '../history/reading';
import type { Mention } from '../history/records';
import type { CheckContext } from './context';

type FromElsewhere = Pick<
  CheckContext,
  | 'agent'
  | 'recent'
  | 'repliesInThread'
  | 'overduePromise'
  | 'threadChanged'
  | 'draftStartedMsAgo'
  | 'factsConfirmed'
>;

export function contextFor(profile: BrandProfile, mention: Mention, more: FromElsewhere): CheckContext {
  const { post, verdict } = mention;
  return {
    profile,
    kind: kindOf(mention),
    site: post.site,
    mention: post.text,
    author: post.author.name || post.author.handle,
    language: verdict && verdict.language !== 'und' ? verdict.language : undefined,
    hot: verdict?.notes.includes('angry-but-right'),
    ...more,
  };
}
