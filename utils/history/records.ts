/** What the history keeps. Plain data: the only place that knows IndexedDB is the rest of this folder. */
import * as v from 'valibot';
import { MatchSchema } from '../brand/match';
import { VerdictSchema } from '../judge/verdict';
import { PostSchema } from '../post';
import { LENGTHS } from '../replies/suggestion';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Why nobody answers (taxonomy.md, section 7). */
export const SILENCE_REASONS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const;

export const STATUSES = ['open', 'answered', 'skipped', 'closed'] as const;

export const MentionSchema = v.object({
  /** Same as the post's key. */
  key: v.string(),
  post: PostSchema,
  matches: v.array(MatchSchema),
  /** Milliseconds since 1970. */
  firstSeenAt: time,
  lastSeenAt: time,
  /** Earlier texts of an edited post, oldest first. */
  versions: v.array(v.object({ text: v.string(), rating: v.optional(v.number()), until: time })),
  /** null while it is stored and not yet judged: the worker may have died in between. */
  verdict: v.nullable(VerdictSchema),
  status: v.picklist(STATUSES),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

const common = {
  /** Made by whoever reports it (crypto.randomUUID), so that a message sent twice is kept once. */
  id: v.pipe(v.string(), v.uuid()),
  mention: v.string(),
  /** Milliseconds since 1970. */
  at: time,
  agent: v.optional(v.pipe(v.string(), v.maxLength(300))),
};
const text = v.pipe(v.string(), v.maxLength(50_000));

/** What a person did about a mention (contract.md, "Interaction"). */
export const InteractionSchema = v.variant('type', [
  v.object({ ...common, type: v.literal('suggested'), length: v.picklist(LENGTHS), text }),
  v.object({
    ...common,
    type: v.literal('inserted'),
    text,
    suggestion: v.optional(text),
    editor: v.string(),
  }),
  v.object({ ...common, type: v.literal('copied'), text, suggestion: v.optional(text) }),
  v.object({ ...common, type: v.literal('sent'), text: v.optional(text) }),
  v.object({
    ...common,
    type: v.literal('skipped'),
    reason: v.picklist(SILENCE_REASONS),
    note: v.optional(text),
  }),
]);
export type Interaction = v.InferOutput<typeof InteractionSchema>;
