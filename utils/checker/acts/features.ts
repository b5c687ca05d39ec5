/**
 * What of a sentence its speech acts are read from: its words and their beginnings, and pairs and triples in which some words stand
 * for their sort ("<we> will refund <you>"), as numbers. English; pure.
 */
import { finish, hashWord, pair } from '../../model/hash';
import { words } from '../text/phrases';
import type { Reading, Sentence } from '../text/read';
import type { Token } from '../text/tokens';
import { CLASSES } from '../words/classes';

const SORTS: Readonly<Record<string, ReadonlySet<string>>> = {
  you: words('you your yours yourself u ur'),
  we: words('we us our ours ourselves'),
  i: words('i me my mine myself'),
  role: CLASSES.role,
  day: new Set([...CLASSES.weekday, ...words('today tomorrow tonight')]),
  count: words('one two three four five six seven eight nine ten twelve twenty thirty fifty hundred'),
};
const SORT_OF = new Map(
  Object.entries(SORTS).flatMap(([sort, members]) =>
    [...members].map((word) => [word, hashWord(`<${sort}>`)] as const),
  ),
);

const MONEY = hashWord('<money>');
const SHARE = hashWord('<share>');
const LONG_NUMBER = hashWord('<long number>');
const NUMBER = hashWord('<number>');
const MAIL = hashWord('<mail>');
const PAGE = hashWord('<page>');
const HANDLE = hashWord('<handle>');
const FIRST = hashWord('^');
const LAST = hashWord('$');
const ASKED = hashWord('?');
const CRIED = hashWord('!');
const OPEN_ENDED = hashWord('…');

/** What a feature is made of; so many bits of its number are kept. */
const MADE_OF = { alone: 1, start: 2, two: 3, three: 4, length: 5 };
const BITS = 24;

/** A figure, an address or a handle stands for its sort; what it is says nothing. */
function wordCode({ type, raw, word }: Token): number {
  switch (type) {
    case 'number':
      if (/^[£€$]/.test(raw)) return MONEY;
      if (raw.endsWith('%')) return SHARE;
      return /^\d{5}/.test(raw) ? LONG_NUMBER : NUMBER;
    case 'address':
      return raw.includes('@') ? MAIL : PAGE;
    case 'handle':
      return HANDLE;
    default:
      return hashWord(word);
  }
}

function endCode({ text, question }: Sentence): number {
  if (question) return ASKED;
  if (text.endsWith('!')) return CRIED;
  return text.endsWith('…') || text.endsWith('...') ? OPEN_ENDED : LAST;
}

/** Words of one root share their first letters. */
const ROOT = 4;

/** The features of a sentence as numbers of 24 bits; one may be there twice. */
export function featuresOf({ tokens }: Reading, sentence: Sentence): number[] {
  const features: number[] = [];
  const add = (made: number, of: number) => features.push(pair(made, of) >>> (32 - BITS));
  let before = FIRST;
  /** The two before, as one. */
  let pairBefore: number | null = null;
  /** A word of its sort, after those before it. */
  const follow = (sort: number) => {
    const two = pair(before, sort);
    add(MADE_OF.two, two);
    if (pairBefore !== null) add(MADE_OF.three, pair(pairBefore, sort));
    pairBefore = two;
    before = sort;
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    const { word, type } = token;
    const alone = wordCode(token);
    add(MADE_OF.alone, alone);
    if (type === 'word' && word.length > ROOT) add(MADE_OF.start, hashWord(word.slice(0, ROOT)));
    follow(SORT_OF.get(word) ?? alone);
  }
  const end = endCode(sentence);
  add(MADE_OF.alone, end);
  follow(end);
  add(MADE_OF.length, finish(Math.min(8, (sentence.to - sentence.from) >> 2)));
  return features;
}
