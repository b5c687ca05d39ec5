/** Amounts of time in good English: "40 mins" → "forty minutes". */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers below a hundred in words, the rest as they are. */
export function inWords(number: string): string {
  const n = Number(number);
  if (!Number.isInteger(n) || n < 1 || n > 99 || /^0/.test(number)) return number;
  if (n < 20) return ONES[n]!;
  const ones = n % 10;
  return `${TENS[Math.floor(n / 10)]}${ones ? `-${ONES[ones]}` : ''}`;
}

const UNITS: Record<string, string> = {
  sec: 'second',
  secs: 'second',
  second: 'second',
  seconds: 'second',
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  night: 'night',
  nights: 'night',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
};

/** "mins" → "minutes" or, for one, "minute"; null where it is no unit of time. */
export function unitOf(word: string, one: boolean): string | null {
  const unit = Object.hasOwn(UNITS, word) ? UNITS[word]! : null;
  return unit && (one ? unit : `${unit}s`);
}

export const isCount = (word: string): boolean =>
  /^\d{1,4}$/.test(word) || ONES.indexOf(word) > 1 || (TENS.includes(word) && word !== '');

/** "50 mins" → "fifty minutes", inside a retold event. */
export const spellTimes = (words: string[]): string[] =>
  words.map((word, i) => {
    const unit = unitOf(word.toLowerCase(), words[i - 1] === '1');
    if (unit && /^\d+$/.test(words[i - 1] ?? '')) return unit;
    return unitOf(words[i + 1]?.toLowerCase() ?? '', false) && /^\d{1,2}$/.test(word) ? inWords(word) : word;
  });
