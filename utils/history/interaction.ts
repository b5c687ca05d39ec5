/** What a person did about a mention (contract.md, "Interaction"): one entry of the log, never changed once written. */
import * as v from 'valibot';
import { KINDS, SENTIMENTS } from '../judge/verdict';
import { LENGTHS } from '../replies/suggestion';

/** Milliseconds since 1970. */
export const TimeSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Why nobody answers (taxonomy.md, section 7). */
export const SILENCE_REASONS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const;

/** What came of it in the end (P41). */
export const OUTCOMES = ['resolved', 'saved', 'lost', 'lead', 'sale'] as const;

export const IdSchema = v.pipe(v.string(), v.uuid());
const text = v.pipe(v.string(), v.maxLength(50_000));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
export const TagSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const tags = v.pipe(v.array(TagSchema), v.maxLength(50));

export const MoneySchema = {
  amount: v.optional(v.pipe(v.number(), v.finite())),
  /** ISO 4217: "EUR". */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters such as "EUR"'))),
};

const common = {
  /** Made by whoever reports it (crypto.randomUUID), so that a message sent twice is kept once. */
  id: IdSchema,
  /** Key of the mention. */
  mention: v.string(),
  at: TimeSchema,
  agent: v.optional(v.pipe(v.string(), v.maxLength(300))),
  /** Shared by the interactions of one bulk edit, or the id of the one they came with: they are undone together. */
  batch: v.optional(IdSchema),
};

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
  /** The person says that the answer is out: the only thing that makes a mention "answered". */
  v.object({ ...common, type: v.literal('sent'), text: v.optional(text), suggestion: v.optional(text) }),
  v.object({
    ...common,
    type: v.literal('skipped'),
    reason: v.picklist(SILENCE_REASONS),
    note: v.optional(text),
  }),
  /** A follow-up that stays open until a `kept` or a `broken` names it (P17). */
  v.object({ ...common, type: v.literal('promised'), text, due: TimeSchema }),
  v.object({ ...common, type: v.literal('kept'), promise: IdSchema, note: v.optional(text) }),
  /** It will not be kept, and somebody says so: it is reminded of no longer. */
  v.object({ ...common, type: v.literal('broken'), promise: IdSchema, note: v.optional(text) }),
  v.object({ ...common, type: v.literal('handed-over'), team: name, note: v.optional(text) }),
  /** The credit note went to the team that earned it (P02). */
  v.object({ ...common, type: v.literal('credited'), team: name, note: v.optional(text) }),
  v.object({
    ...common,
    type: v.literal('outcome'),
    result: v.picklist(OUTCOMES),
    ...MoneySchema,
    note: v.optional(text),
  }),
  v.object({ ...common, type: v.literal('note'), text }),
  v.object({ ...common, type: v.literal('tagged'), add: tags, remove: tags }),
  /** One response from one person (P16). */
  v.object({ ...common, type: v.literal('claimed') }),
  v.object({ ...common, type: v.literal('released') }),
  /** The person knows better than the judge; the judge's verdict stays beside it. `ours: false`: not about the brand. */
  v.object({
    ...common,
    type: v.literal('corrected'),
    kind: v.optional(v.picklist(KINDS)),
    sentiment: v.optional(v.picklist(SENTIMENTS)),
    ours: v.optional(v.boolean()),
  }),
  v.object({ ...common, type: v.literal('closed'), note: v.optional(text) }),
  v.object({ ...common, type: v.literal('reopened'), note: v.optional(text) }),
  /** Takes back an earlier interaction, which stays in the log. */
  v.object({ ...common, type: v.literal('undone'), of: IdSchema }),
]);
export type Interaction = v.InferOutput<typeof InteractionSchema>;
export type InteractionType = Interaction['type'];
