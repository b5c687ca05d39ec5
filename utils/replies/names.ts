/** The first name to address somebody by, where the page shows a real one. */
import type { Author } from '../post';

/** First words of display names that are nobody's first name. */
const NOT_NAMES = new Set(
  (
    'the a an old local happy sad angry google amazon user guest customer anonymous reviewer traveller traveler travel mr mrs ms miss dr prof sir lady ' +
    'team village club society group friends saturday sunday monday daily weekly real official your my our new just big little mad super mister mum mom dad nan ' +
    'honest speedy retired former proud concerned disappointed verified member visitor diner shopper deaf estuary green north south east west'
  ).split(' '),
);
const ORGANISATION =
  /\b(?:committee|circle|network|friends|club|society|group|ltd|limited|inc|llc|gmbh|scores|council|school|church|choir|band|cafe|café|bar|hotel|shop|store|company|co|union|trust|foundation|association|fans?|guide|customer|news|reports|families|&|and|und|et|y)\b/i;

/** "Anita Desrosiers" → "Anita"; handles, initials, titles, couples and companies → null. */
export function firstName(author: Author | undefined): string | null {
  const shown = author?.name?.trim().replace(/\s+/g, ' ') ?? '';
  if (!shown || /[\d@_/|]/.test(shown) || ORGANISATION.test(shown)) return null;
  const parts = shown.split(' ');
  const first = parts[0]!;
  if (parts.length > 3 || first.length < 2 || NOT_NAMES.has(first.toLowerCase())) return null;
  // One capital, then small letters: "Anita", "Jean-Luc"; not "GamerGuy", "A.", "KAREN".
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first) ? first : null;
}
