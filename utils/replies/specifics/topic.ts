/** What a question or an idea is about, in two or three words, and words of the person's own worth quoting. */
import type { BrandProfile } from '../../brand/profile';
import type { Verdict } from '../../judge/verdict';
import { isGlad } from './adjectives';
import type { Clause } from './clauses';
import { isSafe } from './safe';
import { anythingIn, thingsIn } from './things';
import { BREAK, DANGLING } from './words';

/** "the parking", "your number": nearest to what is asked. */
export function topicIn(
  clauses: readonly Clause[],
  profile: BrandProfile,
  verdict: Pick<Verdict, 'topics' | 'kind'>,
): string | null {
  const asked = [...clauses].sort((a, b) => Number(b.asks) - Number(a.asks));
  const finders = verdict.kind === 'misinformation' ? [thingsIn] : [thingsIn, anythingIn];
  const named = finders
    .flatMap((find) => asked.flatMap((clause) => find(clause, 'good')))
    .map(({ phrase }) => phrase);
  const product = profile.products.find((name) =>
    clauses.some(({ low }) => low.join(' ').includes(name.toLowerCase())),
  );
  const topic = verdict.topics[0]?.topic;
  const found =
    named.find((phrase) => isSafe(phrase, profile)) ??
    product ??
    (topic && isSafe(topic, profile) ? topic : null);
  return found ?? null;
}

const CLEAN = /^[\p{L}' -]+$/u;

/** Three to seven words of the post, clean enough to stand in quotation marks; the kindest first. */
export function quoteIn(clauses: readonly Clause[], text: string, profile: BrandProfile): string | null {
  const whole = text.toLowerCase();
  let best: { quote: string; score: number } | null = null;
  for (const { words, low, rival } of clauses) {
    const quote = words.join(' ');
    if (rival || words.length < 2 || words.length > 7 || !CLEAN.test(quote)) continue;
    if (BREAK.has(low[0]!) || DANGLING.has(low.at(-1)!) || !isSafe(quote, profile, 'good')) continue;
    // A quote is word for word, or it is none.
    if (!whole.includes(quote.toLowerCase())) continue;
    const kind = low.some(isGlad);
    if (words.length < 3 && !kind) continue;
    const score = (kind ? 3 : 0) + (words.length > 2 ? 1 : 0) + (words.length > 5 ? -1 : 0);
    if (score > (best?.score ?? -2)) best = { quote, score };
  }
  return best?.quote ?? null;
}
