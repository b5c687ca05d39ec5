/** What the checker may know beside the draft. A rule whose needs are missing stays silent. */
import type { BrandProfile } from '../brand/profile';
import type { Kind } from '../judge/verdict';
import type { CountOptions } from '../limits/count';

export interface CheckContext {
  profile: BrandProfile;
  /** Kind of the mention that is answered. */
  kind?: Kind;
  /** Site id ("x"). */
  site?: string;
  /** The post's text. */
  mention?: string;
  /** The author's name or handle as the page shows it: no secret in a reply. */
  author?: string;
  /** Who signs, for a sign-off that wants a name. */
  agent?: string;
  /** Language of the post (ISO 639-1 or BCP 47); guessed from the mention where missing. */
  language?: string;
  /** The agent said that the facts are known (P62). */
  factsConfirmed?: boolean;
  /** Replies sent lately on this site, newest first (P53). */
  recent?: readonly string[];
  /** Public replies of ours in this thread to this person (P50). */
  repliesInThread?: number;
  /** Somebody with authority approved the money or goods that the draft promises. */
  remedyApproved?: boolean;
  /** A promise to this author is overdue (P70). */
  overduePromise?: boolean;
  /** Post, stars or replies changed since the draft was begun (P52). */
  threadChanged?: boolean;
  draftStartedMsAgo?: number;
  /** The post is hostile in tone, as judged. */
  hot?: boolean;
  /** The field's own maxlength, the user's limits, names that the site fills in. */
  counting?: CountOptions;
  /** For dating promises; the present where missing. */
  now?: Date;
}
