/** The taxonomy's decision order (section 3). */
import type { Kind } from '../verdict';

/**
 * The first that fits gives the kind: it settles two that are nearly even, and says whose question settles them for a person.
 * Step 11 names a complaint with a meant good side backhanded, so that test comes before the plain complaint.
 */
export const DECISION_ORDER: readonly Kind[] = [
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
