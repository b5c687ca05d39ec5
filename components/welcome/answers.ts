/** What goes without saying in the first run. */
import { type Json, read, write } from '@/utils/brand/path';

/** Who types a name means by it the brand: the name finds it until there are other words for it. */
export function namedByName(data: Json): Json {
  const terms = read(data, ['terms']);
  const name = read(data, ['name']);
  const hasTerms = Array.isArray(terms) && terms.length > 0;
  return hasTerms || typeof name !== 'string' || name.trim() === ''
    ? data
    : write(data, ['terms'], [name.trim()]);
}
