/** The work list: what waits for a person first, overdue before urgent; what needs no answer and what is done below. */
import type { Mention } from '@/utils/history/records';
import { corrected } from '@/utils/judge/rules/corrected';
import type { Urgency, Verdict } from '@/utils/judge/verdict';
import type { PageMention } from '@/utils/messages/map';
import type { Post } from '@/utils/post';

/** A row of the list. */
export interface Row {
  key: string;
  /** null until the worker knows it. */
  post: Post | null;
  verdict: Verdict | null;
  status: Mention['status'];
  present: boolean;
}

export const GROUPS = ['todo', 'quiet', 'done'] as const;
export type Group = (typeof GROUPS)[number];

const RANK: Record<Urgency, number> = { now: 0, today: 1, whenever: 2 };

export function groupOf({ status, verdict }: Pick<Row, 'status' | 'verdict'>): Group {
  if (status !== 'open') return 'done';
  // What the judge can't read is for a person to read, not to be passed over.
  if (verdict?.notes.includes('language')) return 'todo';
  return verdict && (verdict.reply === 'no' || verdict.reply === 'listen') ? 'quiet' : 'todo';
}

function compare(a: Row, b: Row, now: number): number {
  if (!a.verdict || !b.verdict) return Number(!a.verdict) - Number(!b.verdict);
  const due = (verdict: Verdict) => (verdict.dueAt ? Date.parse(verdict.dueAt) : Number.MAX_SAFE_INTEGER);
  const late = (verdict: Verdict) => Number(due(verdict) < now);
  return (
    late(b.verdict) - late(a.verdict) ||
    RANK[a.verdict.urgency] - RANK[b.verdict.urgency] ||
    due(a.verdict) - due(b.verdict) ||
    b.verdict.severity - a.verdict.severity
  );
}

/** Rows in the order of the list. Those that compare equal stay in page order. */
export const inOrder = (rows: readonly Row[], now = Date.now()): Row[] =>
  GROUPS.flatMap((group) => rows.filter((row) => groupOf(row) === group).sort((a, b) => compare(a, b, now)));

/** The rows of a page: its own state decides what is there, the worker's records say what they are. */
export const rowsOf = (mentions: readonly PageMention[], known: ReadonlyMap<string, Mention>): Row[] =>
  inOrder(
    mentions.map(({ key, verdict, status, present }) => {
      const mention = known.get(key);
      return {
        key,
        present,
        post: mention?.post ?? null,
        verdict: corrected(verdict ?? mention?.verdict ?? null, mention?.correction),
        status: mention?.status ?? status,
      };
    }),
  );
