/** Where and how a post names the brand. */
import * as v from 'valibot';

export const MatchSchema = v.object({
  /** What of the profile was found. `subject`: the page is about the brand, nothing needs to be named. */
  by: v.picklist(['term', 'hashtag', 'handle', 'domain', 'person', 'product', 'subject']),
  /** The profile's own spelling. */
  term: v.string(),
  /** As it stands in the post; empty for `subject`. */
  quote: v.string(),
  /** UTF-16 offsets into the post's text. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Match = v.InferOutput<typeof MatchSchema>;
