/** A text cut where its evidence starts and ends, so that a view can mark the deciding words as text. */
import type { Evidence } from '@/utils/judge/verdict';

export interface Piece {
  text: string;
  /** Ids of the signals that this piece speaks for; empty for plain text. */
  signals: string[];
}

/** Overlapping quotes become one piece with both signals. Offsets outside the text (it was edited since) are ignored. */
export function pieces(text: string, evidence: readonly Evidence[], limit = text.length): Piece[] {
  const marks = evidence
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number; signals: string[] }[] = [];
  for (const { start, end, signal } of marks) {
    const last = joined.at(-1);
    if (!last || start >= last.end) joined.push({ start, end, signals: [signal] });
    else {
      last.end = Math.max(last.end, end);
      if (!last.signals.includes(signal)) last.signals.push(signal);
    }
  }
  const out: Piece[] = [];
  let at = 0;
  for (const { start, end, signals } of joined) {
    if (start >= limit) break;
    if (start > at) out.push({ text: text.slice(at, start), signals: [] });
    out.push({ text: text.slice(start, Math.min(end, limit)), signals });
    at = Math.min(end, limit);
  }
  if (at < limit) out.push({ text: text.slice(at, limit), signals: [] });
  return out;
}

/**
 * Without the characters that force a direction on what follows: with them a post can make its words read as others
 * (CVE-2021-42574). The language's own direction stays.
 */
export const unforced = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
