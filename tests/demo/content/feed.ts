/** The feed, newest first: what is said about the brand among what is not, and then small talk without end. */
import { badPosts } from './feed-bad';
import { goodPosts } from './feed-good';
import { otherPosts, traps } from './feed-other';
import { filler } from './fillers';
import type { DemoPost } from './post';

const written = [...goodPosts, ...badPosts, ...otherPosts, ...traps];
/** One of small talk after every third of the others. */
const EVERY = 3;
const mixed = [...written]
  .sort((a, b) => a.hoursAgo - b.hoursAgo)
  .flatMap((post, n) =>
    n % EVERY === EVERY - 1 ? [post, { ...filler(n), hoursAgo: post.hoursAgo }] : [post],
  );

export const feedPost = (n: number): DemoPost =>
  mixed[n] ?? { ...filler(n), hoursAgo: 34 + (n - mixed.length) * 0.6 };
