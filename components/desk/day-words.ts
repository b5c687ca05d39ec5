import browser from 'webextension-polyfill';

/** "2026-11-22" → "22 Nov 2026", as the browser's language writes it. */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
