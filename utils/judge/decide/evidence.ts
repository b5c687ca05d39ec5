/** The quotes that decided: what the found wordings gave to the kind, strongest first, with their offsets. */
import type { Features } from '../features';
import type { Reading } from '../read/reading';
import type { Evidence, Kind } from '../verdict';
import { pointsFor } from './kind';

const MOST = 6;

export function evidenceFor(
  kind: Kind,
  features: Features,
  { original, folded, tokens, found }: Reading,
): Evidence[] {
  const weighed = [...found.keys()]
    .map((id) => ({ id, points: pointsFor(id, features.get(id) ?? 0, kind) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const evidence: Evidence[] = [];
  for (const { id } of weighed) {
    for (const { from, to } of (found.get(id) ?? []).slice(0, 2)) {
      const start = folded.at(tokens[from]!.start);
      const end = folded.at(tokens[to - 1]!.end);
      if (evidence.length >= MOST) return evidence;
      if (evidence.some((known) => known.start < end && known.end > start)) continue;
      evidence.push({ signal: id, quote: original.slice(start, end), start, end });
    }
  }
  return evidence;
}
