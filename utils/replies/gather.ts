/** One look at a post: everything that the wording of its reply may need, and what the plan of the reply depends on. */
import type { BrandProfile } from '../brand/profile';
import type { Verdict } from '../judge/verdict';
import { cardFor } from './card';
import type { SuggestOptions } from './index';
import { firstName } from './names';
import type { Situation } from './plan';
import { isReviewSite } from './room';
import { hasChannel, type Material } from './slots';
import { type Specifics, specificsOf } from './specifics';
import { answeredBy } from './specifics/answered';
import { type Clause, clausesOf } from './specifics/clauses';
import { type ElsewhereSpecifics, specificsElsewhere } from './specifics/elsewhere';
import type { Hardship } from './specifics/hardship';
import { mainThing } from './specifics/main-thing';
import { mattersIn } from './specifics/matters';
import { personPraised } from './specifics/matters/joys';
import { isThing } from './specifics/matters/things';
import { occasionIn } from './specifics/occasion';
import { praisedName } from './specifics/people';
import { blockedWords } from './specifics/safe';
import {
  grievanceIn,
  hardWordIn,
  ideaIn,
  questionIn,
  saidIn,
  statementIn,
  toldIn,
  weighedIn,
} from './specifics/said';
import type { Specific } from './specifics/specific';
import { topicIn } from './specifics/topic';
import { asName } from './specifics/wholesome';
import { publicTeam } from './team';
import type { LanguagePack } from './wording/pool';

type Kind = Verdict['kind'];

/** "Being able to …" is an act and may hold verbs. */
const WISHES =
  /^(?:being able to|bringing back) \p{L}+ \p{L}+ ?\p{L}|^an? \p{L}+(?: \p{L}+)? that \p{L}+s \p{L}+ (?:\p{L}+ )?\p{L}{3,}$/u;
/** Where a post praises, and where it wishes: what it is about stands there. */
const PRAISING =
  /\b(?:love\w*|great|good|best|brilliant|lovely|perfect|amazing|excellent|fantastic|superb|delicious|wonderful|thank\w*|happy|fab|class|unreal|beautiful\w*|nice|easy|quick|clean|works|kind|friendly|recommend|beast|grand|spot on|chuffed)\b/;
const WISHING =
  /\b(?:could|would|should|wish|please|pls|idea|suggest\w*|love|want|how about|if only|need|bring back|thing)\b/;
const ASKING = /\?|\b(?:anyone|looking|need|want|interested|wondering|trying|how much|do you|does|can i)\b/;
const ABOUT: Partial<Record<Kind, RegExp>> = {
  praise: PRAISING,
  suggestion: WISHING,
  question: ASKING,
  lead: ASKING,
};

const GLAD_KINDS: ReadonlySet<Kind> = new Set(['praise', 'comparison', 'backhanded']);
const TROUBLED: ReadonlySet<Kind> = new Set(['complaint', 'competitor', 'backhanded']);
const INTERESTED: ReadonlySet<Kind> = new Set(['comparison', 'lead']);

/** What was read of the post, before the reply's topic is chosen from it. */
interface Reading {
  text: string;
  profile: BrandProfile;
  verdict: Verdict;
  clauses: readonly Clause[];
  specifics: Specifics;
  /** Where the post is in Spanish, French or German. */
  elsewhere: ElsewhereSpecifics | null;
  main: string | null;
  card: Material['card'];
  /** The verdict could as well be another. */
  careful: boolean;
}

function specificsFrom(
  clauses: readonly Clause[],
  elsewhere: ElsewhereSpecifics | null,
  profile: BrandProfile,
  verdict: Verdict,
): Specifics {
  const told = specificsOf(elsewhere ? [] : clauses, profile, verdict);
  return {
    ...told,
    need: asName(told.need),
    asked: asName(told.asked),
    wish: WISHES.test(told.wish ?? '') ? told.wish : asName(told.wish),
    ...(elsewhere && { good: elsewhere.good, bad: elsewhere.bad }),
  };
}

function mainOf(text: string, profile: BrandProfile, { kind, evidence }: Verdict): string | null {
  // What is said of another company is not what our reply is about.
  const rivals = kind === 'competitor' || kind === 'comparison' ? blockedWords(profile) : null;
  const look = { evidence, rivals };
  const where = ABOUT[kind];
  // Of two halves the first says what it is about, the second what is wrong with it.
  if (kind === 'backhanded') {
    const [first = text] = text.split(/(?<=[.!?\n])/);
    return mainThing(first, profile, look) ?? mainThing(text, profile, look);
  }
  const found = mainThing(text, profile, where ? { ...look, where } : look);
  // What is wished for stands in the wish, or is left open.
  return found ?? (where && kind !== 'suggestion' ? mainThing(text, profile, look) : null);
}

