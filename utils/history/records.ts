/** What the history keeps. Plain data: the only place that knows IndexedDB is the rest of this folder. */
import * as v from 'valibot';
import { MatchSchema } from '../brand/match';
import { KINDS, SENTIMENTS, VerdictSchema } from '../judge/verdict';
import { PostSchema } from '../post';
import {
  type Interaction,
  InteractionSchema,
  MoneySchema,
  OUTCOMES,
  TagSchema,
  TimeSchema,
} from './interaction';

export { type Interaction, InteractionSchema, type InteractionType, SILENCE_REASONS } from './interaction';

export const STATUSES = ['open', 'answered', 'skipped', 'closed'] as const;

const agent = v.optional(v.string());
const text = v.string();

/** What the interactions made of a mention. Derived: folding them again gives the same (standing.ts). */
const standing = {
  status: v.picklist(STATUSES),
  /** The latest answer marked as sent. */
  answer: v.optional(v.object({ at: TimeSchema, agent, text: v.optional(text) })),
  claim: v.optional(v.object({ at: TimeSchema, agent })),
  tags: v.optional(v.array(TagSchema)),
  /** Promises; `id` is the one of the interaction that made it. */
  followUps: v.optional(
    v.array(
      v.object({
        id: v.string(),
        text,
        due: TimeSchema,
        kept: v.optional(TimeSchema),
        /** When somebody said that it will not be kept. */
        broken: v.optional(TimeSchema),
      }),
    ),
  ),
  handedTo: v.optional(v.object({ at: TimeSchema, team: v.string() })),
  outcome: v.optional(v.object({ at: TimeSchema, result: v.picklist(OUTCOMES), ...MoneySchema })),
  correction: v.optional(
    v.object({
      at: TimeSchema,
      agent,
      kind: v.optional(v.picklist(KINDS)),
      sentiment: v.optional(v.picklist(SENTIMENTS)),
      ours: v.optional(v.boolean()),
    }),
  ),
};
const StandingSchema = v.object(standing);
export type Standing = v.InferOutput<typeof StandingSchema>;

export const MentionSchema = v.object({
  /** Same as the post's key. */
  key: v.string(),
  post: PostSchema,
  matches: v.array(MatchSchema),
  firstSeenAt: TimeSchema,
  lastSeenAt: TimeSchema,
  /** Earlier texts of an edited post, oldest first. */
  versions: v.array(v.object({ text, rating: v.optional(v.number()), until: TimeSchema })),
  /** null while it is stored and not yet judged: the worker may have died in between. */
  verdict: v.nullable(VerdictSchema),
  /** When it was noticed that the site no longer shows the post; what was seen of it stays. */
  goneAt: v.optional(TimeSchema),
  /** When the retention schedule took the verdict away (P51); it is not judged again. */
  verdictExpiredAt: v.optional(TimeSchema),
  ...standing,
});
export type Mention = v.InferOutput<typeof MentionSchema>;

/** A mention with its log, oldest first: what exports and insights read. */
export const HistoryRowSchema = v.object({
  mention: MentionSchema,
  interactions: v.array(InteractionSchema),
});
export interface HistoryRow {
  mention: Mention;
  interactions: Interaction[];
}
