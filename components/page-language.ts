/** The page's own language, direction and title, which HTML files can't take from the translations. */
import browser from 'webextension-polyfill';
import type { MessageKey } from '@/utils/words';
import { t } from './words';

export function dressPage(title: MessageKey): void {
  document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  document.title = t(title);
}
