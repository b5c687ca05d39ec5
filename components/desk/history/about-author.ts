/** What the mentions of one author add up to. Pure. */
import { kindOf, sentimentOf } from '@/utils/history/reading';
import type { Mention } from '@/utils/history/records';
import type { Kind, Sentiment } from '@/utils/judge/verdict';

export interface AboutAuthor {
  name: string;
  handle?: string;
  site: string;
  url?: string;
  posts: number;
  /** When the first of them was seen. */
  since: number;
  /** Oldest first: how they felt over time. */
  moods: { at: number; sentiment: Sentiment }[];
  kinds: [Kind, number][];
  answered: number;
  /** What we wrote to them, the latest first; answers of which only the fact is known are left out. */
  answers: { key: string; at: number; text: string }[];
  /** Case and order numbers they named in posts that are still open, each once. */
  openCases: { number: string; key: string }[];
}

/** Numbers that people name for their case: behind such a word and with a digit in them, at most 25 characters. */
const CASE =
  /\b(?:case|ticket|order|booking|reservation|ref|reference|complaint|claim)\b[ :#.]{0,3}(?:number|no|nr|id|is)?[ :#.]{0,3}((?=[A-Z\d-]{0,24}\d)[A-Z\d][A-Z\d-]{1,24})/giu;

const casesIn = (text: string): string[] => [...text.matchAll(CASE)].map(([, number]) => number!);

/** null for no mentions. In any order. */
export function aboutAuthor(mentions: readonly Mention[]): AboutAuthor | null {
  const inOrder = [...mentions].sort((a, b) => a.firstSeenAt - b.firstSeenAt);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (!first || !last) return null;
  const kinds = new Map<Kind, number>();
  const cases = new Map<string, string>();
  for (const mention of inOrder) {
    const kind = kindOf(mention);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (mention.status !== 'open' && mention.status !== 'answered') continue;
    if (mention.outcome?.result === 'resolved' || mention.outcome?.result === 'saved') continue;
    for (const number of casesIn(mention.post.text)) cases.set(number.toUpperCase(), mention.key);
  }
  const { name, handle, url } = last.post.author;
  return {
    name,
    handle,
    url,
    site: last.post.site,
    posts: inOrder.length,
    since: first.firstSeenAt,
    moods: inOrder.flatMap((mention) => {
      const sentiment = sentimentOf(mention);
      return sentiment ? [{ at: mention.firstSeenAt, sentiment }] : [];
    }),
    kinds: [...kinds].sort((a, b) => b[1] - a[1]),
    answered: inOrder.filter((mention) => mention.answer).length,
    answers: inOrder
      .flatMap(({ key, answer }) => (answer?.text ? [{ key, at: answer.at, text: answer.text }] : []))
      .sort((a, b) => b.at - a.at),
    openCases: [...cases].map(([number, key]) => ({ number, key })),
  };
}
