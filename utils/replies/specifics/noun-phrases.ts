/**
 * Noun phrases of a post with what they do in their sentence, by grammar rather than by a list of things: the head of what is
 * told of ("the lid won't shut") or has something done to it ("they sent the wrong lid") names what a post is about; what merely
 * stands beside it ("at the car park", "like a sauna") does not. English; linear in the text.
 */
import { BAD_STATES, badAreaOf, GOOD_ADJECTIVES } from './adjectives';
import { LIKENESS, MEASURE, NO_HEAD, OPENS, PLAIN_MODIFIER, TAKES, THING_ING, VERBS } from './noun-words';
import { isCount } from './numbers';
import { isPlural } from './phrases';
import { isPast } from './verbs';
import { BREAK, FAULT_VERB, LINK, PERSON } from './words';

/** subject: told of · object: something is done to it · beside: after a preposition · named: stands alone, as in a heading */
export type Role = 'subject' | 'object' | 'beside' | 'named';

export interface NounPhrase {
  /** As we would speak of it: "the folding bed", "your mum's glasses". */
  phrase: string;
  /** Its last word, in small letters. */
  head: string;
  role: Role;
  /** The preposition of what stands beside. */
  link: string | null;
  /** Said to be the writer's own. */
  owned: boolean;
  /** Where it stands in the text, in UTF-16 units. */
  at: number;
  sentence: number;
}

interface Token {
  word: string;
  low: string;
  at: number;
  sentence: number;
  /** Something other than a space stands before it. */
  cut: boolean;
}

const MAX_READ = 2_500;
const MAX_TOKENS = 500;
/** Words between its opener and its head, and the head. */
const LONGEST = 4;

