/** Posts that came by together: near-identical wording by several authors is a campaign (P12). */
import { fold } from '../brand/fold';
import type { JudgedPost, Stream } from './judge';

/** Campaigns are short: two posts further apart are not of one wave. */
export const WINDOW_HOURS = 72;
/** Share of word pairs that two posts have in common to be the same text, small changes apart. */
const ALIKE = 0.5;
/** Shorter posts look alike by chance ("great service!"). */
const SHORTEST = 6;

interface Kept {
  author: string;
  pairs: Set<string>;
  time: number | null;
}

const authorOf = (post: JudgedPost): string => post.author?.handle ?? post.author?.name ?? '';
const timeOf = ({ postedAt }: JudgedPost): number | null => {
  const time = postedAt ? Date.parse(postedAt) : Number.NaN;
  return Number.isNaN(time) ? null : time;
};

/** Neighbouring words of the first part of a post, names and signs left out, order of the whole not asked for. */
function pairsOf(text: string): Set<string> {
  const words = (fold(text.slice(0, 1_000)).text.match(/#?[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1,
  );
  return words.length < SHORTEST
    ? new Set()
    : new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const pair of small) if (large.has(pair)) both++;
  return both / Math.max(1, small.size);
}

/** A stream over posts at hand; adding is allowed while it is asked. An index over word pairs keeps it fast. */
export function makeStream(posts: readonly JudgedPost[] = []): Stream & { add(post: JudgedPost): void } {
  const kept: Kept[] = [];
  const byPair = new Map<string, number[]>();
  const add = (post: JudgedPost) => {
    const pairs = pairsOf(post.text);
    if (!pairs.size) return;
    for (const pair of pairs) {
      const list = byPair.get(pair);
      if (list) list.push(kept.length);
      else byPair.set(pair, [kept.length]);
    }
    kept.push({ author: authorOf(post), pairs, time: timeOf(post) });
  };
  for (const post of posts) add(post);

  return {
    add,
    alike(post) {
      const pairs = pairsOf(post.text);
      if (!pairs.size) return [];
      const meeting = new Map<number, number>();
      for (const pair of pairs) {
        const list = byPair.get(pair) ?? [];
        // A pair that half the stream holds ("thank you") tells nothing and would cost the most.
        if (list.length > 200) continue;
        for (const n of list) meeting.set(n, (meeting.get(n) ?? 0) + 1);
      }
      const author = authorOf(post);
      const time = timeOf(post);
      const others = new Set<string>();
      for (const [n, count] of meeting) {
        const other = kept[n]!;
        if (other.author === author || count < Math.min(pairs.size, other.pairs.size) * ALIKE) continue;
        const apart = time !== null && other.time !== null ? Math.abs(time - other.time) / 3_600_000 : 0;
        if (apart <= WINDOW_HOURS && shared(pairs, other.pairs) >= ALIKE) others.add(other.author);
      }
      return [...others];
    },
  };
}
