/** Whether to answer (taxonomy.md, section 2, "reply"; the exceptions after it) and how soon. */
import type { Features } from '../features';
import type { Kind, ReplyAdvice, Urgency } from '../verdict';

/** What is advised for a kind, before what the post itself says. */
export const BY_KIND: Record<Kind, ReplyAdvice> = {
  praise: 'yes',
  complaint: 'yes',
  backhanded: 'yes',
  question: 'yes',
  misinformation: 'yes',
  stance: 'no',
  campaign: 'escalate',
  'ex-employee': 'no',
  competitor: 'yes',
  abuse: 'no',
  lead: 'yes',
  comparison: 'yes',
  suggestion: 'yes',
  crisis: 'escalate',
  news: 'listen',
  spam: 'no',
  own: 'no',
};

export interface ReplyGrounds {
  kind: Kind;
  notes: readonly string[];
  features: Features;
  sentiment: string;
  /** A fact that answers the claim is there and fresh. */
  factReady: boolean;
}

export function replyFor({ kind, notes, features, sentiment, factReady }: ReplyGrounds): ReplyAdvice {
  const has = (id: string) => features.has(id);
  if (notes.includes('not-ours')) return 'no';
  if (kind === 'question' && notes.includes('press')) return 'escalate';
  if (kind === 'complaint' && notes.includes('refund-or-one-star')) return 'escalate';
  if (kind === 'misinformation' && !factReady) return 'escalate';
  if (kind === 'stance' && !has('stance-topic')) return 'escalate';
  if (kind === 'comparison') {
    // "yes when it asks, tags us or favours us"
    const asks = has('question-mark') || has('asks') || has('brand-tagged');
    return asks || sentiment === 'positive' || has('subject') ? 'yes' : 'listen';
  }
  return BY_KIND[kind];
}

const TODAY: ReadonlySet<Kind> = new Set([
  'complaint',
  'competitor',
  'misinformation',
  'lead',
  'question',
  'campaign',
]);
const CLOCK_RUNS_OUT = 120;

export function urgencyOf(kind: Kind, notes: readonly string[], minutesLeft: number | null): Urgency {
  if (kind === 'crisis' || notes.includes('urgent')) return 'now';
  // A clock of two hours or less that has been running for a while; not one that starts with every post.
  if (minutesLeft !== null && minutesLeft <= CLOCK_RUNS_OUT && TODAY.has(kind)) return 'now';
  return TODAY.has(kind) ? 'today' : 'whenever';
}
