/** What went out as the answer to a mention, as far as its log knows. */
import type { Interaction } from './records';

export interface Reply {
  text?: string;
  /** What had been suggested for it. */
  suggestion?: string;
}

/** As marked sent, else as put into the page or onto the clipboard before that. */
export function replyOf(interactions: readonly Interaction[]): Reply {
  const sent = interactions.findLast((one) => one.type === 'sent');
  const used = interactions.findLast((one) => one.type === 'inserted' || one.type === 'copied');
  return { text: sent?.text ?? used?.text, suggestion: sent?.suggestion ?? used?.suggestion };
}
