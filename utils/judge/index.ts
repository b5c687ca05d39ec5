/** Text → verdict: reads the post once, weighs what it found, and says what to do and why. Pure; knows no browser API. */
import { type CardMatch, isFresh, matchFact } from '../brand/cards';
import { makeFinder } from '../brand/find';
import { name } from '../brand/phrase';
import type { BrandProfile, Fact } from '../brand/profile';
import { scanner } from '../brand/scan';
import { guessLanguage, isForeign, type Model, type Scores, scoreForeign, TASKS } from '../model';
import { playFor } from '../playbook';
import { minutesFor } from './decide/clocks';
import { doubtPraise } from './decide/doubt';
import { evidenceFor } from './decide/evidence';
import { opinionOn } from './decide/kind';
import { notesFor, severityOf } from './decide/notes';
import { replyFor, urgencyOf } from './decide/reply';
import { feelingOf, plainFeeling, scoresFor } from './decide/sentiment';
import { makeRouter } from './decide/topics';
import { WEIGHTS_VERSION } from './decide/weights';
import { type Features, featuresOf } from './features';
import type { Judge, JudgedPost, Stream } from './judge';
import { makeReader, type Reading } from './read/reading';
import { rowsOf } from './read/wording';
import { makeRuleFinder, nameOf, type Rule } from './rules/rule';
import { makeStream } from './stream';
import type { Kind, Sentiment, Verdict } from './verdict';

const VERSION = '1';

/** Below this share of belief, or where praise was doubted, the other reading is shown, with the question that settles it (P65). */
const UNSURE = 0.45;
const MINUTE = 60_000;

/** Kinds that need a profile: what is own, published, claimed or a rival is written there. */
const NEEDS_PROFILE: ReadonlySet<Kind> = new Set([
  'own',
  'stance',
  'misinformation',
  'competitor',
  'comparison',
]);

/** Everything the judge knows of a post before it decides. */
export interface Observation {
  reading: Reading;
  features: Features;
  scores: Scores | null;
  /** The fact whose claim the post makes. */
  fact: CardMatch<Fact> | null;
  language: string;
  /** The language was told with enough to act on. */
  sure: boolean;
}

const READS = new Set(['en', 'es', 'fr', 'de']);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Reads a post into features: what weights are fitted on, less its wording (read/wording.ts). */
export function makeObserver(model: Model | null, profile: BrandProfile | null) {
  const finder = profile && makeFinder(profile);
  const read = makeReader(profile);
  const stanceTopics = scanner((profile?.stances ?? []).flatMap(({ topic }) => topic).map(name));

  return (post: JudgedPost, stream?: Stream): Observation => {
    const matches = post.matches ?? finder?.find(post.text, { subject: post.subject }) ?? [];
    const guess = guessLanguage(post.text);
    const told = guess.sure ? undefined : post.language;
    // A few words that other languages share are no reason not to read a post as English.
    const language = told ?? (isForeign(guess.tag) && !guess.sure ? 'en' : guess.tag);
    const reading = read(post.text, matches);
    const text = reading.original;
    const english = language === 'en' ? model : null;
    const about = post.rating === undefined ? {} : { rating: post.rating };
    const scores = isForeign(language)
      ? scoreForeign(text, language).scores
      : (english?.sentiment(text, about) ?? null);
    const learned = english ? Object.fromEntries(TASKS.map((task) => [task, english.score(task, text)])) : {};
    const fact = profile?.facts.length ? matchFact(profile, text) : null;
    const features = featuresOf(reading, {
      post,
      matches,
      scores,
      learned,
      claim: fact?.score ?? 0,
      stanceTopics: stanceTopics(reading.folded.text).length,
      alike: stream?.alike(post).length ?? 0,
    });
    return { reading, features, scores, fact, language, sure: guess.sure || told !== undefined };
  };
}

