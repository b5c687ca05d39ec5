/** What fills the sentences: the person's specifics, the brand's cards, teams and channels, and the times of a promise. */
import type { BrandProfile } from '../brand/profile';
import { workingDay } from '../promises/working-day';
import type { Card } from './card';
import type { Dice } from './seed';
import type { Answered } from './specifics/answered';
import type { Hardship } from './specifics/hardship';
import type { Specific } from './specifics/specific';
import type { Slots } from './template';
import { prefer, speak } from './voice';
import type { ByArea, LanguagePack, TimeWords } from './wording/pool';

/** What is known about one reply before a word of it is chosen. */
export interface Material {
  profile: BrandProfile;
  pack: LanguagePack;
  site: string;
  good: readonly Specific[];
  bad: readonly Specific[];
  wish: string | null;
  need: string | null;
  /** What it is wanted for: "two nights with a toddler". */
  occasion: string | null;
  topic: string | null;
  /** What is told, in words of ours; best first. */
  matters: { good: readonly Specific[]; bad: readonly Specific[] };
  /** The thing that most of the post is about. */
  main: string | null;
  /** Whom a praising post speaks of: "the driver". */
  person: string | null;
  /** A few kind words of theirs, for praise. */
  quote: string | null;
  /** Their own words say it best: where there is room for a quote, it comes first. */
  quoteFirst: boolean;
  /** The same for the two halves of a post, where each is taken up. */
  halfQuotes: { good: string | null; bad: string | null };
  /** Which questions the post has answered already. */
  answered: Answered;
  harsh: readonly string[];
  /** The site wants no quotes from the post. */
  quiet: boolean;
  name: string | null;
  praised: string | null;
  team: string | null;
  card: Card | null;
  /** A sad or hard story is behind it: no cheer in the answer. */
  hardship: Hardship | null;
  side: 'good' | 'bad';
  /** Both sides are taken up: a backhanded post, a comparison. */
  halves: boolean;
  urgent: boolean;
  review: boolean;
  now: Date;
}

/** Without the scheme and a closing slash: every site makes a link of it, and it reads better. */
export const shortUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** One of the best: mostly the first, sometimes the next if it is nearly as good. */
function choose(from: readonly Specific[], dice: Dice, slack = 1): Specific | undefined {
  const near = from.filter(({ score }) => score >= (from[0]?.score ?? 0) - slack).slice(0, 3);
  const at = Math.floor(dice.next() ** 1.6 * near.length);
  return near[at];
}

/** The shortest of those that say nearly as much. */
const shortest = (from: readonly Specific[]): Specific | undefined =>
  from
    .filter(({ score }) => score >= (from[0]?.score ?? 0) - 2.5)
    .sort((a, b) => a.phrase.length - b.phrase.length)[0];

const listFor = (words: ByArea, area: string): readonly string[] => words[area] ?? words.general;

function promiseTimes(times: TimeWords, m: Material, dice: Dice) {
  const hour = m.now.getHours();
  const late = hour >= 19;
  const half = hour < 12 ? times.morning : times.afternoon;
  const today = late ? dice.pick(times.late) : dice.pick(times.today).replace('{half}', half);
  const ahead = m.review ? dice.pick([2, 3]) : late ? 2 : dice.pick([1, 2]);
  const day = workingDay(m.now, ahead, times.locale);
  const by =
    !m.review && !late && dice.next() < 0.4
      ? dice.pick(times.within)
      : dice.pick(times.by).replace('{day}', day);
  return { today, by, now: dice.pick(times.now), soon: dice.pick(times.soon) };
}

const agreements = new WeakMap<LanguagePack, Map<string, Readonly<Record<string, string>>>>();

/** "is"/"are", "has"/"have" …, under names that start with the prefix ("gIs"). Made once. */
function agreeing(pack: LanguagePack, prefix: string, plural: boolean): Readonly<Record<string, string>> {
  const made = agreements.get(pack) ?? new Map<string, Readonly<Record<string, string>>>();
  agreements.set(pack, made);
  const key = `${prefix}|${plural}`;
  const before = made.get(key);
  if (before) return before;
  const forms: Record<string, string> = {};
  for (const [verb, [one, many]] of Object.entries(pack.agreeing))
    forms[prefix ? prefix + verb.charAt(0).toUpperCase() + verb.slice(1) : verb] = plural ? many : one;
  made.set(key, forms);
  return forms;
}

