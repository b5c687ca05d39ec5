/**
 * Corrections as labelled data, one JSON object a line: a post with the kind, feeling and advice that a person stands for. The same
 * shape as the judge's own labelled posts (utils/judge/train/cases.ts), "none" for what is not about the brand.
 */
import type { HistoryRow, Mention } from '../history/records';
import { BY_KIND } from '../judge/decide/reply';
import { withoutSuspicion } from './suspicion';

export interface Labelled {
  brand: string;
  site: string;
  author?: string;
  text: string;
  rating?: number;
  subject?: true;
  postedAt?: string;
  kind: string;
  sentiment: string;
  reply: string;
  why: string;
}

/** null for a mention that nobody corrected, or whose correction is a suspicion (P51). */
export function labelled({ mention }: Pick<HistoryRow, 'mention'>, brand: string): Labelled | null {
  const { mention: told } = withoutSuspicion({ mention, interactions: [] });
  const { post, correction, matches } = told;
  if (!correction) return null;
  const author = post.author.handle || post.author.name;
  return {
    brand,
    site: post.site,
    ...(author ? { author } : {}),
    text: post.text,
    ...(post.rating === undefined ? {} : { rating: post.rating }),
    ...(matches.some(({ by }) => by === 'subject') ? { subject: true as const } : {}),
    ...(post.postedAt ? { postedAt: post.postedAt } : {}),
    ...labelOf(told, correction),
    why: 'Corrected by a person.',
  };
}

function labelOf({ verdict }: Mention, correction: NonNullable<Mention['correction']>) {
  if (correction.ours === false) return { kind: 'none', sentiment: 'neutral', reply: 'no' };
  const kind = correction.kind ?? verdict?.kind ?? 'news';
  return {
    kind,
    sentiment: correction.sentiment ?? verdict?.sentiment ?? 'neutral',
    reply: kind === verdict?.kind ? verdict.reply : BY_KIND[kind],
  };
}
