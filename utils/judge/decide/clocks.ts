/** Default clocks (sites.md, section 4): minutes until a mention is acknowledged. All are settings of the profile. */
import type { BrandProfile } from '../../brand/profile';
import type { Kind } from '../verdict';

const HOUR = 60;
const DAY = 24 * HOUR;

const SOCIAL: Partial<Record<Kind, number>> = {
  complaint: HOUR,
  competitor: HOUR,
  misinformation: 2 * HOUR,
  question: 4 * HOUR,
  lead: 4 * HOUR,
  backhanded: 4 * HOUR,
  praise: DAY,
  suggestion: DAY,
  comparison: DAY,
};
/** By stars, lowest first; a review without stars has the clock of its kind. */
const REVIEW: readonly [most: number, minutes: number][] = [
  [2, DAY],
  [3, 3 * DAY],
  [5, 7 * DAY],
];
/** To a person with authority, in any place. */
const HANDED_OVER: Partial<Record<Kind, number>> = { crisis: 15, campaign: 30 };
const NONE: ReadonlySet<Kind> = new Set(['abuse', 'stance', 'ex-employee', 'own', 'spam', 'news']);

const REVIEW_SITES =
  /^(?:google|tripadvisor|trustpilot|yelp|booking|airbnb|amazon|appstore|playstore|capterra|g2|glassdoor|indeed|bbb)/;

/** Minutes to the first answer, or null where no clock runs. */
export function minutesFor(
  kind: Kind,
  post: { site?: string | undefined; rating?: number | undefined },
  profile: BrandProfile | null,
): number | null {
  const handed = HANDED_OVER[kind];
  if (handed) return handed;
  if (NONE.has(kind)) return null;
  const promised = profile?.commitments.answerWithinMinutes ?? {};
  const { site = '', rating } = post;
  const review = rating !== undefined || REVIEW_SITES.test(site);
  const own = promised[site] ?? (review ? promised.reviews : undefined) ?? promised.default;
  if (own) return own;
  if (review && rating !== undefined) return REVIEW.find(([most]) => rating <= most)?.[1] ?? null;
  return SOCIAL[kind] ?? null;
}
