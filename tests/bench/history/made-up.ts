/** Mentions in numbers: words drawn as real texts draw them (a few very often, most hardly ever), the same in every run. */
import type { Sighting } from '@/utils/history';
import type { Interaction } from '@/utils/history/records';
import type { Verdict } from '@/utils/judge/verdict';
import { KINDS } from '@/utils/judge/verdict';

const VOCABULARY = 20_000;
const START = Date.UTC(2024, 10, 22);
/** Two years of 100,000 mentions: one about every ten minutes. */
const STEP = 631_000;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What English words begin with, so that the search index is cut as finely as real words would cut it. */
const SYLLABLES =
  'ab al an ar as at be bo ca ch co de di do ea en ex fa fi fo fr ge gr ha he ho im in ja ke la li lo ma me mo na ne no of on op or pa pe pl po pr qu ra re ro sa se sh si so st su ta te th ti to tr un up us ve vi wa we wh wi wo ye yo'.split(
    ' ',
  );
const wordAt = (rank: number): string => {
  let word = '';
  const base = SYLLABLES.length;
  for (let rest = rank + base; rest > 0; rest = Math.floor(rest / base)) word += SYLLABLES[rest % base];
  return word;
};

/** Rank by Zipf's law. */
const drawn = (next: () => number): string =>
  wordAt(Math.min(VOCABULARY - 1, Math.floor(Math.exp(next() * Math.log(VOCABULARY))) - 1));

export function textOf(n: number): string {
  const next = random(n + 1);
  return Array.from({ length: 15 + Math.floor(next() * 25) }, () => drawn(next)).join(' ');
}

export const timeOf = (n: number): number => START + n * STEP;

export const sightingOf = (n: number): Sighting => ({
  post: {
    key: `x:${n}`,
    site: ['x', 'reddit', 'trustpilot'][n % 3]!,
    type: 'post',
    author: { name: `Person ${n % 9_001}`, handle: `@person${n % 9_001}` },
    text: textOf(n),
    url: `https://x.com/person${n % 9_001}/status/${n}`,
    postedAt: new Date(timeOf(n)).toISOString(),
    pageUrl: 'https://x.com/search?q=haven',
  },
  matches: [{ by: 'term', term: 'Haven', quote: 'Haven', start: 0, end: 5 }],
});

export const verdictOf = (n: number): Verdict => ({
  sentiment: n % 3 ? 'negative' : 'positive',
  scores: { positive: 0.1, neutral: 0.2, negative: 0.7 },
  kind: KINDS[n % KINDS.length]!,
  reply: 'yes',
  play: { id: 'apologise-and-resolve', name: 'Apologise and resolve', rules: ['P03', 'P19'] },
  urgency: 'today',
  dueAt: new Date(timeOf(n) + 3_600_000).toISOString(),
  topics: [{ topic: 'queue', polarity: 'negative', quote: 'waited' }],
  team: 'Front desk',
  confidence: 0.8,
  evidence: [{ signal: 'own-event', quote: 'waited', start: 0, end: 6 }],
  notes: [],
  severity: 1,
  language: 'en',
  judge: 'judge-1',
});

const hex = (n: number): string => n.toString(16).padStart(12, '0');

export const interactionOf = (n: number): Interaction => ({
  id: `00000000-0000-4000-8000-${hex(n)}`,
  mention: `x:${n}`,
  at: timeOf(n) + 60_000,
  agent: 'Kim',
  type: 'sent',
  text: 'Thank you for telling us. We are sorry about the wait.',
});
