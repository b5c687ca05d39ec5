/** Languages by their names in the browser's own. */
import browser from 'webextension-polyfill';

/** "Finnish"; undefined for a tag that the browser knows no name for. */
export function languageName(tag: string): string | undefined {
  const names = new Intl.DisplayNames(browser.i18n.getUILanguage(), { type: 'language', fallback: 'none' });
  try {
    return names.of(tag);
  } catch {
    // An imported history may hold anything.
    return undefined;
  }
}
