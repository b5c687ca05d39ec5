/** What the history knows of a post's author, in figures (P25). Never what was only suspected of them (P51). */
import { SUSPICIONS } from '../export/suspicion';
import type { Kind } from '../judge/verdict';
import { kindOf } from './reading';
import type { Mention } from './records';
import { isOpen } from './standing';

export interface AuthorHistory {
  /** Mentions by them, this one included. */
  mentions: number;
  /** When the first was seen, in ms. */
  since: number;
  answered: number;
  /** The commonest kinds first. */
  kinds: { kind: Kind; count: number }[];
  /** Promised to them, past its time and not done (P70); the longest overdue first. */
  overdue: { key: string; text: string; due: number }[];
}

/** @param mentions of one author, in any order. */
export function authorHistory(mentions: readonly Mention[], now: number): AuthorHistory {
  const counts = new Map<Kind, number>();
  for (const mention of mentions) {
    const kind = kindOf(mention);
    if (kind && !SUSPICIONS.includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    mentions: mentions.length,
    since: Math.min(...mentions.map(({ firstSeenAt }) => firstSeenAt)),
    answered: mentions.filter(({ answer }) => answer).length,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    overdue: mentions
      .flatMap(({ key, followUps = [] }) =>
        followUps.filter((one) => isOpen(one) && one.due < now).map(({ text, due }) => ({ key, text, due })),
      )
      .sort((a, b) => a.due - b.due),
  };
}
