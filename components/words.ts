/** Words for views: plurals, and texts whose key is made from data. */
import browser from 'webextension-polyfill';
import type { MessageKey } from '@/utils/words';
import { locale } from './locale';

export { type Message, type MessageKey, wordsHere as t } from '@/utils/words-here';

/** Keys that come in plural forms: "found_one", "found_other". The rest of the name is the base. */
type PluralBase = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** "1 mention", "12 mentions", with the number as the language writes it; $2 … follow it. */
export function plural(base: PluralBase, count: number, ...args: string[]): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const filled = [new Intl.NumberFormat(locale()).format(count), ...args];
  return (
    browser.i18n.getMessage(`${base}_${form}`, filled) || browser.i18n.getMessage(`${base}_other`, filled)
  );
}

/** The text of a key that is put together from data ("signal_own_event"); null where there is none. */
export const wordOf = (key: string, ...args: string[]): string | null =>
  browser.i18n.getMessage(key.replaceAll('-', '_'), args) || null;
