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
import { praisedName } from './specifics/people';
import { asName } from './specifics/wholesome';
import { NOTHING, takenElsewhere, takeUp } from './take-up';
import { publicTeam } from './team';
import type { LanguagePack } from './wording/pool';

/** "Being able to …" is an act and may hold verbs. */
const WISHES =
  /^(?:being able to|bringing back) \p{L}+ \p{L}+ ?\p{L}|^an? \p{L}+(?: \p{L}+)? that \p{L}+s \p{L}+ (?:\p{L}+ )?\p{L}{3,}$/u;

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
  const specifics = specificsFrom(clauses, elsewhere, profile, verdict);
  const card = cardFor(profile, text, kind, now);
  const taken = elsewhere
    ? takenElsewhere(elsewhere, specifics, quiet)
    : takeUp({ text, profile, verdict, rating: post.rating, quiet }, clauses, specifics);
  const side = kind === 'praise' || kind === 'comparison' ? 'good' : 'bad';
  const material: Material = {
    profile,
    pack,
    site,
    harsh: specifics.harsh,
    ...taken,
    ...(careful && !elsewhere && { quote: quiet ? null : heard, quoteFirst: false }),
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
      ...NOTHING,
      harsh: [],
      praised: null,
      team: null,
    },
    situation: { ...situation, praised: false, topic: false },
  };
}
