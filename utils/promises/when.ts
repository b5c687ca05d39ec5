/** Finds the time that a sentence names and says which moment it ends at: "by Friday", "within 48 hours", "at six". */

import { numberWord } from '../checker/text/numbers';
import { Phrases, type Span } from '../checker/text/phrases';
import type { Reading } from '../checker/text/read';
import { CLASSES } from '../checker/words/classes';
import { withoutEnding } from '../without-ending';
import { momentOf, type Wall, wallAt } from './clock';

export interface When {
  start: number;
  end: number;
  /** Latest moment that still keeps the promise; worked out only when asked for, since zones are slow. */
  due: () => Date;
}

const WORK_END: [number, number] = [18, 0];
/** Ends of working times, where the words name only a part of the day. Own choice. */
const END_OF: Readonly<Record<string, [hour: number, minute: number]>> = {
  morning: [12, 0],
  noon: [12, 0],
  midday: [12, 0],
  lunch: [13, 0],
  lunchtime: [13, 0],
  afternoon: [18, 0],
  evening: [22, 0],
  tonight: [23, 59],
  night: [23, 59],
  midnight: [23, 59],
  day: WORK_END,
};
const DAY_END: [number, number] = [23, 59];
const HOUR = 3_600_000;
const UNIT: Readonly<Record<string, number>> = {
  minute: HOUR / 60,
  hour: HOUR,
  day: 24 * HOUR,
  week: 168 * HOUR,
};
const FEW = 3;
/** "Now", "straight away": an hour is what a bystander would grant. Own choice. */
const AT_ONCE = HOUR;

const classes = CLASSES;
const NOW = new Phrases(`
  right? now
  right|straight away
  straightaway
  immediately
  at once
  this minute|moment|second|instant
  as we speak
`);
const DURATION = new Phrases(
  `
  within|in|inside|under the? next? #|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|couple|few|half couple|few|an|a|eight? of? minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|week
  within|in|inside|over the? next? #|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|half of? an? working|business? minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|week|day's|days'|hour's
  within|in|over the? next|a? couple|few of? working|business? minutes|hours|days|weeks
`,
  classes,
);
const DAY = new Phrases(
  `
  by|before|on|until|at? the? end of the|this|next? today|day|business|play|week|month
  by|before? close of business|play
  later? today
  by? tomorrow morning|afternoon|evening|night|lunchtime?
  this|tomorrow morning|afternoon|evening|lunchtime
  by? tonight
  this|next week|weekend|month
  by|before|on|next|this|until? next|this? @weekday morning|afternoon|evening|night|lunchtime?
`,
  classes,
);
const DATE = new Phrases(
  `
  by|before|on|until? the? # of? @month
  by|before|on|until? @month the? #
`,
  classes,
);
const TIME = new Phrases(`
  by|before|at|until|till about|around? half? one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve o'clock|am|pm?
  by|before|at|until|till|around about? # am|pm|o'clock?
  by|before|at|around midday|noon|midnight|lunchtime|lunch
`);

const wordsOf = (reading: Reading, span: Span): string[] =>
  reading.tokens.slice(span.from, span.to).map(({ word }) => word);

function durationOf(list: string[]): number | null {
  const unitWord = withoutEnding(list.at(-1)!, "'s");
  const unit = unitWord.startsWith('min') ? 'minute' : unitWord.startsWith('h') ? 'hour' : unitWord;
  const size = UNIT[unit];
  if (size === undefined) return null;
  let count = 1;
  for (const word of list.slice(1, -1)) {
    if (/^\d/.test(word)) count = Number.parseFloat(word);
    else if (word === 'few') count = FEW;
    else if (word === 'couple') count = 2;
    else if (word === 'half') count = 0.5;
    else if (numberWord(word) !== undefined) count = numberWord(word)!;
  }
  // Five working days are a week.
  const working = unit === 'day' && list.some((word) => word === 'working' || word === 'business');
  return count * size * (working ? 7 / 5 : 1);
}

