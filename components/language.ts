/** Languages by their names in the one of our texts. */
import { locale } from './locale';

/** "Finnish"; undefined for a tag that the browser knows no name for. */
export function languageName(tag: string): string | undefined {
  const names = new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' });
  try {
    return names.of(tag);
  } catch {
    // An imported history may hold anything.
    return undefined;
  }
}
