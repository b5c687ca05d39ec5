/** The language that counts, times, amounts and names are written in: that of the words around them. */
import browser from 'webextension-polyfill';
import { wordsHere } from '@/utils/words-here';

/**
 * A BCP 47 tag for `Intl`: the browser's own ("en-GB") where the texts are in its language, else the texts'.
 * A browser whose language we don't speak shows English texts, and "vor 5 Minuten" does not stand in those.
 */
export function locale(): string {
  const own = browser.i18n.getUILanguage();
  const shown = wordsHere('language_tag');
  return new Intl.Locale(own).language === shown ? own : shown;
}
