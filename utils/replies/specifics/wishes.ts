/** What somebody wishes for or looks for: the idea to say back, the need to take up. */
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { trimTail } from './phrases';
import { DETERMINER } from './words';

/** The words after one of these are the wish. */
const WISH =
  /\b(?:would (?:love|like|be (?:great|good|nice|lovely|amazing)) (?:to (?:see|have|get) |if you (?:had|did|could (?:add|do|sell|stock|offer|make)) )?|i'd (?:love|like) (?:to (?:see|have|get) )?|i wish (?:you|they|there)(?: (?:had|did|sold|would (?:do|add|sell|stock|make)|were|was))? |wish (?:list|you|they|there)(?: (?:had|did|sold|would (?:do|add)|were|was))? |bring back |any chance (?:of |you could (?:add|do|stock|sell|offer) |you'd (?:bring back|add|do|stock|sell) )|(?:could|can|would) (?:you|they) (?:please |maybe |perhaps )?(?:add|stock|offer|sell|do|make|introduce|consider|bring) |please (?:add|stock|offer|sell|make|introduce|consider|do|give us) |how about |what about |what if (?:you|they) (?:had|did|added|sold) |if only (?:you|they|there)(?: (?:had|did|sold|were|was))? |(?:idea|suggestion|thought|request|feature request|proposal)(?: for [\w ]{1,20})? (?:is |would be )?|all (?:i|it) (?:want|need|needs)(?: now)? is |should (?:really )?(?:have|offer|sell|stock|do|add) |let us |let me |the next one |missing is |imagine )/;

const NEED =
  /\b(?:looking for|look for|searching for|hunting for|in the market for|after an?|shopping for|need(?:ing)?|want(?:ing)?|sourcing|interested in|thinking (?:of|about) (?:getting|buying|booking|switching to|joining)?|tempted by|planning|organi[sz]ing|opening|moving (?:into|to)|set up|quote for|price (?:of|for|on)|cost of|enough for|any good for|good for|suitable for|do for|space for|availability for|available for|recommend for|worth (?:getting|buying)) /;

const OPENER =
  /^(?:some|someone|somebody|me|us|it|this|that|them|him|her|to|you|your|they|there|is|are|was|be|i|we|able|get|know|by|more|from|anyone|anything|something)$/;

function after(clause: Clause, sign: RegExp, max: number): string | null {
  const text = clause.low.join(' ');
  const hit = sign.exec(`${text} `);
  if (!hit) return null;
  const skipped = text
    .slice(0, hit.index + hit[0].length)
    .split(' ')
    .filter(Boolean).length;
  let words = clause.words.slice(skipped, skipped + max);
  while (words.length && /^(?:please|maybe|perhaps|also|just|really|more|to|see|have|get)$/i.test(words[0]!))
    words = words.slice(1);
  if (!words.length || OPENER.test(words[0]!.toLowerCase())) return null;
  const stop = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^(?:if|i|we|you|they|please|as|rather|instead|that's|is|are|was|would|can|could|will|so|than|it|he|she|there|might)$/i.test(
        word,
      ),
  );
  const turned = mirror(trimTail(stop > 0 ? words.slice(0, stop) : words));
  if (!turned?.length) return null;
  const phrase = turned.join(' ');
  return /ing$/.test(turned[0]!) || DETERMINER.has(turned[0]!) ? phrase : phrase;
}

export const wishIn = (clause: Clause): string | null => after(clause, WISH, 9);
export const needIn = (clause: Clause): string | null => after(clause, NEED, 10);
