/** Names of people in a text, without a dictionary of everybody: titles, roles and given names give them away. */

import { CLASSES } from '../words/classes';
import { GIVEN_NAMES } from '../words/givenNames';
import { words } from './phrases';
import type { Reading } from './read';
import type { Token } from './tokens';

export interface PersonName {
  start: number;
  end: number;
  /** As it stands, without the title. */
  name: string;
  /** Holds a family name: "Mrs Penhaligon", "Gary Whitlock". */
  full: boolean;
  /** Follows a title ("Mrs"). */
  titled: boolean;
  /** Stands beside a role of the house: "our concierge Dmitri", "Gary from the care team". */
  staff: boolean;
  /** Index of the first token of the name. */
  token: number;
}

const TITLES = words(
  'mr mrs ms miss mx dr prof professor sir lady lord madame monsieur mme herr frau señor señora',
);
const ALONE = words('in at on from and will is who has was can');
/** Parts of a house that take a capital: nobody's name. */
const DEPARTMENT =
  /^(?:\w{3,}(?:ing|ions?|ment|ance|ics|counts|ales|port|aims|ice|ity|ies|eeping|rol)|hr|it|press|legal|stores?|head|customer|guest|front|field|team)$/;
/** "Saskia from the groomers": people by their trade. */
const TRADE = /^\w{3,}(?:ers?|ors?|ists?|crew|team|desk)$/;
const STAFF_AFTER = words('from in at on behind of');
const POINTING =
  /^(?:(?:will|would|must|could|only) be|sounds? like|you met|to was|with (?:was|is)|it was|(?:that|this|it|he|she) (?:'s|is|was))$/;
const COMPANION =
  /\b(?:you|your)\b[^.!?]{0,20}\b(?:with|and|husband|wife|partner|son|daughter|mother|father|mum|dad|friend|sister|brother|boss|neighbour) $/i;
/** Capital letters in mid-sentence that are no person's. */
export const NOT_NAMES = words(`
  i god christmas easter ramadan diwali eid english british french german spanish italian european american google
  facebook instagram twitter tripadvisor trustpilot reddit booking android apple iphone windows chrome safari visa
  mastercard paypal london paris berlin madrid europe spain france germany portugal italy greece ireland scotland wales
  england internet wifi app hi hello dear thanks thank please sorry yes no we you the a an and but so our my your it
  this that best kind regards cheers york leeds manchester birmingham bristol bath sheffield liverpool glasgow edinburgh
  cardiff belfast dublin cork galway oxford cambridge brighton norwich nottingham leicester coventry southampton
  portsmouth plymouth exeter reading derby hull newcastle sunderland durham swansea newport aberdeen dundee inverness
  perth bournemouth blackpool bolton preston luton watford croydon chicago boston seattle denver dallas houston miami
  atlanta toronto sydney melbourne auckland
`);
/** "The staff at Penrith": a place, unless it is a name that people bear. */
const PLACED = words('at in from near around outside via');

const isCapital = ({ raw, type, capital }: Token): boolean =>
  capital && type === 'word' && /^\p{Lu}[\p{Ll}\p{M}]+/u.test(raw);

/** People named in the reading. `known`: lower-case words of brand, products and places, never people. */
export function namesIn(reading: Reading, known: ReadonlySet<string>): PersonName[] {
  const { tokens, sentences, text } = reading;
  const found: PersonName[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const titled =
      TITLES.has(token.word) && isCapital(token) && tokens[i + 1] !== undefined && isCapital(tokens[i + 1]!);
    if (!titled && (!isCapital(token) || NOT_NAMES.has(token.word) || known.has(token.word))) continue;
    if (CLASSES.weekday.has(token.word) || CLASSES.month.has(token.word)) continue;
    const first = titled ? i + 1 : i;
    let last = first;
    while (last + 1 < tokens.length && last - first < 2 && follows(reading, last)) last += 1;
    const sentence = sentences[token.sentence]!;
    const opens = sentence.from === i;
    const given = GIVEN_NAMES.has(tokens[first]!.word);
    const before = tokens.slice(Math.max(sentence.from, i - 2), i).map(({ word }) => word);
    const after = tokens.slice(last + 1, Math.min(sentence.to, last + 6)).map(({ word }) => word);
    const role = before.some(
      (word, n) => !opens && (CLASSES.role.has(word) || (n > 0 && before[0] === 'our' && TRADE.test(word))),
    );
    const from =
      STAFF_AFTER.has(after[0] ?? '') &&
      (after.some((word) => CLASSES.role.has(word) || TRADE.test(word)) || after[1] === 'our');
    // "Our Bethany in York": a capital behind "our" that no noun follows.
    const oursAlone =
      !opens &&
      before.at(-1) === 'our' &&
      (after.length === 0 || ALONE.has(after[0]!) || /[,.;!?]/.test(text.charAt(tokens[last]!.end)));
    // "I'll speak with Chantelle": somebody one talks to, unless it is a department.
    const spokenTo =
      !opens &&
      /^(?:speak|speaking|spoke|spoken|talk|talking|talked|word|chat) (?:to|with)$/.test(before.join(' ')) &&
      !DEPARTMENT.test(token.word);
    const namedRole =
      /^(?:called|named)$/.test(before.at(-1) ?? '') ||
      // "That'll be Corentin": the one they spoke of.
      (!opens &&
        POINTING.test(before.join(' ')) &&
        /^\s?(?:[,.]|from|in|at|who|all|on)(?=\s|$)/.test(
          text.slice(tokens[last]!.end, tokens[last]!.end + 6),
        ));
    // "You travelled with Graham": of the person's own party, nobody of the house.
    const companion = COMPANION.test(text.slice(Math.max(sentence.start, token.start - 40), token.start));
    // Behind a preposition of place even a role beside it makes no person of a capital.
    if (!titled && !given && PLACED.has(before.at(-1) ?? '')) continue;
    const ours = /\b(?:our|my|colleague|thank|thanks|tell|ask|asked|to|by|see) ?$/.test(before.join(' '));
    const person =
      titled ||
      (given && (!opens || last > first || from)) ||
      (!opens && (role || namedRole || oursAlone || spokenTo)) ||
      (from && !opens);
    if (!person) continue;
    const name = text.slice(tokens[first]!.start, tokens[last]!.end);
    const staff =
      !titled &&
      !companion &&
      (role || from || namedRole || oursAlone || spokenTo || (given && ours) || given);
    found.push({
      start: token.start,
      end: tokens[last]!.end,
      name,
      full: titled || last > first,
      titled,
      staff,
      token: i,
    });
    i = last;
  }
  return found;

  function follows(all: Reading, at: number): boolean {
    const next = all.tokens[at + 1]!;
    const between = all.text.slice(all.tokens[at]!.end, next.start);
    return /^[ -]$/.test(between) && isCapital(next) && !NOT_NAMES.has(next.word) && !known.has(next.word);
  }
}