/** Hour and minute of "half eleven", "18:00", "six pm"; without am or pm the next such hour of the working day. */
function hourOf(list: string[], now: Wall, today: boolean): [number, number] | null {
  const last = list.at(-1)!;
  if (END_OF[last]) return END_OF[last];
  for (const word of list) {
    const written = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|h)?$/.exec(word);
    const named = numberWord(word);
    if (!written && named === undefined) continue;
    let hour = written ? Number(written[1]) : named!;
    const minute = written?.[2] ? Number(written[2]) : list.includes('half') ? 30 : 0;
    if (hour > 24 || minute > 59) return null;
    const half = written?.[3] ?? (last === 'am' || last === 'pm' ? last : '');
    if (half === 'pm' && hour < 12) hour += 12;
    else if (!half && !written?.[2] && hour < 12) {
      const past = today && (hour < now.hour || (hour === now.hour && minute <= now.minute));
      if (hour < 7 || past) hour += 12;
    }
    return [hour, minute];
  }
  return null;
}

/** Days from today that the words name. */
function daysAhead(list: string[], now: Wall): number {
  const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const named = list.find((word) => CLASSES.weekday.has(word));
  if (named) return (weekdays.indexOf(named.slice(0, 3)) - now.weekday + 7) % 7 || 7;
  const toSunday = (7 - now.weekday) % 7;
  if (list.includes('tomorrow')) return 1;
  if (list.includes('month')) {
    const ahead = list.includes('next') ? 2 : 1;
    const last = new Date(Date.UTC(now.year, now.month - 1 + ahead, 0));
    return Math.round((last.getTime() - Date.UTC(now.year, now.month - 1, now.day)) / (24 * HOUR));
  }
  if (list.includes('weekend')) return toSunday;
  if (list.includes('week')) return list.includes('next') ? toSunday + 7 : toSunday;
  return 0;
}

function dateOf(list: string[], now: Wall): { month: number; day: number; year: number } | null {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  const month = months.indexOf(list.find((word) => CLASSES.month.has(word))?.slice(0, 3) ?? '') + 1;
  const day = Number.parseInt(list.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) ?? '', 10);
  if (month === 0 || !(day >= 1 && day <= 31)) return null;
  const past = month < now.month || (month === now.month && day < now.day);
  return { month, day, year: past ? now.year + 1 : now.year };
}

/** The time named between two tokens, the latest end of it; null where there is none. */
export function findWhen(
  reading: Reading,
  from: number,
  to: number,
  now: Date,
  timeZone?: string,
): When | null {
  const spans: Span[] = [];
  const keep = (span: Span | null): Span | null => {
    if (span) spans.push(span);
    return span;
  };
  const span = () => ({
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  });

  const duration = keep(DURATION.first(reading, from, to));
  if (duration) {
    const length = durationOf(wordsOf(reading, duration));
    if (length !== null) return { ...span(), due: () => new Date(now.getTime() + length) };
    spans.pop();
  }
  const date = keep(DATE.first(reading, from, to));
  const day = date ? null : keep(DAY.first(reading, from, to));
  const time = keep(TIME.first(reading, from, to));
  if (!date && !day && !time) {
    const atOnce = keep(NOW.first(reading, from, to));
    return atOnce ? { ...span(), due: () => new Date(now.getTime() + AT_ONCE) } : null;
  }
  const dayWords = day ? wordsOf(reading, day) : [];
  const dateWords = date ? wordsOf(reading, date) : null;
  const timeWords = time ? wordsOf(reading, time) : null;
  return { ...span(), due: () => momentNamed(dayWords, dateWords, timeWords, now, timeZone) };
}

function momentNamed(
  dayWords: string[],
  dateWords: string[] | null,
  timeWords: string[] | null,
  now: Date,
  timeZone?: string,
): Date {
  const wall = wallAt(now, timeZone);
  const on = dateWords ? dateOf(dateWords, wall) : null;
  const ahead = dayWords.length > 0 ? daysAhead(dayWords, wall) : 0;
  const clock =
    (timeWords && hourOf(timeWords, wall, ahead === 0)) ??
    dayWords
      .map((word) => (word === 'day' && !dayWords.includes('end') ? undefined : END_OF[word]))
      .find(Boolean) ??
    (dayWords.some((word) => word === 'business' || word === 'play') ? WORK_END : DAY_END);
  const at = { ...wall, ...(on ?? { day: wall.day + ahead }), hour: clock[0], minute: clock[1] };
  const due = momentOf(at, timeZone);
  // "By six", said at seven: tomorrow's.
  const passed = timeWords && dayWords.length === 0 && !on && due <= now;
  return passed ? momentOf({ ...at, day: at.day + 1 }, timeZone) : due;
}
