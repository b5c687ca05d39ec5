/** Writing what came by: posts about the brand and what the judge said of them. */
import type { Match } from '../brand/match';
import type { Verdict } from '../judge/verdict';
import type { Post } from '../post';
import type { Connection, Tx } from './connection';
import { changeBetween, merge } from './identity';
import { numbers } from './number';
import type { Mention } from './records';
import { rowOf } from './row';
import type { MentionRow } from './schema';
import { UNTOUCHED } from './standing';

export interface Sighting {
  post: Post;
  matches: Match[];
}

export const newMention = ({ post, matches }: Sighting, now: number): Mention => ({
  key: post.key,
  post,
  matches,
  firstSeenAt: now,
  lastSeenAt: now,
  versions: [],
  verdict: null,
  ...UNTOUCHED,
});

/**
 * A mention after it was seen once more. Edited: the old words go to `versions`. The verdict goes too, to be made again,
 * whenever what it was made from is no longer the same: words, stars, or the answer of the business.
 */
export function seenAgain(kept: Mention, { post, matches }: Sighting, now: number): Mention {
  const change = changeBetween(kept.post, post);
  const merged = merge(kept.post, post);
  const { text, rating } = kept.post;
  const stale = change !== 'same' || merged.ownerReply?.text !== kept.post.ownerReply?.text;
  return {
    ...kept,
    post: merged,
    // Offsets of matches belong to the text that was read, which is not the one kept if it was a mere cut of it.
    matches: merged.text === post.text ? matches : kept.matches,
    lastSeenAt: Math.max(kept.lastSeenAt, now),
    versions: change === 'edited' ? [...kept.versions, { text, rating, until: now }] : kept.versions,
    verdict: stale ? null : kept.verdict,
    verdictExpiredAt: stale ? undefined : kept.verdictExpiredAt,
    goneAt: undefined,
  };
}

const rowsOf = (tx: Tx<'readwrite'>, keys: readonly string[]): Promise<(MentionRow | undefined)[]> => {
  const byKey = tx.objectStore('mentions').index('key');
  return Promise.all(keys.map((key) => byKey.get(key)));
};

/** Inserts what is new, brings the rest up to date; one transaction, answers in the order asked. @throws HistoryError */
export function seen(
  connection: Connection,
  sightings: readonly Sighting[],
  now: number,
): Promise<Mention[]> {
  return connection.run(['mentions'], 'readwrite', async (tx) => {
    const store = tx.objectStore('mentions');
    const next = numbers(store);
    const keys = [...new Set(sightings.map((s) => s.post.key))];
    const known = await rowsOf(tx, keys);
    const rows = new Map(keys.map((key, i) => [key, known[i]]));
    for (const sighting of sightings) {
      const row = rows.get(sighting.post.key);
      const mention = row ? seenAgain(row.mention, sighting, now) : newMention(sighting, now);
      rows.set(mention.key, rowOf(row?.no ?? (await next(now)), mention));
    }
    await Promise.all([...rows.values()].map((row) => row && store.put(row)));
    return sightings.map((s) => rows.get(s.post.key)!.mention);
  });
}

/** Keeps verdicts beside their mentions. Keys that are not in the history, or are no longer to be judged, are passed over. */
export function judged(
  connection: Connection,
  verdicts: readonly { key: string; verdict: Verdict }[],
): Promise<Mention[]> {
  return connection.run(['mentions'], 'readwrite', async (tx) => {
    const store = tx.objectStore('mentions');
    const rows = await rowsOf(
      tx,
      verdicts.map((one) => one.key),
    );
    const done = rows.flatMap((row, i) => {
      if (!row || row.mention.verdictExpiredAt !== undefined) return [];
      return [rowOf(row.no, { ...row.mention, verdict: verdicts[i]!.verdict })];
    });
    await Promise.all(done.map((row) => store.put(row)));
    return done.map((row) => row.mention);
  });
}
