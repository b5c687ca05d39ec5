/** Writing what came by: posts about the brand and what the judge said of them. */
import type { Match } from '../brand/match';
import type { Verdict } from '../judge/verdict';
import type { Post } from '../post';
import type { Connection, Tx } from './connection';
import { countErased, hashesOf } from './erased';
import { authorKey, changeBetween, merge } from './identity';
import { numbers } from './number';
import type { Mention } from './records';
import { rowOf } from './row';
import type { MentionRow, StoreName } from './schema';
import { markFacets, markWords } from './search/settle';
import { isPaused, settingsIn } from './settings';
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

/** Whether the search index has to hear of it: most sights of a known post bring nothing new. */
const isNews = (before: Mention, after: Mention): boolean =>
  before.verdict !== after.verdict ||
  before.post.text !== after.post.text ||
  before.post.author.name !== after.post.author.name ||
  before.post.author.handle !== after.post.author.handle;

const rowsOf = (tx: Tx<'readwrite'>, keys: readonly string[]): Promise<(MentionRow | undefined)[]> => {
  const byKey = tx.objectStore('mentions').index('key');
  return Promise.all(keys.map((key) => byKey.get(key)));
};

const STORES: StoreName[] = ['mentions', 'fresh', 'erased', 'meta'];

/** Keys of the sightings whose author asked to be forgotten; undefined if that needs hashes which were not given. */
async function unwelcome(
  tx: Tx<'readwrite'>,
  sightings: readonly Sighting[],
  hashes: Map<string, string> | null,
) {
  if ((await countErased(tx)) === 0) return new Set<string>();
  if (!hashes) return undefined;
  const erased = tx.objectStore('erased');
  const known = await Promise.all(
    [...hashes].map(async ([author, hash]) => [author, await erased.getKey(hash)]),
  );
  const authors = new Set(known.flatMap(([author, key]) => (key === undefined ? [] : [author])));
  return new Set(sightings.filter((s) => authors.has(authorKey(s.post))).map((s) => s.post.key));
}

/**
 * Inserts what is new, brings the rest up to date; one transaction, answers in the order asked. Authors who were erased are left
 * out. While logging is paused nothing is written, and what is not in the history is answered as if it were new.
 * @throws HistoryError
 */
export async function seen(
  connection: Connection,
  sightings: readonly Sighting[],
  now: number,
): Promise<Mention[]> {
  const first = await write(connection, sightings, now, null);
  if (first) return first;
  const authors = sightings.map((s) => authorKey(s.post)).filter(Boolean);
  return (await write(connection, sightings, now, await hashesOf(connection, authors)))!;
}

/** undefined: nothing was written, hashes are needed. */
function write(
  connection: Connection,
  sightings: readonly Sighting[],
  now: number,
  hashes: Map<string, string> | null,
): Promise<Mention[] | undefined> {
  return connection.run(STORES, 'readwrite', async (tx) => {
    const keys = [...new Set(sightings.map((s) => s.post.key))];
    const [out, settings, known] = await Promise.all([
      unwelcome(tx, sightings, hashes),
      settingsIn(tx),
      rowsOf(tx, keys),
    ]);
    if (!out) return undefined;
    const welcome = sightings.filter((s) => !out.has(s.post.key));
    const rows = new Map(keys.map((key, i) => [key, known[i]]));
    if (isPaused(settings, now))
      return welcome.map((s) => rows.get(s.post.key)?.mention ?? newMention(s, now));
    const next = numbers(tx.objectStore('mentions'));
    const touched = new Map<string, MentionRow>();
    const changed = new Set<string>();
    for (const sighting of welcome) {
      const { key } = sighting.post;
      const row = touched.get(key) ?? rows.get(key);
      const mention = row ? seenAgain(row.mention, sighting, now) : newMention(sighting, now);
      if (!row || isNews(row.mention, mention)) changed.add(key);
      touched.set(key, rowOf(row?.no ?? (await next(now)), mention));
    }
    const all = [...touched.values()];
    await Promise.all([
      ...all.map((row) => tx.objectStore('mentions').put(row)),
      ...all.filter((row) => changed.has(row.mention.key)).map((row) => markWords(tx, row)),
    ]);
    return welcome.map((s) => touched.get(s.post.key)!.mention);
  });
}

/** Keeps verdicts beside their mentions. Keys that are not in the history, or are no longer to be judged, are passed over. */
export function judged(
  connection: Connection,
  verdicts: readonly { key: string; verdict: Verdict }[],
): Promise<Mention[]> {
  return connection.run(['mentions', 'fresh'], 'readwrite', async (tx) => {
    const rows = await rowsOf(
      tx,
      verdicts.map((one) => one.key),
    );
    const done = rows.flatMap((row, i) => {
      if (!row || row.mention.verdictExpiredAt !== undefined) return [];
      return [rowOf(row.no, { ...row.mention, verdict: verdicts[i]!.verdict })];
    });
    await Promise.all([...done.map((row) => tx.objectStore('mentions').put(row)), markFacets(tx, done)]);
    return done.map((row) => row.mention);
  });
}

/** Notes that the site no longer shows these posts. What was seen of them stays. */
export function gone(connection: Connection, keys: readonly string[], now: number): Promise<Mention[]> {
  return connection.run(['mentions'], 'readwrite', async (tx) => {
    const rows = (await rowsOf(tx, keys)).flatMap((row) => (row ? [row] : []));
    const marked = rows.map(({ no, mention }) => rowOf(no, { ...mention, goneAt: mention.goneAt ?? now }));
    await Promise.all(marked.map((row) => tx.objectStore('mentions').put(row)));
    return marked.map((row) => row.mention);
  });
}
