/** What a mention is and what to do about it: the verdict's words and shape, as the judge makes and everything else reads it. */
import * as v from 'valibot';

export const SENTIMENTS = ['positive', 'negative', 'neutral', 'mixed'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** taxonomy.md, section 2. */
export const KINDS = [
  'praise',
  'complaint',
  'backhanded',
  'question',
  'misinformation',
  'stance',
  'campaign',
  'ex-employee',
  'competitor',
  'abuse',
  'lead',
  'comparison',
  'suggestion',
  'crisis',
  'news',
  'spam',
  'own',
] as const;
export type Kind = (typeof KINDS)[number];

export const REPLIES = ['yes', 'no', 'escalate', 'listen'] as const;
export type ReplyAdvice = (typeof REPLIES)[number];

export const URGENCIES = ['now', 'today', 'whenever'] as const;
export type Urgency = (typeof URGENCIES)[number];

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A quote from the post that decided something; `start`/`end` are UTF-16 offsets into the post's text. */
export const EvidenceSchema = v.object({
  /** Id of the signal ("own-event"); its name for people is the message `signal_<id with _>`. */
  signal: v.string(),
  quote: v.string(),
  start: offset,
  end: offset,
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

export const VerdictSchema = v.object({
  sentiment: v.picklist(SENTIMENTS),
  /** Calibrated probabilities, sum 1. */
  scores: v.object({ positive: share, neutral: share, negative: share }),
  kind: v.picklist(KINDS),
  reply: v.picklist(REPLIES),
  /** The play and the playbook rules that say so; its texts are in utils/playbook. */
  play: v.object({ id: v.string(), name: v.string(), rules: v.array(v.string()) }),
  urgency: v.picklist(URGENCIES),
  /** ISO 8601; null where no clock runs. */
  dueAt: v.nullable(v.string()),
  topics: v.array(v.object({ topic: v.string(), polarity: v.picklist(SENTIMENTS), quote: v.string() })),
  /** Name of the routed team of the profile. */
  team: v.nullable(v.string()),
  confidence: share,
  evidence: v.array(EvidenceSchema),
  /** Finer sub-cases of the taxonomy ("urgent", "leaving", "queue-jump", "press", "joke"): notes, not kinds. */
  notes: v.array(v.string()),
  /** 0 chat · 1 annoyance · 2 loss of money, time or data · 3 harm, law, safety, press. */
  severity: v.picklist([0, 1, 2, 3]),
  /** Below the confidence line: the other reading, and the id of the question that would settle it (P65). */
  unsure: v.optional(v.object({ other: v.picklist(KINDS), question: v.string() })),
  /** The local rule that was followed, by its conditions, and the kind that the judge would have given. */
  rule: v.optional(v.object({ name: v.string(), instead: v.picklist(KINDS) })),
  /** BCP 47 tag of the language it was judged in; "und" where none could be told. */
  language: v.string(),
  /** Version of the judge that said so. */
  judge: v.string(),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;
