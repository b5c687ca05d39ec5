/**
 * How long a reply may be, site by site (sites.md, section 1). Defaults only: sites change, so settings and the
 * field's own maxlength come first. Grade A: official page or schema · B: somebody else's product documentation ·
 * C: no figure seen, shown as assumed, never blocks by itself.
 */
export type Counting =
  /** X's weighted count. */
  | 'x'
  /** UTF-8 bytes. */
  | 'bytes'
  /** What a reader sees as one character, and UTF-8 bytes beside it. */
  | 'graphemes'
  /** Code points; of @name@host only @name. */
  | 'mastodon'
  /** Code points. */
  | 'characters'
  /** Length of a JavaScript string. */
  | 'utf16';

export type Grade = 'A' | 'B' | 'C';

export interface SiteLimit {
  /** null: no figure known. */
  limit: number | null;
  counting: Counting;
  grade: Grade;
  /** A second bound in UTF-8 bytes. */
  maxBytes?: number;
}

const unknown: SiteLimit = { limit: null, counting: 'characters', grade: 'C' };

export const SITE_LIMITS = {
  x: { limit: 280, counting: 'x', grade: 'A' },
  google: { limit: 4_096, counting: 'bytes', grade: 'A' },
  playstore: { limit: 350, counting: 'characters', grade: 'A' },
  appstore: { limit: 5_970, counting: 'characters', grade: 'B' },
  facebook: { limit: 8_000, counting: 'utf16', grade: 'B' },
  instagram: { limit: 2_196, counting: 'characters', grade: 'B' },
  linkedin: { limit: 1_250, counting: 'characters', grade: 'B' },
  reddit: { limit: 10_000, counting: 'characters', grade: 'B' },
  threads: { limit: 500, counting: 'characters', grade: 'B' },
  bluesky: { limit: 300, counting: 'graphemes', grade: 'A', maxBytes: 3_000 },
  mastodon: { limit: 500, counting: 'mastodon', grade: 'B' },
  tripadvisor: unknown,
  trustpilot: unknown,
  yelp: unknown,
  glassdoor: unknown,
  capterra: unknown,
  g2: unknown,
  booking: unknown,
  amazon: unknown,
  youtube: unknown,
  hackernews: unknown,
  stackexchange: unknown,
  discourse: unknown,
  lemmy: unknown,
  producthunt: unknown,
  quora: unknown,
} as const satisfies Record<string, SiteLimit>;

/** Ids used across the project for sites that we know by name. */
export type SiteId = keyof typeof SITE_LIMITS;

/** Any other page: warn above this (own choice). */
export const UNKNOWN_SITE_WARN_ABOVE = 1_000;

/** What is known of a site; of an unknown one, nothing but how to count. */
export const limitOf = (site: string): SiteLimit =>
  Object.hasOwn(SITE_LIMITS, site)
    ? SITE_LIMITS[site as SiteId]
    : { limit: null, counting: 'utf16', grade: 'C' };
