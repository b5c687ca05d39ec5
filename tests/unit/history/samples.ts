/** Made-up posts, verdicts and interactions for the tests of the history and of what reads it. */
import type { Sighting } from '@/utils/history';
import type { Interaction } from '@/utils/history/records';
import type { Verdict } from '@/utils/judge/verdict';
import type { Post } from '@/utils/post';

/** Sunday, 22 November 2026, noon UTC. */
export const NOON = Date.UTC(2026, 10, 22, 12);
export const MINUTE = 60_000;
export const DAY = 86_400_000;

export const post = (n: number, more: Partial<Post> = {}): Post => ({
  key: `x:${n}`,
  site: 'x',
  type: 'post',
  author: { name: `Person ${n}`, handle: `@person${n}` },
  text: `Post number ${n} about Haven hotels`,
  url: `https://x.com/person${n}/status/${n}`,
  pageUrl: 'https://x.com/search?q=haven',
  ...more,
});

export const sighting = (n: number, more: Partial<Post> = {}): Sighting => ({
  post: post(n, more),
  matches: [{ by: 'term', term: 'Haven', quote: 'Haven', start: 20, end: 25 }],
});

export const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  sentiment: 'negative',
  scores: { positive: 0.1, neutral: 0.2, negative: 0.7 },
  kind: 'complaint',
  reply: 'yes',
  play: { id: 'apologise-and-resolve', name: 'Apologise and resolve', rules: ['P03'] },
  urgency: 'today',
  dueAt: new Date(NOON + 60 * MINUTE).toISOString(),
  topics: [{ topic: 'queue', polarity: 'negative', quote: 'waited' }],
  team: 'Front desk',
  confidence: 0.8,
  evidence: [],
  notes: [],
  severity: 1,
  language: 'en',
  judge: 'judge-1',
  ...more,
});

/** A stable uuid, so that ids in expectations can be read. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

type Some<T> = T extends Interaction ? Omit<T, 'id' | 'mention' | 'at'> & Partial<T> : never;

export const interaction = (n: number, what: Some<Interaction>): Interaction =>
  ({ id: uuid(n), mention: 'x:1', at: NOON + n, ...what }) as Interaction;
