/** What fills the sentences: the person's specifics, the brand's cards, teams and channels, and the times of a promise. */
import type { BrandProfile } from '../brand/profile';
import type { Dice } from './seed';
import type { Specific } from './specifics/specific';
import type { Slots } from './template';
import { prefer, speak } from './voice';
import type { AreaWords, ByArea, LanguagePack, TimeWords } from './wording/pool';

/** What is known about one reply before a word of it is chosen. */
export interface Material {
  profile: BrandProfile;
  pack: LanguagePack;
  site: string;
  good: readonly Specific[];
  bad: readonly Specific[];
  wish: string | null;
  need: string | null;
  topic: string | null;
  quote: string | null;
  harsh: readonly string[];
  name: string | null;
  praised: string | null;
  team: string | null;
  /** `low`: as it stands after a colon. */
  card: { text: string; low: string; url: string; checked?: string } | null;
  side: 'good' | 'bad';
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

const listFor = (words: ByArea, area: string): readonly string[] => words[area] ?? words.general;

/** Making one costs more than writing a whole reply. */
const weekdays = new Map<string, Intl.DateTimeFormat>();

/** Next working days from `now`, two and three of them ahead for reviews, one for the rest. */
function weekday(now: Date, ahead: number, locale: string): string {
  const day = new Date(now);
  let left = ahead;
  while (left > 0) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left--;
  }
  const names = weekdays.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: 'long' });
  weekdays.set(locale, names);
  return names.format(day);
}

function promiseTimes(times: TimeWords, m: Material, dice: Dice) {
  const hour = m.now.getHours();
  const late = hour >= 19;
  const half = hour < 12 ? times.morning : times.afternoon;
  const today = late ? dice.pick(times.late) : dice.pick(times.today).replace('{half}', half);
  const ahead = m.review ? dice.pick([2, 3]) : late ? 2 : dice.pick([1, 2]);
  const day = weekday(m.now, ahead, times.locale);
  const by =
    !m.review && !late && dice.next() < 0.4
      ? dice.pick(times.within)
      : dice.pick(times.by).replace('{day}', day);
  return { today, by, now: dice.pick(times.now), soon: dice.pick(times.soon) };
}

function agreeing(pack: LanguagePack, prefix: string, plural: boolean): Record<string, string> {
  const forms: Record<string, string> = {};
  for (const [verb, [one, many]] of Object.entries(pack.agreeing))
    forms[prefix ? prefix + verb.charAt(0).toUpperCase() + verb.slice(1) : verb] = plural ? many : one;
  return forms;
}

/** "a window that wouldn't shut" → "the window that wouldn't shut" */
const definite = (phrase: string): string =>
  /^(?:an?|some) /.test(phrase)
    ? phrase.replace(/^(?:an?|some) /, 'the ')
    : /^(?:the|your|our|no|[£$€\d]|\p{Lu}|whoever)/u.test(phrase)
      ? phrase
      : `the ${phrase}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function specificSlots(m: Material, dice: Dice, short: boolean): Record<string, string | undefined> {
  const from = m.side === 'good' ? m.good : m.bad;
  const x = short
    ? [...from].slice(0, 3).sort((a, b) => a.phrase.length - b.phrase.length)[0]
    : choose(from, dice);
  if (!x) return {};
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
  const said = prefer(x.phrase, m.profile.voice);
  const phrase = m.side === 'good' && x.form === 'thing' ? definite(said) : said;
  return {
    x: known ? undefined : phrase,
    x2: x2 && definite(prefer(x2.phrase, m.profile.voice)),
    thing: x.form === 'thing' ? phrase : undefined,
    theThing: x.form === 'thing' && !phrase.startsWith('no ') ? definite(phrase) : undefined,
    theTime: x.form === 'time' ? `the ${phrase}` : undefined,
    lostTime: x.form === 'time' && x.area === 'wait' ? phrase : undefined,
    doing: x.form === 'doing' ? phrase : undefined,
    told: x.told && prefer(x.told, m.profile.voice),
    time: x.form === 'time' ? phrase : undefined,
    who: x.form === 'who' ? phrase : undefined,
    named: known ? phrase : undefined,
    ...agreeing(m.pack, '', x.plural),
    area: x.form === 'time' && x.area === 'wait' ? 'time' : x.area,
  };
}

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

/** `short`: there is little room. Everything a sentence may ask for; what is not known stays undefined, and sentences that need it are not offered. */
export function slotsFor(m: Material, dice: Dice, short = false): Slots {
  const { pack, profile } = m;
  const own = specificSlots(m, dice, short);
  const ours = (text: string) => speak(text, profile.voice, pack.language === 'en');
  const area = own.area ?? 'general';
  const wordFor = (words: keyof AreaWords) => ours(dice.pick(listFor(pack.areas[words], area)));
  const told = m.bad.filter(({ form }) => form !== 'named').map(({ phrase }) => phrase);
  // A thing that is only named belongs to the half that says more about it.
  const g = choose(
    m.good.filter(
      ({ form, phrase }) =>
        form !== 'named' || !told.some((bad) => bad.includes(phrase.replace(/^\w+ /, ''))),
    ),
    dice,
  );
  const b = choose(
    m.bad.filter(({ phrase }) => phrase !== g?.phrase),
    dice,
  );
  const team = pack.team(m.team);
  const contact = profile.teams.find(({ name }) => name === m.team)?.contact;
  return {
    ...own,
    reaction: wordFor('reaction'),
    trouble: wordFor('trouble'),
    what: wordFor('what'),
    details: wordFor('details'),
    question: wordFor('question'),
    adjective: dice.pick(pack.adjectives),
    g: g && definite(prefer(g.phrase, profile.voice)),
    b: b && definite(prefer(b.phrase, profile.voice)),
    bThing: b && b.form !== 'named' ? prefer(b.phrase, profile.voice) : undefined,
    harsh: m.harsh.length > 1 ? m.harsh.join(', ') : undefined,
    ...agreeing(pack, 'g', g?.plural ?? false),
    ...agreeing(pack, 'b', b?.plural ?? false),
    team: team.team,
    Team: capital(team.team),
    ...agreeing(pack, 'team', team.plural),
    teamContact: contact,
    wish: m.wish ?? undefined,
    need: m.need ?? undefined,
    ...agreeing(pack, 'need', false),
    topic: m.topic ?? undefined,
    quote: m.quote ?? undefined,
    name: m.name ?? undefined,
    praised: m.praised ?? undefined,
    answer: m.card?.text,
    answerLow: m.card?.low,
    url: m.card ? shortUrl(m.card.url) : undefined,
    checked: m.card?.checked,
    ...channelSlots(m),
    ...promiseTimes(pack.times, m, dice),
  };
}
