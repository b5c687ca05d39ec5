/** What a question or an idea is about, in two or three words. */
import type { BrandProfile } from '../../brand/profile';
import type { Verdict } from '../../judge/verdict';
import type { Clause } from './clauses';
import { isSafe } from './safe';
import { anythingIn, thingsIn } from './things';

/** "the parking", "your number": nearest to what is asked. */
export function topicIn(
  clauses: readonly Clause[],
  profile: BrandProfile,
  verdict: Pick<Verdict, 'topics' | 'kind'>,
): string | null {
  const asked = [...clauses].sort((a, b) => Number(b.asks) - Number(a.asks));
  // Any noun will do for what is asked about; elsewhere it has to be a matter of the trade.
  const anything = verdict.kind === 'question' || verdict.kind === 'lead' ? asked : [];
  const named = [
    ...anything.filter(({ asks }) => asks).flatMap((clause) => anythingIn(clause, 'good')),
    ...asked.flatMap((clause) => thingsIn(clause, 'good', profile)),
    ...anything.flatMap((clause) => anythingIn(clause, 'good')),
  ].map(({ phrase }) => phrase);
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
