/** Wording for a reply, in three lengths, from the moves of its play (P14). Pure: same post and options, same suggestions. */
import { isFresh, matchFact, matchHowTo } from '../brand/cards';
import type { BrandProfile } from '../brand/profile';
import type { CheckContext } from '../checker';
import type { JudgedPost } from '../judge/judge';
import type { Verdict } from '../judge/verdict';
import { playById, playFor } from '../playbook';
import { firstName } from './names';
import { isReviewSite } from './room';
import { fourGrams } from './seed';
import { hasChannel, type Material } from './slots';
import { specificsOf } from './specifics';
import { answeredBy } from './specifics/answered';
import { clausesOf } from './specifics/clauses';
import { specificsElsewhere } from './specifics/elsewhere';
import { mattersIn } from './specifics/matters';
import { personPraised } from './specifics/matters/joys';
import { isThing, mainThing } from './specifics/matters/things';
import { occasionIn } from './specifics/occasion';
import { praisedName } from './specifics/people';
import { blockedWords } from './specifics/safe';
import { heardIn, saidIn } from './specifics/said';
import { topicIn } from './specifics/topic';
import { asName } from './specifics/wholesome';
import { LENGTHS, type Suggestion } from './suggestion';
import { publicTeam } from './team';
import { movesUnsure } from './unsure';
import { packFor } from './wording';
import { write } from './write';

export interface SuggestOptions {
  profile: BrandProfile;
  post: Pick<JudgedPost, 'text'> &
    Partial<Pick<JudgedPost, 'site' | 'rating' | 'author' | 'url'>> & { key?: string };
  verdict: Verdict;
  /** Signs the reply; without it a sign-off that wants a name is left out. */
  agent?: string;
  /** 0 at first; one more each time the person asks for other wording. */
  fresh?: number;
  /** Replies sent lately on this site: not to be said again (P53). */
  recent?: readonly string[];
  now?: Date;
}

const WITH_CARDS = new Set<Verdict['kind']>(['question', 'misinformation', 'lead', 'comparison']);

/** "Being able to …" is an act and may hold verbs. */
const WISHES =
  /^(?:being able to|bringing back) \p{L}+ \p{L}+ ?\p{L}|^an? \p{L}+(?: \p{L}+)? that \p{L}+s \p{L}+ (?:\p{L}+ )?\p{L}{3,}$/u;
/** Where a post praises, and where it wishes: what it is about stands there. */
const PRAISING =
  /\b(?:love\w*|great|good|best|brilliant|lovely|perfect|amazing|excellent|fantastic|superb|delicious|wonderful|thank\w*|happy|fab|class|unreal|beautiful\w*|nice|easy|quick|clean|works|kind|friendly|recommend|beast|grand|spot on|chuffed)\b/;
const WISHING =
  /\b(?:could|would|should|wish|please|pls|idea|suggest\w*|love|want|how about|if only|need|bring back|thing)\b/;
const ABOUT: Partial<Record<Verdict['kind'], RegExp>> = { praise: PRAISING, suggestion: WISHING };

const GLAD_KINDS = new Set<Verdict['kind']>(['praise', 'comparison', 'backhanded']);
const TROUBLED = new Set<Verdict['kind']>(['complaint', 'competitor', 'backhanded']);

/** One fact or how-to, as a sentence with its source; null where none is fresh. */
function cardFor(profile: BrandProfile, text: string, verdict: Verdict, now: Date): Material['card'] {
  const asked = verdict.kind !== 'misinformation';
  const howTo = asked ? matchHowTo(profile, text)?.card : undefined;
  const fact = matchFact(profile, text, asked)?.card;
  const card =
    howTo && isFresh(howTo, now)
      ? { ...howTo, text: howTo.answer }
      : fact && isFresh(fact, now)
        ? { ...fact, text: fact.truth }
        : null;
  if (!card) return null;
  const ended = /[.!?]$/.test(card.text) ? card.text : `${card.text}.`;
  const first = ended.split(/[\s,]/, 1)[0]!;
  const name =
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    [...profile.terms, ...profile.products, profile.name].some((own) => own.split(' ').includes(first));
  const low = name ? ended : ended.charAt(0).toLowerCase() + ended.slice(1);
  return { text: ended, low, url: card.url, checked: card.checked };
}

