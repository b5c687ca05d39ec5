/** What somebody wishes for or looks for: the idea to say back, the need to take up. */
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { NO_HEAD } from './noun-words';
import { article, hangingAt, isCountable, isPlural, nounAt, trimTail } from './phrases';
import { DETERMINER } from './words';

/** How a wish begins, and what its words become: "let us set X" → "being able to set X". */
const WISHES: readonly [sign: RegExp, prefix: string][] = [
  [/\b(?:please )?(?:let|allow) (?:us|me|people|customers|guests) (?:to )?/, 'being able to '],
  [/\b(?:would (?:love|like)|i'd (?:love|like)|want) to be able to /, 'being able to '],
  [/\bbring back /, 'bringing back '],
  [
    /\b(?:would (?:love|like)|i'd (?:love|like)|would be (?:great|good|nice|lovely|amazing|brilliant|handy)) (?:to (?:see|have|get) |if (?:you|they|there) (?:had|did|was|were|could (?:add|do|sell|stock|offer|make)) )?/,
    '',
  ],
  [/\bwish (?:you|they|there) (?:had|did|sold|was|were|would (?:do|add|sell|stock|make|offer)) /, ''],
  [
    /\bany chance (?:of |you(?: could|'d|) (?:add(?:ing)?|do(?:ing)?|stock(?:ing)?|offer(?:ing)?|sell(?:ing)?|bring(?:ing)? back) )/,
    '',
  ],
  [
    /\b(?:could|can|would|why don't) (?:you|they|we) (?:please |maybe |perhaps |not )?(?:add|stock|offer|sell|do|introduce|consider|have|get) /,
    '',
  ],
  [
    /\b(?:please think about|think about|might be worth having|worth having|only add|just add) (?=(?:an?|some|more) )/,
    '',
  ],
  [/^(?:perhaps|maybe) (?=(?:an?|some|more) )/, ''],
  [/\bplease (?:add|stock|offer|sell|introduce|consider|do|give us) /, ''],
  [/\b(?:how|what) about (?:adding |having |offering |some )?/, ''],
  [/\bif only (?:you|they|there) (?:had|did|sold|was|were) /, ''],
  [/\ball (?:i|it|we) (?:want|need|needs)(?: now)? is /, ''],
  [/\b(?:should|ought to) (?:really )?(?:have|offer|sell|stock|do|add) /, ''],
  [/^(?:\w+ )?(?:idea|suggestion|small thought|thought|request|feature request)(?: for [\w ]{1,20})? /, ''],
];

const NEEDS: readonly RegExp[] = [
  /\b(?:looking|searching|hunting|shopping) for /,
  /\bin the market for /,
  /\b(?:sourcing|opening|planning|organi[sz]ing|arranging|building|renovating) /,
  /\binterested (?:in|to hear from (?:they|you) about) /,
  /\bthinking (?:of|about) (?:getting |buying |booking |switching to |trying )?/,
  /\b(?:considering|eyeing|tempted by|comparing) /,
  /\b(?:i|we|we'd|i'd) (?:really )?(?:need|want|would like|like) /,
  /\b(?:quote|price|rates?|cost|availability|capacit(?:y|ies)) (?:for|of|on) /,
  /\b(?:enough|any good|good|suitable|space|available|ready|set up|do|does) for /,
  /\bworth (?:getting|buying|it for) /,
  /^is (?=(?:an?|the) )/,
  /\bhow much (?:is|are|does|do|would|for) /,
  /\b(?:moving (?:in|into|to)|relocating to) /,
];

const ASKS: readonly RegExp[] = [
  /\b(?:is|are) there (?:any |an? )?/,
  /\bdo(?:es)? (?:you|they|it|anyone|\w+) (?:do|have|offer|sell|take|allow|accept|support|lets? you keep|let you keep) /,
  /\b(?:can|could|may) (?:i|we|you|one) (?:get|have|bring|book|use|charge|pay|return|cancel|change|move|keep|buy|order|park|leave|take) /,
  /\bhow (?:do|can|does|would) (?:i|we|you|one) (?:get|use|change|cancel|book|return|reset|add|pay for|set up|find|charge|claim|move) /,
  /\bwhere (?:is|are|do you|can i|one) (?:charges |find |get )?/,
  /\bwhat(?:'s|s| is| are) /,
  /\bwhat time (?:do|does|is|are) (?:you|they|the)? ?(?:start |open |serve |doing )*/,
  /\bhow (?:long|much notice|much) (?:is|are|does|do|for) /,
];

const OPENER =
  /^(?:some(?:one|body|thing)?|any(?:one|thing|where)?|me|us|it|this|that|them|him|her|to|you|they|there|is|are|was|be|i|we|able|know|by|more|from|if|going|up|what|how|why|when)$/;
const CLOSER =
  /^(?:if|i|we|you|they|please|as|rather|instead|that's|is|are|was|would|can|could|will|so|than|it|he|she|there|might|without|before|or|asap|then|that|who|which|do|does|one|thing|they|worth|any|take|takes|last|lasts|cost|costs|open|opens|work|works|go|goes|mean|means|close|closes|start|starts|finish|run|runs|easy|ready|available|still|safe|suitable|good|enough)$/;
const FILLER = /^(?:please|maybe|perhaps|also|just|really|more|some|a bit of|see|have|get)$/;

/** The words after a sign, as a noun phrase; null where they would not read as one. */
function after(clause: Clause, sign: RegExp, max: number): string | null {
  const text = clause.low.join(' ');
  const hit = sign.exec(`${text} `);
  if (!hit) return null;
  const skipped = text
    .slice(0, hit.index + hit[0].length)
    .split(' ')
    .filter(Boolean).length;
  let words = clause.words.slice(skipped, skipped + max);
  while (words.length && FILLER.test(words[0]!.toLowerCase())) words = words.slice(1);
  if (!words.length || OPENER.test(words[0]!.toLowerCase())) return null;
  const stop = words.findIndex((word, i) => i > 0 && CLOSER.test(word.toLowerCase()));
  const turned = mirror(trimTail(stop > 0 ? words.slice(0, stop) : words));
  // "the latest" alone names nothing.
  // "a dark mode to the app": where it is wanted goes without saying.
  const said = turned
    ?.join(' ')
    .replace(/ (?:to|in|on) (?:the|our|your) (?:app|site|website|menu|range|shop|system|page)$/, '');
  // "A supplier of wormers": what is supplied is what they need.
  const need = said?.replace(
    /^(?:an? |the |your )?(?:suppliers?|quote|price|prices|rates?|costs?|provider) (?:for|of|on) /,
    '',
  );
  return need &&
    !/est$/.test(turned!.at(-1)!) &&
    !/^(?:the )?(?:same|costs?|prices?|one|it|this|that|suppliers?)$/.test(need)
    ? need
    : null;
}

/** "option to pay by week" → "an option to pay by week" */
function withArticle(phrase: string): string {
  const words = phrase.split(' ');
  const first = words[0]!.toLowerCase();
  if (
    DETERMINER.has(first) ||
    /ing$/.test(first) ||
    /^\d|^\p{Lu}|^(?:somewhere|one|two|three|four|five|more|better|bigger|longer)$/u.test(words[0]!)
  )
    return phrase;
  const noun = nounAt(
    { words, low: words.map((w) => w.toLowerCase()), sentence: 0, asks: false, rival: false },
    0,
    3,
  );
  const head = noun.at(-1);
  return head && isCountable(head) && !noun.some(isPlural) ? article(phrase) : phrase;
}

const WANTED =
  /^(?:have|add|adding|had|get|do|did|offer|sell|sold|stock|put|include|introduce|want|see|love|like|be|about|of|for|is|request|idea)$/;
const WISHED =
  /\b(?:could|would|wouldn't|should|wish|please|pls|idea|suggestion|request|maybe|perhaps|love|want|any chance|how about|what about|if only|need|if you|if there|only thing|one thing|'d help|would help)\b/;

/** "would it be an idea to have a bench by the desks" → "a bench by the desks" */
function wantedThing(clause: Clause): string | null {
  if (!WISHED.test(clause.low.join(' '))) return null;
  // "Some coat hooks at my height would be kind."
  const would = clause.low.indexOf('would');
  if (
    would > 1 &&
    would < 9 &&
    /^(?:an?|some|more)$/.test(clause.low[0]!) &&
    /^(?:be|help|make|save)$/.test(clause.low[would + 1] ?? '')
  )
    return mirror(trimTail(clause.words.slice(0, would)))?.join(' ') ?? null;
  for (let i = clause.low.length - 2; i >= 0; i--) {
    const next = clause.low[i + 1]!;
    if (!WANTED.test(clause.low[i]!) || !/^(?:an?|some|more|bigger|smaller|longer)$/.test(next)) continue;
    const noun = nounAt(clause, i + 1, 4);
    if (
      noun.length < 2 ||
      /^(?:an?|some) (?:idea|bit|lot|few|way|chance|thought|suggestion|request|plus|treat|shame|joke|go|look|take|kind|kindness|nice|great|tiny|small|good|big|huge|lovely|day|massive|cherry|game)\b/i.test(
        noun.join(' '),
      )
    )
      continue;
    const tail = hangingAt(clause, i + 1 + noun.length, 4);
    const turned = mirror([...noun, ...tail]);
    if (turned && !/ly$|ed$/.test(turned.at(-1)!)) return turned.join(' ');
  }
  return null;
}

/** What is wished for: "an option to pay by week", "being able to set custom DNS". */
export function wishIn(clause: Clause): string | null {
  for (const [sign, prefix] of WISHES) {
    const found = after(clause, sign, 9);
    if (found && found.length > 3) return prefix ? prefix + found : withArticle(found);
  }
  return wantedThing(clause);
}

const first = (clause: Clause, signs: readonly RegExp[]): string | null => {
  for (const sign of signs) {
    const found = after(clause, sign, 9);
    if (found && found.length > 3) return withArticle(found);
  }
  return null;
};

/** What somebody looks for: "a venue for your spring nursing conference". */
export const needIn = (clause: Clause): string | null => first(clause, NEEDS);

/** "Us or them for a waterproof that looks ok?": what somebody compares for. */
export const purposeIn = (clause: Clause): string | null =>
  first(clause, [/\bfor (?=(?:an?|the|my|our|someone|somebody|people|families|small|big) )/]);

/** What a question is about: "a bike in the room". */
export const askedIn = (clause: Clause): string | null => {
  const asked = first(clause, ASKS)?.replace(/ (?:near|by|close|nearby)(?: by)?$/, '') ?? null;
  // "If the train's late": half a clause.
  return asked && (/['’]s$/.test(asked) || NO_HEAD.has(asked.split(' ').at(-1)!)) ? null : asked;
};

/** "Small thought: a hook." → "a hook" */
export function ideaAfter(clause: Clause, next: Clause | undefined): string | null {
  if (!next || !/^(?:\w+ ){0,2}(?:idea|suggestion|thought|request|wish)\b/.test(clause.low.join(' ')))
    return null;
  if (next.words.length > 7 || OPENER.test(next.low[0]!)) return null;
  const turned = mirror(trimTail(next.words));
  return turned?.length ? withArticle(turned.join(' ')) : null;
}
