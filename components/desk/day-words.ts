import { locale } from '../locale';

/** "2026-11-22" → "22 Nov 2026". */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
