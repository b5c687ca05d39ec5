/**
 * A cheap first look: may this text name the brand at all? On an endless feed most posts do not, and reading each of them
 * properly costs ten times as much. Never says no to a text in which the finder (find.ts) would find something.
 */
import type { BrandProfile } from './profile';

/** Accents, scripts and signs that a name may be disguised with; such a text goes to the finder, which folds them. */
const FOLDABLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a mark by itself is what is looked for
  /[\u00ad\u00c0-\u024f\u0300-\u052f\u1d00-\u1dbf\u200b-\u200f\u2060-\u206f\u2100-\u214f\u2460-\u24ff\ua640-\ua69f\ufe00-\ufe0f\ufeff\uff00-\uffef\ud835\ud83c\udb40]/;

/** The first run of letters and digits: everything after it may be written with other spaces or hyphens. */
const firstWord = (term: string): string => /[\p{L}\p{N}]+/u.exec(term.toLowerCase())?.[0] ?? '';

export type Hint = (text: string) => boolean;

export function makeHint(profile: BrandProfile): Hint {
  const needles = [
    ...profile.terms,
    ...profile.handles,
    ...profile.domains,
    ...profile.people,
    ...profile.products,
    profile.name,
  ].map(firstWord);
  const plain = needles.every((needle) => /^[a-z0-9]+$/.test(needle));
  if (!plain || needles.length === 0) return () => true;
  const anyOf = new RegExp([...new Set(needles)].join('|'), 'i');
  return (text) => anyOf.test(text) || FOLDABLE.test(text);
}
