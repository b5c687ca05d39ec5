/** Joke, emoji or exclamation mark where somebody is in trouble (P18). */
import { withoutEnding } from '../../without-ending';
import type { Hit, Rule } from '../rule';
import { Phrases } from '../text/phrases';

const JOKES = new Phrases(`
  haha|hahaha|hehe|teehee|hihi
  just|only|i am kidding|joking
  pun|no intended|pun
  no pun
  joking|kidding aside|apart
  on the bright|plus|upside side
  at least you|it|the|they|there
  look on the bright
  could|might have been worse
  hope|hopefully|bet ~2 paid|tipped|left|enjoyed|got|had ~1 its|his|her|their|a|the ~2 half|share|tip|rent|review|way|fun
  charge|bill it|them|him|her for|rent|extra
  free|complimentary|bonus|extra protein|company|entertainment|pet|roommate|guest|shower|sauna|wildlife
  who knew
  plot twist
  oops|whoops|oopsie|oopsy|whoopsie|yikes
  silly us|me
  story of my life
  welcome to the club
`);
/** ":)" and its like. */
const EMOTICON = /(?<!\w)[:;]['-]?[)D(Pp/|](?!\w)/g;

/** The face goes with the space before it; where it stood in for a full stop, one comes in its place. */
function withoutFace(text: string, start: number, end: number): Hit {
  const said = withoutEnding(text.slice(0, start), ' ');
  const ends = /[\p{L}\p{N}]$/u.test(said.slice(-2)) && /^\s{1,3}\p{Lu}/u.test(text.slice(end, end + 4));
  return { start: said.length, end, message: 'check_L28_emoji', fix: ends ? '.' : '' };
}

export const L28: Rule = {
  id: 'L28',
  level: 'warn',
  playbook: ['P18'],
  message: 'check_L28',
  kinds: ['complaint', 'competitor', 'crisis', 'abuse'],
  find({ text, body }) {
    const emoji: Hit[] = body.tokens
      .filter(({ type }) => type === 'emoji')
      .map(({ start, end }) => withoutFace(text, start, end));
    const faces = [...body.text.matchAll(EMOTICON)].map(
      (match): Hit => withoutFace(text, match.index, match.index + match[0].length),
    );
    const loud = [...text.matchAll(/!+/g)].map(
      (match): Hit => ({
        start: match.index,
        end: match.index + match[0].length,
        message: 'check_L28_mark',
        fix: '.',
      }),
    );
    return [...JOKES.all(body), ...emoji, ...faces, ...loud];
  },
};
