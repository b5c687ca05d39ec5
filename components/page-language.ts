/** The page's own language, direction and title, which HTML files can't take from the translations. */
import type { MessageKey } from '@/utils/words';
import { locale } from './locale';
import { t } from './words';

export function dressPage(title: MessageKey): void {
  // Not '@@ui_locale' and '@@bidi_dir': those are the browser's, which shows English texts where we don't speak its language.
  document.documentElement.lang = locale();
  document.documentElement.dir = t('language_direction');
  document.title = t(title);
}