export function makeJudge(
  model: Model | null,
  profile: BrandProfile | null,
  rules: readonly Rule[] = [],
): Judge {
  const finder = profile && makeFinder(profile);
  const observe = makeObserver(model, profile);
  const route = makeRouter(profile);
  const ruleFor = makeRuleFinder(rules);
  const allowed = (kind: Kind) => profile !== null || !NEEDS_PROFILE.has(kind);

  const judge: Judge['judge'] = (post, { stream, now = new Date(), said: corrected } = {}) => {
    const { reading, features, scores, fact, language, sure } = observe(post, stream);
    const mine = post.author && finder?.isOwn(post.author);
    const unreadable = !mine && !READS.has(language) && (sure || language === 'und') && hasLetters(post.text);
    const opinion = opinionOn(features, rowsOf(reading.tokens), allowed);
    const read = mine
      ? [{ kind: 'own' as const, share: 1 }]
      : unreadable
        ? [{ kind: 'news' as const, share: 0.2 }]
        : doubtPraise(opinion.ranked, features);
    const rule = corrected ? undefined : ruleFor(post, reading.folded.text);
    const said = corrected ?? rule?.said;
    const saidKind = said?.ours === false ? 'news' : said?.kind;
    const ranked = saidKind ? [{ kind: saidKind, share: 1 }] : read;
    const { kind, share: confidence } = ranked[0]!;
    const other = ranked[1];

    const notes = notesFor(kind, features, reading, post);
    if (unreadable && !said) notes.push('language');
    if (said?.ours === false) notes.push('not-ours');
    if (!hasLetters(post.text)) notes.push('nothing-to-read');
    const sentiment: Sentiment = said?.sentiment
      ? said.sentiment
      : unreadable
        ? plainFeeling(scoresFor('neutral', null, 0))
        : profile || !scores
          ? feelingOf(ranked, opinion.feeling)
          : plainFeeling(scores);
    const reply = replyFor({
      kind,
      notes,
      features,
      sentiment,
      factReady: fact !== null && isFresh(fact.card, now),
    });
    const minutes = minutesFor(kind, post, profile);
    const posted = Date.parse(post.postedAt ?? '');
    const dueAt =
      minutes === null ? null : new Date((Number.isNaN(posted) ? now.getTime() : posted) + minutes * MINUTE);
    // Not about us is left alone like what our own side says.
    const play = playFor(said?.ours === false ? 'own' : kind, reply, notes);
    return {
      sentiment,
      // Without a brand the kind says nothing of the feeling: the model's scores stay calibrated as they are.
      scores: !profile && scores ? scores : scoresFor(sentiment, scores, confidence),
      kind,
      reply,
      play: { id: play.id, name: play.name, rules: [...play.rules] },
      urgency: urgencyOf(
        kind,
        notes,
        dueAt && !Number.isNaN(posted) ? (dueAt.getTime() - now.getTime()) / MINUTE : null,
      ),
      dueAt: dueAt?.toISOString() ?? null,
      ...route(reading, kind, notes),
      confidence,
      evidence: evidenceFor(kind, features, reading),
      notes,
      severity: severityOf(kind, notes, features),
      ...(other && (confidence < UNSURE || other.share > confidence)
        ? { unsure: { other: other.kind, question: questionFor(kind, other.kind) } }
        : {}),
      ...(rule ? { rule: { name: nameOf(rule), instead: read[0]!.kind } } : {}),
      language,
      judge: version,
    };
  };

  const version = [VERSION, WEIGHTS_VERSION, model?.version ?? 'rules', ...newest(rules)].join('-');
  return { version, judge };
}

/** Changes with every rule that is made or changed; one taken away changes the number. */
const newest = (rules: readonly Rule[]): number[] =>
  rules.length ? [rules.length, Math.max(...rules.map(({ at }) => at))] : [];

/** Id of the question that settles two readings, whichever came first. */
export const questionFor = (a: Kind, b: Kind): string => [a, b].sort().join('-or-');

/** Judges posts that belong together, so that campaigns show. */
export function judgeStream(judge: Judge, posts: readonly JudgedPost[], now = new Date()): Verdict[] {
  const stream: Stream = makeStream(posts);
  return posts.map((post) => judge.judge(post, { stream, now }));
}