/** "a window that wouldn't shut" → "the window that wouldn't shut" */
const definite = (phrase: string): string =>
  /^(?:an?|some) /.test(phrase)
    ? phrase.replace(/^(?:an?|some) /, 'the ')
    : /^(?:\p{Ll}+ing\b|the|your|our|no|[£$€\d]|\p{Lu}|whoever)/u.test(phrase)
      ? phrase
      : `the ${phrase}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** From here on a retelling is as telling as a matter in our own words. */
const SURE = 7.9;
/** Beside a matter, how often a sure retelling is taken all the same. */
const RETOLD = 0.35;
/** Where there is room, the person's own story is retold from here on, and mostly. */
const TOLD = 6.4;
const MOSTLY = 0.85;

/** A matter and, where the post tells of two, the other beside it. */
function matterSlots(
  found: readonly Specific[],
  dice: Dice,
  short: boolean,
): Record<string, string | undefined> | null {
  const m = short ? shortest(found) : choose(found, dice, 0.8);
  if (!m) return null;
  const m2 = found.find(
    (other) => other !== m && other.area !== m.area && !sharesWord(m.phrase, other.phrase),
  );
  return { m: m.phrase, m2: m2?.phrase, area: m.area };
}

/** "the refund" and "a refund that came up short" are one thing. */
const sharesWord = (a: string, b: string): boolean =>
  a.split(' ').some((word) => word.length > 3 && b.includes(word));

function specificSlots(
  m: Material,
  dice: Dice,
  short: boolean,
  full: boolean,
  quotes: boolean,
): Record<string, string | undefined> {
  const from = m.side === 'good' ? m.good : m.bad;
  const sure = (from[0]?.score ?? 0) >= (full ? TOLD : SURE);
  const matters = m.matters[m.side];
  if (quotes && m.quoteFirst) return { area: matters[0]?.area ?? 'general' };
  if (matters.length && !(sure && dice.next() < (full ? MOSTLY : RETOLD)))
    return matterSlots(matters, dice, short) ?? {};
  const x = short ? shortest(from) : choose(from, dice);
  const named = m.main ?? undefined;
  if (!x || (named && (x.form === 'named' || x.score < 5))) return { named, area: 'general' };
  const x2 = from.find(
    (other) =>
      other !== x &&
      other.form !== 'named' &&
      !other.phrase.includes(x.phrase) &&
      !x.phrase.includes(other.phrase) &&
      other.form === 'thing' &&
      x.form === 'thing',
  );
  const known = x.form === 'named' && m.side === 'bad';
  const english = m.pack.language === 'en';
  const said = prefer(x.phrase, m.profile.voice);
  const phrase = english && m.side === 'good' && x.form === 'thing' ? definite(said) : said;
  return {
    // A thing that is merely named says less than the person's own words.
    x:
      known || (!english && x.form === 'time') || (x.score < 5 && m.side === 'good' && m.quote)
        ? undefined
        : phrase,
    x2: x2 && english ? definite(prefer(x2.phrase, m.profile.voice)) : undefined,
    thing: x.form === 'thing' ? phrase : undefined,
    theThing: x.form === 'thing' && !phrase.startsWith('no ') ? definite(phrase) : undefined,
    theTime: x.form === 'time' ? `the ${phrase}` : undefined,
    lostTime: x.form === 'time' && x.area === 'wait' && / (?:in|on|at) /.test(phrase) ? phrase : undefined,
    doing: x.form === 'doing' ? phrase : undefined,
    told:
      x.told &&
      prefer(
        m.profile.voice.contractions ? x.told : x.told.replace(/^you've /, 'you have '),
        m.profile.voice,
      ),
    time: x.form === 'time' ? phrase : undefined,
    who: x.form === 'who' ? phrase : undefined,
    named: known ? phrase : undefined,
    ...agreeing(m.pack, '', x.plural),
    area: x.form === 'time' && x.area === 'wait' ? 'time' : x.area,
  };
}

/** Has the brand a place for what should not be said in the open? */
export const hasChannel = ({ contact }: BrandProfile): boolean =>
  !!(contact.email || contact.phone || contact.url || contact.dm);

function channelSlots(m: Material): Record<string, string | undefined> {
  const { contact } = m.profile;
  const social =
    m.site === 'x' ||
    m.site === 'bluesky' ||
    m.site === 'threads' ||
    m.site === 'mastodon' ||
    m.site === 'instagram' ||
    m.site === 'facebook';
  const handle = typeof contact.dm === 'string' ? contact.dm : undefined;
  const dm = social && m.site !== 'facebook' ? handle : undefined;
  const open = social && contact.dm === true;
  const mail = dm || open ? undefined : contact.email;
  const page = dm || open || mail ? undefined : contact.url && shortUrl(contact.url);
  const fallback = !dm && !open && !mail && !page;
  return {
    dm: dm ?? (fallback ? handle : undefined),
    dmOpen: open ? '' : undefined,
    mail,
    page,
    phone: fallback && !handle ? contact.phone : undefined,
    hours: contact.hours ? ` (${contact.hours})` : '',
    open: fallback && !handle && !contact.phone ? '' : undefined,
  };
}

/** What stays the same for all wording of one reply: teams, channels, cards, names. */
export function fixedSlots(m: Material): Slots {
  const { pack, profile } = m;
  const team = pack.team(m.team);
  return {
    team: team.team,
    Team: capital(team.team),
    ...agreeing(pack, 'team', team.plural),
    teamContact: profile.teams.find(({ name }) => name === m.team)?.contact,
    harsh: m.quiet || !m.harsh.length ? undefined : m.harsh.join(', '),
    harshly: m.quiet && m.harsh.length ? m.harsh.join(', ').replace(/, (?=[^,]*$)/, ' and ') : undefined,
    wish: m.wish ?? undefined,
    need: m.need ?? undefined,
    occasion: m.occasion ?? undefined,
    ...agreeing(pack, 'need', false),
    topic: m.topic ?? undefined,
    person: m.person ?? undefined,
    quote: m.quote ?? undefined,
    loss: m.hardship === 'loss' ? '' : undefined,
    strain: m.hardship === 'strain' ? '' : undefined,
    name: m.name ?? undefined,
    praised: m.praised ?? undefined,
    answer: m.card?.text,
    answerLow: m.card?.low,
    url: m.card ? shortUrl(m.card.url) : undefined,
    checked: m.card?.checked,
    ...channelSlots(m),
  };
}

/** The slots of a good and a bad half (P39). */
function halves(m: Material, dice: Dice): Record<string, string | undefined> {
  const { voice } = m.profile;
  const told = m.bad.filter(({ form }) => form !== 'named').map(({ phrase }) => phrase);
  // A thing that is only named belongs to the half that says more about it.
  const free = ({ form, phrase }: Specific) =>
    form !== 'named' || !told.some((bad) => bad.includes(phrase.replace(/^\w+ /, '')));
  const g = choose(m.good.filter(free), dice);
  const b = choose(
    m.bad.filter(({ phrase, form }) => form !== 'named' || !g?.phrase.includes(phrase.split(' ').at(-1)!)),
    dice,
  );
  const english = m.pack.language === 'en';
  const taken = ({ phrase }: Specific) => (english ? definite(prefer(phrase, voice)) : prefer(phrase, voice));
  const gm = choose(m.matters.good, dice, 0.8);
  const bm = choose(m.matters.bad, dice, 0.8);
  const named = gm ?? g ?? bm ?? b;
  return {
    gm: gm?.phrase,
    // Named for both halves, where neither has a name of its own.
    either: named ? undefined : (m.main ?? undefined),
    bm: bm?.phrase,
    g: g && !gm ? taken(g) : undefined,
    // A thing that is only named may belong to the half that pleased.
    b: b && !bm && (b.form !== 'named' || gm || g || m.halfQuotes.good) ? taken(b) : undefined,
    gq: !(gm ?? g) ? (m.halfQuotes.good ?? undefined) : undefined,
    bq: !(bm ?? b) ? (m.halfQuotes.bad ?? undefined) : undefined,
    ...agreeing(m.pack, 'g', g?.plural ?? false),
    ...agreeing(m.pack, 'b', b?.plural ?? false),
  };
}

const AREA_WORDS = ['reaction', 'trouble', 'what', 'details', 'question'] as const;

/** Words that go with what the trouble is about; only where somebody is in trouble. */
function areaSlots(m: Material, area: string, dice: Dice): Record<string, string | undefined> {
  const { pack, profile } = m;
  const said: Record<string, string | undefined> = {};
  for (const words of AREA_WORDS) {
    const open = listFor(pack.areas[words], area).filter((one) => words !== 'question' || m.answered(one));
    said[words] = open.length ? speak(dice.pick(open), profile.voice, pack.language === 'en') : undefined;
  }
  return said;
}

/** Everything a sentence may ask for; what is not known stays undefined. `short`: there is little room; `quotes`: this length may quote. */
export function slotsFor(
  m: Material,
  fixed: Slots,
  dice: Dice,
  { short, full, quotes }: { short: boolean; full: boolean; quotes: boolean },
): Slots {
  const own = specificSlots(m, dice, short, full && !short, quotes);
  return Object.assign(
    Object.create(fixed) as Record<string, string | undefined>,
    own,
    m.side === 'bad' && areaSlots(m, own.area ?? 'general', dice),
    m.halves && halves(m, dice),
    quotes && m.quoteFirst && { topic: undefined },
    promiseTimes(m.pack.times, m, dice),
  );
}
