/** What a post speaks of, with the feeling of each clause, and the team that looks after it (P05). */
import { conceptsOf } from '../../brand/concepts';
import { name } from '../../brand/phrase';
import type { BrandProfile } from '../../brand/profile';
import { spotter } from '../../brand/scan';
import type { Clause } from '../read/clauses';
import type { Reading } from '../read/reading';
import type { Kind, Sentiment, Verdict } from '../verdict';

/** Which kinds go to the people who look after these topics, whatever the post speaks of. */
const BY_KIND: Partial<Record<Kind, readonly string[]>> = {
  crisis: ['safety', 'legal', 'fraud', 'privacy', 'security', 'risk'],
  'ex-employee': ['employment', 'hr', 'legal', 'people'],
  own: ['employment', 'hr', 'people'],
  stance: ['stance', 'press', 'communications'],
  campaign: ['campaign', 'press', 'communications'],
  lead: ['lead', 'sales', 'new business', 'booking', 'price'],
};
const PRESS = ['press', 'media', 'communications'];

const MOST_TOPICS = 6;

interface TopicFound {
  topic: string;
  team: string;
  clause: number;
  /** Named in so many words, not by a synonym. */
  exact: boolean;
}

export interface Routing {
  topics: Verdict['topics'];
  team: string | null;
}

export function makeRouter(
  profile: BrandProfile | null,
): (reading: Reading, kind: Kind, notes: readonly string[]) => Routing {
  const teams = profile?.teams ?? [];
  const known = teams.flatMap((team) =>
    team.topics.map((topic) => ({
      topic,
      team: team.name,
      concepts: [...conceptsOf(topic)],
    })),
  );
  const named = spotter(known.map(({ topic }) => name(topic)));
  const teamFor = (topics: readonly string[]): string | undefined => {
    for (const topic of topics) {
      const team = teams.find((one) =>
        [one.name, ...one.topics].some((own) => own.toLowerCase().includes(topic)),
      );
      if (team) return team.name;
    }
    return undefined;
  };

  return (reading, kind, notes) => {
    const found: TopicFound[] = [];
    const holds = (concepts: ReadonlySet<string>, own: readonly string[]) =>
      own.length > 0 && own.every((concept) => concepts.has(concept));
    const whole = known.length ? conceptsOf(reading.folded.text) : new Set<string>();
    const spotted = named(reading.folded.text);
    const spoken = known.flatMap(({ topic, team, concepts }, n) =>
      spotted.has(n) || holds(whole, concepts) ? [{ topic, team, concepts, n }] : [],
    );
    if (spoken.length) {
      reading.clauses.forEach((clause, n) => {
        const text = textOf(reading, clause);
        const concepts = conceptsOf(text);
        const here = spotted.size ? named(text) : spotted;
        for (const one of spoken) {
          const exact = here.has(one.n);
          if (!exact && !holds(concepts, one.concepts)) continue;
          if (found.some(({ topic }) => topic === one.topic)) continue;
          found.push({ topic: one.topic, team: one.team, clause: n, exact });
        }
      });
    }
    const topics = found.slice(0, MOST_TOPICS).map(({ topic, clause }) => ({
      topic,
      polarity: polarityOf(reading.clauses, clause),
      quote: quoteOf(reading, reading.clauses[clause]!),
    }));
    const fixed = teamFor(notes.includes('press') ? PRESS : (BY_KIND[kind] ?? []));
    return { topics, team: fixed ?? mostNamed(found) ?? null };
  };
}

function mostNamed(found: readonly TopicFound[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { team, exact } of found) votes.set(team, (votes.get(team) ?? 0) + (exact ? 2 : 1));
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A clause that names a topic and says nothing of it takes the feeling of the one behind it. */
function polarityOf(clauses: readonly Clause[], n: number): Sentiment {
  for (const { good, bad } of clauses.slice(n, n + 2)) {
    if (good && bad) return 'mixed';
    if (good || bad) return good ? 'positive' : 'negative';
  }
  return 'neutral';
}

const textOf = ({ folded, tokens }: Reading, { from, to }: Clause): string =>
  folded.text.slice(tokens[from]!.start, tokens[to - 1]!.end);

export function quoteOf(
  { original, folded, tokens }: Reading,
  { from, to }: Pick<Clause, 'from' | 'to'>,
): string {
  return original
    .slice(folded.at(tokens[from]!.start), folded.at(tokens[to - 1]!.end))
    .replace(/^[\s,;:.!?—–-]+/, '')
    .slice(0, 200);
}
