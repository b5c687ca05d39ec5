/** The one question that settles two readings of a post (P65). */
import type { Kind } from '@/utils/judge/verdict';
import { wordOf } from '../words';

/** taxonomy.md, section 3: the first that fits gives the kind, so of two readings the earlier one's test decides. */
const DECISION_ORDER: readonly Kind[] = [
  'own',
  'spam',
  'crisis',
  'abuse',
  'ex-employee',
  'campaign',
  'stance',
  'competitor',
  'misinformation',
  'backhanded',
  'complaint',
  'comparison',
  'lead',
  'question',
  'suggestion',
  'praise',
  'news',
];

export function settlingQuestion(one: Kind, other: Kind): string {
  const first = DECISION_ORDER.find((kind) => kind === one || kind === other) ?? one;
  return wordOf(`settle_${first}`) ?? '';
}
