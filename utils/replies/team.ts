/** Which team of the brand a reply names, and whether it may be named in public. */
import { conceptsOf } from '../brand/concepts';
import type { BrandProfile } from '../brand/profile';
import type { Verdict } from '../judge/verdict';

/** Naming these in public would threaten, or sound like selling. */
const NOT_IN_PUBLIC =
  /\b(?:legal|hr|human resources|trust|fraud|press|communications|compliance|security|pr)\b/i;
const SELLS =
  /\b(?:sales|business development|leads?|new (?:business|lines?|customers?)|bookings?|reservations?|events?|quotes?|enquir(?:y|ies))\b/i;
const SALES = /\b(?:sales|business development)\b/i;

const known = new Map<string, readonly string[]>();
function conceptsOfTopic(topic: string): readonly string[] {
  const concepts = known.get(topic) ?? [...conceptsOf(topic)];
  known.set(topic, concepts);
  return concepts;
}

/** The team's name, or null where none fits. */
export function publicTeam(
  profile: BrandProfile,
  text: string,
  verdict: Pick<Verdict, 'team' | 'topics' | 'kind'>,
): string | null {
  const allowed = profile.teams.filter(
    ({ name }) => !NOT_IN_PUBLIC.test(name) && (verdict.kind === 'lead' || !SALES.test(name)),
  );
  const routed = allowed.find(({ name }) => name === verdict.team);
  if (routed) return routed.name;
  if (verdict.kind === 'lead') {
    const sells = allowed.find(({ name, topics }) => SELLS.test(`${name} ${topics.join(' ')}`));
    if (sells) return sells.name;
  }
  const said = conceptsOf(`${text} ${verdict.topics.map(({ topic }) => topic).join(' ')}`);
  let best: { name: string; hits: number } | null = null;
  for (const { name, topics } of allowed) {
    let hits = 0;
    for (const topic of topics) {
      const concepts = conceptsOfTopic(topic);
      if (concepts.length && concepts.every((concept) => said.has(concept))) hits++;
    }
    if (hits && hits > (best?.hits ?? 0)) best = { name, hits };
  }
  return best?.name ?? null;
}
