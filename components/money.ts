/** An amount as the browser's language writes it; empty where there is none. */
import browser from 'webextension-polyfill';

export function money({ amount, currency }: { amount?: number; currency?: string }): string {
  if (amount === undefined) return '';
  const language = browser.i18n.getUILanguage();
  return currency
    ? new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount)
    : new Intl.NumberFormat(language).format(amount);
}