/** Brief, standard and detailed wording; nothing where the verdict does not call for a reply. */
export function suggest(options: SuggestOptions): Suggestion[] {
  const { profile, post, verdict, now = new Date() } = options;
  if (verdict.reply !== 'yes') return [];
  const routine = playById(verdict.play.id) ?? playFor(verdict.kind, verdict.reply, verdict.notes);
  if (!routine.moves.brief.length) return [];
  const site = post.site ?? 'other';
  const quiet = site === 'tripadvisor';
  const pack = packFor(verdict.language);
  const heard = verdict.unsure && !quiet && pack.language === 'en' ? heardIn(post.text, profile) : null;
  const careful = movesUnsure(verdict, heard !== null);
  const play = careful ? { ...routine, moves: careful } : routine;
  const clauses = clausesOf(post.text, profile);
  const read = specificsElsewhere(post.text, pack.language, profile, verdict.kind === 'backhanded');
  const told = specificsOf(read ? [] : clauses, profile, verdict);
  const specifics = {
    ...told,
    need: asName(told.need),
    asked: asName(told.asked),
    wish: WISHES.test(told.wish ?? '') ? told.wish : asName(told.wish),
    ...(read && { good: read.good, bad: read.bad }),
  };
  const card = WITH_CARDS.has(verdict.kind) ? cardFor(profile, post.text, verdict, now) : null;
  const english = !read && pack.language === 'en';
  const matters = {
    good:
      english && GLAD_KINDS.has(verdict.kind)
        ? mattersIn(post.text, profile, 'good', blockedWords(profile))
        : [],
    bad:
      english && TROUBLED.has(verdict.kind)
        ? mattersIn(post.text, profile, 'bad', blockedWords(profile))
        : [],
  };
  // What is said of another company is not what our reply is about.
  const ours =
    verdict.kind === 'competitor'
      ? post.text
          .split(/(?<=[.!?\n])/)
          .filter((sentence) => !blockedWords(profile)?.test(sentence))
          .join(' ')
      : post.text;
  const main = english
    ? (mainThing(ours, profile, ABOUT[verdict.kind]) ??
      (verdict.kind === 'praise' ? mainThing(ours, profile) : null))
    : null;
  const aThing = (phrase: string | null) => {
    const name = asName(phrase);
    return name && /^(?:the|your) /.test(name) && isThing(name.split(' ').at(-1)!, profile) ? name : null;
  };
  const topicFor = () => {
    if (read) return read.topic;
    if (verdict.kind === 'lead' && specifics.need) return null;
    if (verdict.kind === 'comparison' && specifics.need) return specifics.need;
    // What our own fact speaks of is surely what theirs was about.
    if (verdict.kind === 'misinformation')
      return main && card?.text.toLowerCase().includes(main.split(' ').at(-1)!) ? main : null;
    if (verdict.kind === 'comparison')
      return aThing(
        topicIn(
          clauses.filter(({ rival }) => !rival),
          profile,
          verdict,
        ),
      );
    const asked = verdict.kind === 'question' || verdict.kind === 'lead' ? specifics.asked : null;
    if (verdict.kind === 'suggestion') return main;
    if (careful) return main ?? asName(topicIn(clauses, profile, verdict));
    return asked ?? asName(topicIn(clauses, profile, verdict)) ?? main;
  };
  const material: Material = {
    profile,
    pack,
    site,
    ...specifics,
    topic: topicFor(),
    matters,
    occasion:
      english && !specifics.need && (verdict.kind === 'comparison' || verdict.kind === 'lead')
        ? occasionIn(post.text, profile)
        : null,
    main,
    person: english && verdict.kind === 'praise' ? personPraised(post.text) : null,
    // Tripadvisor's rules for answers: no quotes from the review, no names (sites.md, section 3).
    quote: quiet
      ? null
      : careful && !read
        ? heard
        : read
          ? read.quote
          : verdict.kind === 'praise' || verdict.kind === 'comparison'
            ? saidIn(post.text, profile)
            : null,
    answered: answeredBy(post.text),
    quiet,
    name: quiet ? null : firstName(post.author),
    praised: quiet
      ? null
      : praisedName(
          post.text,
          new Set([...profile.terms, ...profile.products].flatMap((term) => term.toLowerCase().split(' '))),
        ),
    team: publicTeam(profile, post.text, verdict),
    card,
    side: ['praise', 'comparison'].includes(verdict.kind) ? 'good' : 'bad',
    urgent: verdict.urgency === 'now',
    review: isReviewSite(site),
    now,
  };
  const asks =
    clauses.some((clause) => clause.asks) || /\b(?:vs\.?|versus|which one)(?!\p{L})/iu.test(post.text);
  const situation = {
    urgent: material.urgent,
    praised: material.praised !== null,
    card: card !== null,
    name: material.name !== null && !profile.voice.greeting?.includes('{name}'),
    asks,
    topic: material.topic !== null,
    channel: hasChannel(profile),
    against: verdict.kind === 'comparison' && verdict.sentiment !== 'positive' && !asks,
  };
  const recent = (options.recent ?? []).map(fourGrams);
  const context: CheckContext = {
    profile,
    kind: verdict.kind,
    site,
    mention: post.text,
    author: post.author?.name || post.author?.handle,
    // Where we have no wording in the person's language, ours stands in another (P66).
    language: pack.language,
    now,
  };
  const seed = `${post.key ?? post.text}|${site}|${post.author?.handle ?? ''}|${options.fresh ?? 0}`;
  // Where nothing with the person's specifics passes the checker, plain words still do (a place name on Tripadvisor).
  const bare = {
    ...material,
    good: [],
    bad: [],
    wish: null,
    need: null,
    occasion: null,
    topic: null,
    matters: { good: [], bad: [] },
    main: null,
    person: null,
    quote: null,
    harsh: [],
    praised: null,
  };
  const plain = { ...situation, praised: false, topic: false };
  const order = { material, play, situation, seed, agent: options.agent, context, recent };
  // A matter that the checker takes for a claim still leaves the thing itself, or the person's story.
  const named = { ...material, matters: { good: [], bad: [] } };
  return LENGTHS.flatMap(
    (length) =>
      write({ ...order, length }) ??
      write({ ...order, length, material: named }) ??
      write({ ...order, length, material: bare, situation: plain }) ??
      write({ ...order, length, material: bare, situation: plain, unsigned: true }) ??
      [],
  );
}
