/** What speaks for taking a candidate up, or against it: what it is made of, what it does in its sentence, and where that stands. */
import type { BrandProfile } from '../../../brand/profile';
import type { Kind, Verdict } from '../../../judge/verdict';
import { BAD_STATES, badAreaOf, GOOD_ADJECTIVES, isGlad } from '../adjectives';
import { isThing } from '../matters/things';
import { blockedWords } from '../safe';
import { BREAK, DETERMINER, PERSON } from '../words';
import type { Candidate } from './candidate';
import type { Named } from './nouns';

/** Where words of a post stand, and what their sentence is like. */
interface Sentence {
  text: string;
  start: number;
  end: number;
  good: boolean;
  bad: boolean;
  rival: boolean;
  pointedAt: boolean;
}

export interface Post {
  text: string;
  low: string;
  kind: Kind;
  profile: BrandProfile;
  sentences: readonly Sentence[];
  stars: 'low' | 'high' | 'none';
  nouns: ReadonlyMap<string, Named>;
}

const SENTENCE = /[^.!?\n…]+[.!?\n…]*/g;
const HARD =
  /(?<!\p{L})(?:not|never|no|nothing|nobody|n't|without|waste|worst|worse|wrong|late|lost|broke\p{L}*|missed|cancelled|charged|still|again|only|shame|pity|except|unless|sadly)(?!\p{L})/u;
const TURN = /(?<!\p{L})(?:but|though|although|however|shame|pity|except|apart from|yet|just|only)(?!\p{L})/u;
const FINITE =
  /(?<!\p{L})(?:is|was|are|were|has|had|have|did|does|do|will|would|can|could|got|went|came|said|told|made|took|\p{L}{3,}ed|\p{L}+n't|\p{L}+'s|\p{L}+'ve|\p{L}+'m)(?!\p{L})/u;
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity|ness|ism|ship|ing|er|or|age|al)s?$/;

