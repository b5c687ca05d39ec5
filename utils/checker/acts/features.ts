/**
 * What of a sentence its speech acts are read from: its words alone, with their neighbours, and with neighbours of their sort
 * ("<we> will <verb> <you>"), as numbers. English; pure.
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

/** What a number was made of; so many bits of it are kept. */
const [ALONE, START, TWO, THREE, LENGTH] = [1, 2, 3, 4, 5];
export const BITS = 24;

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

/** The features of a sentence, each once, as numbers of `BITS` bits. */
export function featuresOf({ tokens }: Reading, sentence: Sentence): Set<number> {
  const features = new Set<number>();
  const add = (made: number, of: number) => features.add(pair(made, of) >>> (32 - BITS));
  const own = tokens.slice(sentence.from, sentence.to);
  const end = endCode(sentence);
  const alone = own.map(wordCode);
  for (const [i, { word, type }] of own.entries()) {
    add(ALONE!, alone[i]!);
    if (type === 'word' && word.length > ROOT) add(START!, hashWord(word.slice(0, ROOT)));
  }
  add(ALONE!, end);
  const sorts = [FIRST, ...own.map(({ word }, i) => SORT_OF.get(word) ?? alone[i]!), end];
  for (let i = 0; i + 1 < sorts.length; i++) {
    const two = pair(sorts[i]!, sorts[i + 1]!);
    add(TWO!, two);
    if (i + 2 < sorts.length) add(THREE!, pair(two, sorts[i + 2]!));
  }
  add(LENGTH!, finish(Math.min(8, own.length >> 2)));
  return features;
}
