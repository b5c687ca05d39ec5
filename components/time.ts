/** Times as people say them, in the language of our texts. */
import { locale } from './locale';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

// Made once: a list of two hundred rows would make each two hundred times.
let relatively: Intl.RelativeTimeFormat | undefined;
let exactly: Intl.DateTimeFormat | undefined;

/** "5 minutes ago", "in 2 hours"; `then` and `now` in milliseconds. */
export function relative(then: number, now = Date.now()): string {
  const seconds = Math.round((then - now) / 1000);
  relatively ??= new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? relatively.format(Math.trunc(seconds / unit[1]), unit[0]) : relatively.format(0, 'minute');
}

/** "22 Nov, 14:30". */
export function exact(time: number): string {
  exactly ??= new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return exactly.format(time);
}

/** A page's own time: ISO where it has one, else its own words ("5d"), which stay as they are. */
export function postedAt(text: string | undefined): { words: string; iso?: string; title?: string } | null {
  if (!text) return null;
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? { words: text } : { words: relative(time), iso: text, title: exact(time) };
}