function tokensOf(text: string): Token[] {
  const read = text.slice(0, MAX_READ).replace(/[’‘`]/g, "'");
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const { 0: word, index } of read.matchAll(/[\p{L}\p{N}£$€@#%&](?:[\p{L}\p{N}'&@_-]|[.,:](?=\d))*/gu)) {
    if (tokens.length >= MAX_TOKENS) break;
    const between = read.slice(end, index);
    if (/[.!?\n…]/.test(between)) sentence++;
    tokens.push({ word, low: word.toLowerCase(), at: index, sentence, cut: !/^ ?$/.test(between) });
    end = index + word.length;
  }
  return tokens;
}

const isVerb = (low: string): boolean => VERBS.has(low) || FAULT_VERB.has(low) || isPast(low);
const isAdverb = (low: string): boolean =>
  /ly$/.test(low) && !/^(?:family|jelly|supply|reply|assembly|trolley|belly|fly)$/.test(low);
const describes = (low: string): boolean =>
  GOOD_ADJECTIVES.has(low) ||
  badAreaOf(low) !== undefined ||
  BAD_STATES.has(low) ||
  PLAIN_MODIFIER.has(low) ||
  /(?:est|ful|ous|ible|able|ish|less|ward)$/.test(low);
const ADVERBS =
  /^(?:now|today|tonight|tomorrow|yesterday|ago|away|home|too|either|anyway|instead|together|apart|ahead|aside|alone|abroad|upstairs|downstairs|online|once|twice|already|yet|soon|later|often|always|maybe|perhaps|please|anymore|overnight)$/;
const isFunction = (low: string): boolean =>
  ADVERBS.test(low) || BREAK.has(low) || OPENS.has(low) || /^(?:i|you|we|they)'/.test(low);

/** Where the noun phrase that opens before `from` ends (exclusive). */
function endOf(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && i - from < LONGEST) {
    const { low, cut } = tokens[i]!;
    if ((cut && i > from) || isFunction(low) || isAdverb(low) || /^[£$€@#\d]/.test(low)) break;
    const next = tokens[i + 1];
    // "My lad pull the lever": somebody ends the phrase.
    if (i > from && PERSON.has(tokens[i - 1]!.low)) break;
    if (i > from) {
      if (isVerb(low) || (/ing$/.test(low) && !THING_ING.has(low))) break;
      // A noun does not stand right before "the" or "me": what does is a verb.
      if (
        /[^s]s$/.test(low) &&
        next &&
        !next.cut &&
        (OPENS.has(next.low) || /^(?:me|us|it|up|out|down|off)$/.test(next.low))
      )
        break;
    }
    i++;
  }
  return i;
}

function roleOf(tokens: readonly Token[], opener: number, end: number): Pick<NounPhrase, 'role' | 'link'> {
  const before = opener > 0 && !tokens[opener]!.cut ? tokens[opener - 1]! : undefined;
  const after = tokens[end] && !tokens[end]!.cut ? tokens[end]! : undefined;
  const told =
    after !== undefined &&
    (isVerb(after.low) ||
      /^(?:is|was|are|were|has|had|have|will|would|can|could|does|did|won't|wouldn't|isn't|wasn't|aren't|weren't|doesn't|didn't|don't|can't|couldn't|hasn't|haven't|never|still|just|also|finally|actually|keeps?|should|might|must)$/.test(
        after.low,
      ));
  if (!before) return { role: told ? 'subject' : 'named', link: null };
  if (
    LINK.has(before.low) ||
    LIKENESS.has(before.low) ||
    /^(?:into|onto|through|under|behind|near|next|beside|between|above|below|round|around|across|over|against|up|down|off|along)$/.test(
      before.low,
    )
  )
    return { role: 'beside', link: before.low };
  if (told) return { role: 'subject', link: null };
  // Who has something need not be the writer.
  if (/^(?:has|had)$/.test(before.low)) return { role: 'named', link: null };
  if (TAKES.has(before.low) || isVerb(before.low) || /(?:ing|n't)$/.test(before.low))
    return { role: 'object', link: null };
  return {
    role: /^(?:and|but|or|so|because|that|if|when)$/.test(before.low) ? 'named' : 'object',
    link: null,
  };
}

/** What stays before the head: "mum's", or the first half of a compound. */
function modifiersOf(words: readonly Token[]): string[] {
  const owner = words.findLast(({ low }) => /'s$/.test(low));
  if (owner) return NO_HEAD.has(owner.low.slice(0, -2)) ? [owner.word] : [];
  const kept = words.filter(({ low }) => !describes(low) && !isCount(low) && !isPast(low));
  const last = words.at(-1);
  if (!last || kept.at(-1) !== last) return [];
  // A name before the head is most often somebody else's.
  return /^\p{Lu}/u.test(last.word) ? [] : [last.low];
}

/** No noun, or none that names something: "protection" is what was promised, not what broke. */
const nameless = (low: string): boolean =>
  low.length < 3 ||
  NO_HEAD.has(low) ||
  PERSON.has(low) ||
  describes(low) ||
  isVerb(low) ||
  /['’]|\d|^[£$€@#]/.test(low) ||
  /(?:ness|ism|ship|hood)$/.test(low) ||
  (/(?:ing)$/.test(low) && !THING_ING.has(low));

/** "The thing that eats jumpers": there "that" opens a clause, no noun phrase. */
const opens = (tokens: readonly Token[], i: number): boolean => {
  const { low, cut } = tokens[i]!;
  if (!OPENS.has(low)) return false;
  const before = tokens[i - 1];
  return (
    !/^th(?:at|is|ese|ose)$/.test(low) || !before || cut || LINK.has(before.low) || TAKES.has(before.low)
  );
};

function phraseAt(tokens: readonly Token[], opener: number): { found: NounPhrase | null; end: number } {
  const { low: det, at, sentence } = tokens[opener]!;
  const start = opener + 1;
  const end = endOf(tokens, start);
  const head = tokens[end - 1];
  const nothing = { found: null, end: Math.max(end, start) };
  if (!head || end === start) return nothing;
  const next = tokens[end];
  // "The box of eggs": the eggs; "a kind of …": nothing yet.
  if (next?.low === 'of' && !next.cut && MEASURE.has(head.low)) return nothing;
  if (nameless(head.low) || (/^\p{Lu}/u.test(head.word) && !/^[A-Z]-/.test(head.word))) return nothing;
  const owned = det === 'my' || det === 'our';
  const words = [
    owned ? 'your' : 'the',
    ...modifiersOf(tokens.slice(start, end - 1)),
    /^[A-Z]/.test(head.word) ? head.word : head.low,
  ];
  return {
    found: { phrase: words.join(' '), head: head.low, ...roleOf(tokens, opener, end), owned, at, sentence },
    end,
  };
}

/** "Coverage astonishing.", "Sunday hours in Whitby, please.": a heading of sorts. */
const verbless = (tokens: readonly Token[], sentence: number): boolean => {
  const own = tokens.filter((token) => token.sentence === sentence);
  return (
    own.length <= 6 &&
    !own.some(
      ({ low }) =>
        isVerb(low) ||
        /^(?:is|was|are|were|has|had|have|do|does|did|can|will|would|could|i|we|you|he|she|they|it|i'm|it's|or)$/.test(
          low,
        ) ||
        /n't$/.test(low),
    )
  );
};

const LOOSE_JOINT = /^(?:and|but|so|then|because|cos|while|when|plus)$/;

/** "Fees went up", "tin dented": told of without an opener. Names and verbs that start a sentence are no such thing. */
function barePhraseAt(
  tokens: readonly Token[],
  i: number,
  isThing: (word: string) => boolean,
): NounPhrase | null {
  const { low, cut, at, sentence } = tokens[i]!;
  const startsClause = i === 0 || cut || LOOSE_JOINT.test(tokens[i - 1]!.low);
  if (!startsClause || /'s$/.test(low) || isFunction(low) || isVerb(low) || isAdverb(low)) return null;
  const end = endOf(tokens, i);
  const head = tokens[end - 1];
  if (!head || end === i || end - i > 3 || nameless(head.low)) return null;
  const known = isThing(head.low);
  const role = roleOf(tokens, i, end).role;
  const fragment =
    (known && end - i <= 2 && (!tokens[end] || tokens[end]!.cut || describes(tokens[end]!.low))) ||
    verbless(tokens, sentence);
  if (role !== 'subject' && !fragment) return null;
  const capital = tokens
    .slice(i, end)
    .some(({ word }, n) => /^\p{Lu}/u.test(word) && (n > 0 || (!known && !/[^s]s$/.test(word))));
  if (capital) return null;
  const phrase = ['the', ...modifiersOf(tokens.slice(i, end - 1)), head.low].join(' ');
  return {
    phrase,
    head: head.low,
    role: role === 'subject' ? 'subject' : 'named',
    link: null,
    owned: false,
    at,
    sentence,
  };
}

/** "Do you do long winter hires?": asked for without an opener; one and many of it would need one. */
function bareObjectAt(tokens: readonly Token[], i: number): NounPhrase | null {
  const before = tokens[i - 1];
  const { low, cut, at, sentence } = tokens[i]!;
  if (!before || cut || !TAKES.has(before.low) || /^(?:is|was|are|were|be|been|had|got)$/.test(before.low))
    return null;
  if (isFunction(low) || isVerb(low) || isAdverb(low) || /^\p{Lu}/u.test(tokens[i]!.word)) return null;
  const end = endOf(tokens, i);
  const head = tokens[end - 1];
  if (!head || end === i || nameless(head.low) || !isPlural(head.low) || /^\p{Lu}/u.test(head.word))
    return null;
  const phrase = tokens
    .slice(i, end)
    .map((token) => token.low)
    .join(' ');
  return { phrase, head: head.low, role: 'object', link: null, owned: false, at, sentence };
}

/** All noun phrases that could be spoken about, in their order. `isThing`: what the brand's trade is about. */
export function nounPhrasesIn(text: string, isThing: (word: string) => boolean): NounPhrase[] {
  const tokens = tokensOf(text);
  const found: NounPhrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!opens(tokens, i)) {
      const bare = barePhraseAt(tokens, i, isThing) ?? bareObjectAt(tokens, i);
      if (bare) found.push(bare);
      i++;
      continue;
    }
    const { found: phrase, end } = phraseAt(tokens, i);
    if (phrase) found.push(phrase);
    i = Math.max(end, i + 1);
  }
  return found;
}
