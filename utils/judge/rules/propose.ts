/** Which words of a post "posts like this" may share: a proposal that the person edits. */
import type { Post } from '../../post';
import type { Evidence } from '../verdict';

const MOST = 2;
const LONGEST = 40;
const SHORTEST = 3;
/** The post's own first words, where no quote decided. */
const OPENING = 4;

const cleaned = (quote: string): string =>
  quote
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}#@]+|[^\p{L}\p{N}]+$/gu, '')
    .trim();

/** The words that decided before, longest first: what they were taken for is what the person corrects. */
export function proposeWords(post: Pick<Post, 'text'>, evidence: readonly Evidence[]): string[] {
  const quotes = evidence
    .map(({ quote }) => cleaned(quote))
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .sort((a, b) => b.length - a.length);
  const distinct = [...new Set(quotes.map((quote) => quote.toLowerCase()))].slice(0, MOST);
  if (distinct.length > 0) return distinct;
  const opening = cleaned(post.text.slice(0, 200).split(/\s+/).slice(0, OPENING).join(' '));
  return opening ? [opening.toLowerCase().slice(0, LONGEST)] : [];
}
