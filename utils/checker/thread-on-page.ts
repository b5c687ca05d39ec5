/** What a page shows of a thread: how many answered a post, and what the brand itself said there. Pure. */
import type { BrandProfile } from '../brand/profile';
import { isExcerpt } from '../history/identity';
import type { OwnerReply, Post } from '../post';
import { sightOf, type ThreadSight } from './thread';

export interface ThreadOnPage {
  /** The post as the page shows it now. */
  sight: ThreadSight;
  /** Replies of the brand to it, in page order. */
  ours: OwnerReply[];
}

/** Handles are compared without their at sign and in small letters. */
const plain = (name: string | undefined): string => (name ?? '').trim().replace(/^@/, '').toLowerCase();

/** @param shown all posts of the page, in page order. @param known the post as it was kept, for what the page no longer shows. */
export function threadOnPage(
  shown: readonly Post[],
  known: Post,
  { ownAccounts, handles }: Pick<BrandProfile, 'ownAccounts' | 'handles'>,
): ThreadOnPage {
  const post = shown.find(({ key }) => key === known.key) ?? known;
  const names = new Set([plain(post.author.handle), plain(post.author.name), plain(post.key)]);
  names.delete('');
  const replies = shown.filter(
    ({ key, answersTo }) => key !== post.key && answersTo !== undefined && names.has(plain(answersTo)),
  );
  const own = new Set([...ownAccounts, ...handles].map(plain));
  const isOurs = ({ author }: Post) => own.has(plain(author.handle)) || own.has(plain(author.name));
  const ours = replies
    .filter(isOurs)
    .map(({ author, text, postedAt }) => ({ author: author.name || author.handle || '', text, postedAt }));
  // A feed shows the start of a long post: that is no edit.
  const text = isExcerpt(post.text, known.text) ? known.text : post.text;
  return {
    sight: sightOf({ ...post, text }, replies.length + (post.ownerReply ? 1 : 0)),
    ours: post.ownerReply ? [post.ownerReply, ...ours] : ours,
  };
}

/** The earlier sight, where it was only the start of what is seen now, with all of its words. */
export const asFull = <S extends ThreadSight>(earlier: S, now: ThreadSight): S =>
  isExcerpt(earlier.text, now.text) ? { ...earlier, text: now.text } : earlier;
