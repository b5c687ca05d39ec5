/** What a post is about where no thing is named: a product of the brand, or the judge's own topic. */
import type { BrandProfile } from '../../brand/profile';
import type { Verdict } from '../../judge/verdict';
import type { Clause } from './clauses';
import { isSafe } from './safe';

export function topicIn(
  clauses: readonly Clause[],
  profile: BrandProfile,
  verdict: Pick<Verdict, 'topics'>,
): string | null {
  const product = profile.products.find((name) =>
    clauses.some(({ low }) => low.join(' ').includes(name.toLowerCase())),
  );
  const topic = verdict.topics[0]?.topic;
  return product ?? (topic && isSafe(topic, profile) ? topic : null);
}