const wordsOf = (low: string): string[] => low.match(/[\p{L}\p{N}£$€%'-]+/gu) ?? [];
const isGood = (word: string): boolean => GOOD_ADJECTIVES.has(word) || isGlad(word);
const isBad = (word: string): boolean => badAreaOf(word) !== undefined || BAD_STATES.has(word);
const pole = (good: boolean, bad: boolean): string => `${good ? '+' : ''}${bad ? '-' : ''}`;
const upTo = (most: number, n: number): string => (n >= most ? `${most}+` : String(n));

export function readPost(
  text: string,
  profile: BrandProfile,
  { kind, evidence }: Pick<Verdict, 'kind' | 'evidence'>,
  rating: number | undefined,
  nouns: readonly Named[],
): Post {
  const rivals = blockedWords(profile);
  const sentences = [...text.matchAll(SENTENCE)].map(({ 0: said, index }): Sentence => {
    const words = wordsOf(said.toLowerCase());
    return {
      text: said,
      start: index,
      end: index + said.length,
      good: words.some(isGood),
      bad: words.some(isBad) || HARD.test(said.toLowerCase()),
      rival: rivals?.test(said) ?? false,
      pointedAt: evidence.some(({ start, end }) => start < index + said.length && end > index),
    };
  });
  const stars = rating === undefined ? 'none' : rating >= 4 ? 'high' : rating <= 2 ? 'low' : 'none';
  return {
    text,
    low: text.toLowerCase().replace(/[’‘`]/g, "'"),
    kind,
    profile,
    sentences,
    stars,
    nouns: new Map(nouns.map((noun) => [noun.phrase, noun])),
  };
}

/** Where it stands in the post; for words of our own where its longest word does; −1: nowhere. */
function placeOf({ low, nouns }: Post, { form, phrase }: Candidate): number {
  if (form === 'noun' || form === 'noun+') return nouns.get(phrase)?.at ?? -1;
  const whole = low.indexOf(phrase.toLowerCase());
  if (whole >= 0) return whole;
  const longest = wordsOf(phrase.toLowerCase()).sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length > 3 ? low.indexOf(longest.slice(0, 6)) : -1;
}

const GROUPS: Partial<Record<Candidate['form'], string>> = {
  quote: 'q',
  noun: 'n',
  'noun+': 'n',
  named: 'n',
  topic: 'n',
  matter: 'm',
};

/** A post of two halves is asked for one of them at a time. */
export const taskOf = ({ kind }: Post, side: 'good' | 'bad'): string =>
  kind === 'backhanded' ? `backhanded-${side}` : kind;

function aboutPlace(post: Post, at: number, group: string, task: string): string[] {
  const { sentences, low } = post;
  const n = sentences.findIndex(({ start, end }) => at >= start && at < end);
  if (n < 0) return [`nowhere ${group}`];
  const { start, end, good, bad, rival, pointedAt } = sentences[n]!;
  const before = low.slice(start, at);
  return [
    `sentence ${upTo(3, n)} ${group}`,
    `sentence ${upTo(3, n)} ${task}`,
    n === sentences.length - 1 ? `last ${group}` : `not last ${group}`,
    `of ${upTo(5, sentences.length)} ${group}`,
    `in ${pole(good, bad)} ${task}`,
    `in ${pole(good, bad)} ${group} ${task}`,
    ...(rival ? [`rival ${task}`] : []),
    ...(pointedAt ? [`evidence ${task} ${group}`] : []),
    ...(TURN.test(before) ? [`after turn ${task} ${group}`] : []),
    ...(TURN.test(low.slice(at, end)) ? [`before turn ${task} ${group}`] : []),
    `prior ${wordsOf(before).at(-1) ?? '^'} ${group}`,
    ...(/\?\s*$/.test(sentences[n]!.text) ? [`asked ${group} ${task}`] : []),
  ];
}

function aboutNoun({ low, profile }: Post, { phrase, head, role, link, owned, long }: Named, task: string) {
  const known = isThing(head, profile);
  const again = low.split(head.replace(/(?<=[^s])s$/, '')).length - 1;
  return [
    `role ${role}`,
    `role ${role} ${task}`,
    `role ${role} known ${known}`,
    `link ${link}`,
    `known ${known}`,
    `known ${known} ${task}`,
    `head ${head}`,
    `ending ${ABSTRACT.exec(head)?.[0] ?? ''}`,
    `again ${upTo(3, again)}`,
    ...(owned ? ['owned', `owned ${task}`] : []),
    ...(long ? [`long ${known}`] : []),
    ...(phrase.split(' ').length > 2 ? ['modified'] : []),
  ];
}

function aboutQuote(quote: string, words: readonly string[], low: string, task: string): string[] {
  const after = low.charAt(low.indexOf(quote.toLowerCase()) + quote.length);
  const finite = FINITE.test(quote.toLowerCase());
  return [
    `first ${words[0]}`,
    `first ${words[0]} ${words[1] ?? ''}`,
    `last word ${words.at(-1)}`,
    `finite ${finite}`,
    `finite ${finite} ${upTo(6, words.length)}`,
    `finite ${finite} ${task}`,
    `then ${/[.!?\n]|^$/.test(after) ? 'end' : after === ' ' ? 'more' : after}`,
    /^\p{Lu}/u.test(quote) ? 'capital' : 'small',
    ...(quote.endsWith('?') ? [`question ${task}`] : []),
    ...(words.some((word) => /^(?:i|my|me|we|our|us|i'm|i've|we've)$/.test(word)) ? [`own ${task}`] : []),
    ...(words.some((word) => /^(?:you|your|you're)$/.test(word)) ? [`to us ${task}`] : []),
    ...(/\d/.test(quote) ? [`figure ${task}`] : []),
  ];
}

/** Names of what speaks for or against the candidate; of a post of two halves, as this half's. */
export function featuresOf(post: Post, candidate: Candidate, side: 'good' | 'bad'): string[] {
  const { form, phrase } = candidate;
  const task = taskOf(post, side);
  const group = GROUPS[form] ?? 'x';
  const low = phrase.toLowerCase();
  const words = wordsOf(low);
  const content = words.filter((word) => !BREAK.has(word) && !DETERMINER.has(word));
  const noun = post.nouns.get(phrase);
  return [
    `form ${form}`,
    `form ${form} ${task}`,
    `form ${form} stars ${post.stars}`,
    `words ${upTo(9, words.length)} ${group}`,
    `words ${upTo(9, words.length)} ${group} ${task}`,
    `content ${upTo(4, content.length)} ${group}`,
    `pole ${pole(words.some(isGood), words.some(isBad) || HARD.test(low))} ${group} ${task}`,
    `things ${upTo(2, content.filter((word) => isThing(word, post.profile)).length)} ${group}`,
    `things ${upTo(2, content.filter((word) => isThing(word, post.profile)).length)} ${group} ${task}`,
    ...(candidate.side ? [`found ${candidate.side} ${task}`] : []),
    ...(words.some((word) => PERSON.has(word)) ? [`person ${group} ${task}`] : []),
    ...[...new Set(words)].map((word) => `word ${word} ${group}`),
    ...[...new Set(content)].map((word) => `word ${word} ${task}`),
    ...(form === 'matter' ? [`matter ${low}`] : []),
    ...aboutPlace(post, placeOf(post, candidate), group, task),
    ...(noun && group === 'n' ? aboutNoun(post, noun, task) : []),
    ...(form === 'quote' ? aboutQuote(phrase, words, post.low, task) : []),
  ];
}
