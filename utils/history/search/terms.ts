/** The terms under which a mention is found: the words of its texts, and facets such as "kind=complaint". */
import { authorKey } from '../identity';
import { isOurs, kindOf, sentimentOf } from '../reading';
import type { Mention } from '../records';
import { wordsOf } from './words';

/** Between two texts, so that no phrase reaches from one into the next. Folding leaves no line breaks in words. */
const BREAK = ' \n ';

/** What is searched: the words of the post, also the earlier ones, and its author. What we did is in facets. */
const textsOf = ({ post, versions }: Mention): (string | undefined)[] => [
  post.text,
  post.author.name,
  post.author.handle,
  ...versions.map((version) => version.text),
];

/** Words with a space before and after each: what `found` looks into. */
export const searchable = (mention: Mention): string =>
  ` ${textsOf(mention)
    .map((text) => (text ? wordsOf(text).join(' ') : ''))
    .join(BREAK)} `;

/** Facets by which lists are filtered. `agent`: answered or claimed it. */
export const FACETS = [
  'site',
  'kind',
  'sentiment',
  'play',
  'status',
  'team',
  'agent',
  'author',
  'rating',
  'tag',
  'thread',
  'ours',
] as const;
export type Facet = (typeof FACETS)[number];

/** The thread a post belongs to: the post it answers, by key, or by name on the same page; else the one it may start. */
export function threadOf({ post }: Mention): string {
  if (!post.answersTo) return post.key;
  return post.answersTo.startsWith(`${post.site}:`) ? post.answersTo : `${post.pageUrl} ${post.answersTo}`;
}

export function facetsOf(mention: Mention): Record<Facet, (string | undefined)[]> {
  const { post, verdict, answer, claim, handedTo, tags = [] } = mention;
  return {
    site: [post.site],
    kind: [kindOf(mention)],
    sentiment: [sentimentOf(mention)],
    play: [verdict?.play.id],
    status: [mention.status],
    team: [handedTo?.team ?? verdict?.team ?? undefined],
    agent: [answer?.agent, claim?.agent],
    author: [authorKey(post) || undefined],
    rating: [post.rating === undefined ? undefined : String(Math.round(post.rating))],
    tag: tags,
    thread: [post.key, threadOf(mention)],
    ours: [isOurs(mention) ? 'yes' : 'no'],
  };
}

/** A facet as a term. Words hold letters and digits only, so it can be no word. */
export const facetTerm = (facet: Facet, value: string): string => `${facet}=${value}`;

/** The words of a mention, each once. */
export function wordsIn(mention: Mention): Set<string> {
  const words = new Set<string>();
  for (const text of textsOf(mention)) if (text) for (const word of wordsOf(text)) words.add(word);
  return words;
}

/** Words and facets, each once. */
export function termsOf(mention: Mention): Set<string> {
  const terms = wordsIn(mention);
  for (const [facet, values] of Object.entries(facetsOf(mention)))
    for (const value of values) if (value !== undefined) terms.add(facetTerm(facet as Facet, value));
  return terms;
}
