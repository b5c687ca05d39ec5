/** Insights: pure counts over the rows of the history. */
import type { Zone } from '../export/zone';
import type { HistoryRow } from '../history/records';
import { type Overview, Overviewer } from './overview';
import { type Silence, silences } from './silence';

export { type Commitment, CRITICISM, type DayCount, type Overview } from './overview';
export type { Silence } from './silence';

export interface Insights extends Overview {
  silences: Silence[];
}

/** One pass over the rows (`history.rows()`, with the filter of the view). */
export async function insights(
  chunks: AsyncIterable<readonly HistoryRow[]>,
  now: number,
  zone: Zone,
): Promise<Insights> {
  const overviewer = new Overviewer(zone);
  const seen = new Map<string, number[]>();
  for await (const rows of chunks)
    for (const row of rows) {
      overviewer.add(row);
      const { site } = row.mention.post;
      const times = seen.get(site);
      if (times) times.push(row.mention.firstSeenAt);
      else seen.set(site, [row.mention.firstSeenAt]);
    }
  return { ...overviewer.result(), silences: silences(seen, now, zone) };
}