/** What a question, an idea or a doubtful post is about. */
function topicOf({
  text,
  profile,
  verdict,
  clauses,
  specifics,
  elsewhere,
  main,
  card,
  careful,
}: Reading): string | null {
  if (elsewhere) return elsewhere.topic;
  const named = () => asName(topicIn(clauses, profile, verdict));
  switch (verdict.kind) {
    case 'lead':
      return specifics.need ? null : (specifics.asked ?? main ?? named());
    case 'comparison': {
      if (specifics.need) return specifics.need;
      const own = asName(
        topicIn(
          clauses.filter(({ rival }) => !rival),
          profile,
          verdict,
        ),
      );
      return own && /^(?:the|your) /.test(own) && isThing(own.split(' ').at(-1)!, profile) ? own : main;
    }
    case 'misinformation': {
      // What our own fact speaks of is surely what theirs was about.
      const head = main?.split(' ').at(-1) ?? '';
      return main && (isThing(head, profile) || card?.text.toLowerCase().includes(head)) ? main : null;
    }
    case 'suggestion':
      // Their own words for it say more.
      return specifics.wish || ideaIn(text, profile) ? null : main;
    case 'question':
      return specifics.asked ?? main ?? named();
    default:
      return careful ? (main ?? named()) : (named() ?? main);
  }
}

const mattersOf = (text: string, profile: BrandProfile, kind: Kind): Material['matters'] => {
  const of = (side: Specific['side'], kinds: ReadonlySet<Kind>) =>
    kinds.has(kind) ? mattersIn(text, profile, side, blockedWords(profile)) : [];
  return { good: of('good', GLAD_KINDS), bad: of('bad', TROUBLED) };
};

type Quote = (text: string, profile: BrandProfile) => string | null;

/** Which of their words are worth saying back. */
const QUOTE_OF: Partial<Record<Kind, Quote>> = {
  praise: (text, profile) => saidIn(text, profile) ?? toldIn(text, profile),
  comparison: (text, profile) => saidIn(text, profile) ?? weighedIn(text, profile),
  question: questionIn,
  lead: (text, profile) => questionIn(text, profile) ?? statementIn(text, profile),
  complaint: grievanceIn,
  competitor: hardWordIn,
  suggestion: ideaIn,
};

/** A few words of theirs that may stand in quotation marks. */
function quoteFrom(
  { text, profile, verdict, elsewhere, careful }: Reading,
  heard: string | null,
): string | null {
  if (elsewhere) return elsewhere.quote;
  return careful ? heard : (QUOTE_OF[verdict.kind]?.(text, profile) ?? null);
}

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

/** "The way you were treated" for a post that never says so: our words, none of theirs. */
function isOurs(phrase: string | undefined, text: string): boolean {
  const theirs = new Set(stems(text));
  return phrase !== undefined && !stems(phrase).some((stem) => theirs.has(stem));
}

const ownWords = ({ terms, products }: BrandProfile): ReadonlySet<string> =>
  new Set([...terms, ...products].flatMap((term) => term.toLowerCase().split(' ')));

export interface Gathered {
  material: Material;
  situation: Situation;
}

export interface Approach {
  pack: LanguagePack;
  /** The verdict is in doubt. */
  careful: boolean;
  /** Words of theirs that are true under both readings. */
  heard: string | null;
  hardship: Hardship | null;
}

export function gather(
  { profile, post, verdict, now = new Date() }: SuggestOptions,
  { pack, careful, heard, hardship }: Approach,
): Gathered {
  const { text } = post;
  const { kind } = verdict;
  const site = post.site ?? 'other';
  // Tripadvisor's rules for answers: no quotes from the review, no names (sites.md, section 3).
  const quiet = site === 'tripadvisor';
  const clauses = clausesOf(text, profile);
  const elsewhere = specificsElsewhere(text, pack.language, profile, kind);
  const english = pack.language === 'en';
  const specifics = specificsFrom(clauses, elsewhere, profile, verdict);
  const card = cardFor(profile, text, kind, now);
  const main = english ? mainOf(text, profile, verdict) : null;
  const reading = { text, profile, verdict, clauses, specifics, elsewhere, main, card, careful };
  const matters = english ? mattersOf(text, profile, kind) : { good: [], bad: [] };
  const quote = quiet ? null : quoteFrom(reading, heard);
  const side = kind === 'praise' || kind === 'comparison' ? 'good' : 'bad';
  const material: Material = {
    profile,
    pack,
    site,
    ...specifics,
    topic: topicOf(reading),
    matters,
    occasion: english && !specifics.need && INTERESTED.has(kind) ? occasionIn(text, profile) : null,
    main,
    person: english && kind === 'praise' ? personPraised(text) : null,
    quote,
    quoteFirst: quote !== null && isOurs(matters[side][0]?.phrase, text),
    hardship,
    answered: answeredBy(text),
    quiet,
    name: quiet ? null : firstName(post.author),
    praised: quiet ? null : praisedName(text, ownWords(profile)),
    team: publicTeam(profile, text, verdict),
    card,
    side,
    halves: kind === 'backhanded' || kind === 'comparison',
    urgent: verdict.urgency === 'now',
    review: isReviewSite(site),
    now,
  };
  const asks = clauses.some((clause) => clause.asks) || /\b(?:vs\.?|versus|which one)(?!\p{L})/iu.test(text);
  const situation = {
    urgent: material.urgent,
    praised: material.praised !== null,
    card: card !== null,
    name: material.name !== null && !profile.voice.greeting?.includes('{name}'),
    asks,
    topic: material.topic !== null,
    channel: hasChannel(profile),
    against: kind === 'comparison' && verdict.sentiment !== 'positive' && !asks,
  };
  return { material, situation };
}

/** The same without anything of the post's own: where nothing of it passes the checker, plain words still do. */
export function withoutSpecifics({ material, situation }: Gathered): Gathered {
  return {
    material: {
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
      team: null,
    },
    situation: { ...situation, praised: false, topic: false },
  };
}
