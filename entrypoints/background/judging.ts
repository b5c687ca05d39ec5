/** Stored posts → verdicts, kept in the history before anybody hears of them. */
import type { Match } from '@/utils/brand/match';
import { loadProfile, onProfile } from '@/utils/brand/store';
import type { History } from '@/utils/history';
import type { Mention } from '@/utils/history/records';
import { makeJudge } from '@/utils/judge';
import type { Judge, JudgedPost } from '@/utils/judge/judge';
import type { Said } from '@/utils/judge/rules/rule';
import { loadRules, onRules } from '@/utils/judge/rules/store';
import { makeStream } from '@/utils/judge/stream';
import type { Verdict } from '@/utils/judge/verdict';
import type { Model } from '@/utils/model';
import { modelHere } from '@/utils/model/here';
import type { Post } from '@/utils/post';
import { secondOpinion } from './second-opinion';

/** How far back posts by others count as the same wave (P12), in ms. */
const WAVE = 48 * 60 * 60 * 1_000;

// Caches, not truths: the model lies in a file, profile and rules in storage, and the wave of posts in the history.
let model: Promise<Model> | undefined;
let judge: Promise<Judge> | undefined;
let wave: Promise<ReturnType<typeof makeStream>> | undefined;
const forgetJudge = () => {
  judge = undefined;
};
onProfile(forgetJudge);
onRules(forgetJudge);

function currentJudge(): Promise<Judge> {
  model ??= modelHere();
  judge ??= Promise.all([model, loadProfile(), loadRules()]).then((known) => makeJudge(...known));
  return judge;
}

async function readWave(history: History): Promise<ReturnType<typeof makeStream>> {
  const recent = await history.recent(Date.now() - WAVE);
  return makeStream(recent.map(({ post }) => post));
}

/** A mention as the judge reads it. */
async function readable({ post, matches }: Mention): Promise<JudgedPost> {
  const subject = matches.some((match) => match.by === 'subject');
  return { ...post, matches, subject, language: await secondOpinion(post.text) };
}

/** Judges what has no verdict yet, or one by an older judge; not what the retention schedule took a verdict from (P51). */
async function judgeAll(history: History, mentions: Mention[]): Promise<Mention[]> {
  const by = await currentJudge();
  const due = mentions.filter(
    ({ verdict, verdictExpiredAt }) => !verdictExpiredAt && verdict?.judge !== by.version,
  );
  if (due.length === 0) return mentions;
  const now = new Date();
  wave ??= readWave(history);
  const stream = await wave;
  for (const { post } of due) stream.add(post);
  const read = await Promise.all(due.map(readable));
  const judged = due.map(({ key }, i) => ({ key, verdict: by.judge(read[i]!, { stream, now }) }));
  const kept = new Map((await history.judged(judged)).map((mention) => [mention.key, mention]));
  // While logging is paused nothing is kept, and the person still sees what a post is.
  const unkept = new Map(judged.map(({ key, verdict }) => [key, verdict]));
  return mentions.map(
    (mention) => kept.get(mention.key) ?? { ...mention, verdict: unkept.get(mention.key) ?? mention.verdict },
  );
}

/** The verdict as it follows from what a person said the post is. */
export async function judgeAs(mention: Mention, said: Said): Promise<Verdict> {
  const [by, post] = await Promise.all([currentJudge(), readable(mention)]);
  return by.judge(post, { said });
}

/** Stores, judges, stores again; only then is there an answer. */
export async function takeIn(history: History, seen: { post: Post; matches: Match[] }[]): Promise<Mention[]> {
  return judgeAll(history, await history.seen(seen, Date.now()));
}

/** After a restart: what was stored and not judged when the worker died. */
export async function catchUp(history: History): Promise<void> {
  const left = await history.unjudged();
  if (left.length > 0) await judgeAll(history, left);
}
