/** What a post shows, as named numbers: the wordings found in it and what its structure says. The judge weighs these. */
import { SURE } from '../brand/cards';
import type { Match } from '../brand/match';
import type { Scores } from '../model';
import type { JudgedPost } from './judge';
import type { Reading } from './read/reading';
import { CLASSES } from './words/classes';
import { fieldsOf } from './words/fields';

export type Features = ReadonlyMap<string, number>;

/** What the judge knows besides the words. */
export interface Surroundings {
  post: JudgedPost;
  matches: readonly Match[];
  /** null without a model (tests) or for a language that it doesn't know. */
  scores: Scores | null;
  /** Score of the closest fact claim, 0–1. */
  claim: number;
  /** Spans of a registered stance topic. */
  stanceTopics: number;
  /** What the learned scores say: spam, support … by name; empty without a model. */
  learned: Readonly<Record<string, number>>;
  /** Other authors with nearly the same words. */
  alike: number;
}

const SELF = new Set([...CLASSES.i!, ...CLASSES.kin!]);
const FORMER = /\b(?:former|ex)\b/i;
const WORKER = /\b(?:employee|staff|worker|colleague|associate|manager|team)/i;

/** "Former employee", "Baker (former)": what jobs sites call those who left. */
function isFormer(name: string): boolean {
  const at = name.search(FORMER);
  return at >= 0 && (/^former|\(former\)/i.test(name) || WORKER.test(name.slice(at)));
}

const JOBS_SITES = /glassdoor|indeed|kununu/;
/** A word, or a sign that ends a sentence. */
const TELLING = /[.!?…\p{L}\p{N}]/u;
const SECOND_HIT = 0.35;
const MOST = 1.7;

export function featuresOf(reading: Reading, about: Surroundings): Features {
  const { post } = about;
  const { tokens, clauses, found } = reading;
  const features = new Map<string, number>([['bias', 1]]);
  for (const [field, amount] of fieldsOf(tokens)) features.set(field, amount);
  for (const [id, hits] of found) features.set(id, Math.min(MOST, 1 + SECOND_HIT * (hits.length - 1)));
  const set = (id: string, value: number | boolean) => {
    const number = Number(value);
    if (number) features.set(id, number);
  };
  const { rating } = post;
  if (rating !== undefined) {
    set('stars-low', rating <= 2 && (rating <= 1 ? 1.2 : 1));
    set('stars-mid', rating > 2 && rating < 4);
    set('stars-high', rating >= 4 && (rating > 4.5 ? 1.2 : 1));
  }
  set('subject', post.subject === true);

  const count = {
    asking: 0,
    self: 0,
    tags: 0,
    handles: 0,
    links: 0,
    rivals: new Set<string>(),
    leader: 0,
    tagged: 0,
  };
  let words = 0;
  for (const { form, as, start, end } of tokens) {
    if (form === '?') count.asking++;
    if (SELF.has(form)) count.self++;
    if (as === '§tag') count.tags++;
    else if (as === '§handle') count.handles++;
    else if (as === '§url') count.links++;
    else if (as === '§leader') count.leader++;
    else if (as === '§rival') count.rivals.add(reading.folded.text.slice(start, end));
    if (form.length > 1 || SELF.has(form)) words++;
  }
  count.tagged = about.matches.filter(({ by }) => by === 'handle').length;
  set('question-mark', count.asking > 0);
  set('ends-asking', tokens.findLast(({ form }) => TELLING.test(form))?.form === '?');
  set('rival-named', count.rivals.size > 0);
  set('rivals-named', count.rivals.size > 1);
  set('no-self', count.self === 0);
  set('own-story', count.self >= 2 ? 1 : count.self / 2);
  set('shouting', shouts(reading.original));
  set('link', count.links > 0);
  set('many-tags', count.tags >= 3);
  set('many-handles', count.handles + count.tagged + count.leader >= 3);
  set('leader-named', count.leader > 0);
  set('brand-tagged', count.tagged > 0);
  set('very-short', words <= 4);

  const well = clauses.reduce((sum, { good, bad }) => sum + Math.max(0, good - bad), 0);
  const ill = clauses.reduce((sum, { good, bad }) => sum + Math.max(0, bad - good), 0);
  const last = clauses.findLast(({ good, bad }) => good || bad);
  set('speaks-well', Math.log2(1 + well) / 2);
  set('speaks-ill', Math.log2(1 + ill) / 2);
  set('both-sides', well >= 1 && ill >= 1);
  set('ends-ill', last !== undefined && last.bad > last.good);
  set('ends-well', last !== undefined && last.good > last.bad);
  if (about.scores) {
    set('model-well', Math.max(0, about.scores.positive - 0.35) * 1.6);
    set('model-ill', Math.max(0, about.scores.negative - 0.25) * 1.4);
  }
  for (const [task, score] of Object.entries(about.learned)) set(`learned-${task}`, score);
  set('stance-topic', Math.min(1.4, about.stanceTopics));
  set('fact-claim', about.claim >= SURE ? about.claim : 0);
  set('alike', about.alike >= 2);
  set('former-author', post.author !== undefined && isFormer(post.author.name));
  set('jobs-site', JOBS_SITES.test(post.site ?? ''));
  return features;
}

/** Two or more words in capitals, abbreviations aside, in a text that is not all capitals by habit. */
const LOUD = /\b\p{Lu}{4,}\b/gu;
function shouts(text: string): boolean {
  return (text.slice(0, 2_000).match(LOUD)?.length ?? 0) >= 2;
}
