/** What a question or an idea is about, in two or three words, and words of the person's own worth quoting. */
import type { BrandProfile } from '../../brand/profile';
import type { Verdict } from '../../judge/verdict';
import type { Clause } from './clauses';
import { isSafe } from './safe';
import { thingsIn } from './things';
import { BREAK, DANGLING } from './words';

/** "the parking", "your number": nearest to what is asked. */
export function topicIn(
  clauses: readonly Clause[],
  profile: BrandProfile,
  verdict: Pick<Verdict, 'topics'>,
): string | null {
  const asked = [...clauses].sort((a, b) => Number(b.asks) - Number(a.asks));
  const named = asked.flatMap((clause) => thingsIn(clause, 'good')).map(({ phrase }) => phrase);
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

/** Two to six words of the post, clean enough to stand in quotation marks. */
export function quoteIn(clauses: readonly Clause[], profile: BrandProfile): string | null {
  const fit = clauses.filter(
    ({ words, low }) =>
      words.length >= 2 &&
      words.length <= 6 &&
      !BREAK.has(low[0]!) &&
      !DANGLING.has(low.at(-1)!) &&
      low.some((word) => word.length > 3) &&
      isSafe(words.join(' '), profile, 'good'),
  );
  return fit[0]?.words.join(' ') ?? null;
}
