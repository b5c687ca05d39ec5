/** How things were: "no hot water since Monday", "cold soup", "a window that wouldn't shut", "a quiet room". */
import { BAD_STATES, badAreaOf, GOOD_ADJECTIVES } from './adjectives';
import { areaOf } from './area';
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { isCount } from './numbers';
import { article, hangingAt, isCountable, isPlural, nounAt, trimTail } from './phrases';
import type { Specific } from './specific';
import { isPast } from './verbs';
import { BREAK, DETERMINER, FAULT_NOUN, FAULT_VERB, LINK, MASS, PEOPLE, PERSON, set } from './words';

const BE =
  /^(?:is|was|are|were|looked|felt|smelled|smelt|tasted|came|arrived|seemed|sounds?|feels?|looks?|tastes?)$/;
const VERY =
  /^(?:so|very|really|too|absolutely|completely|still|just|totally|super|incredibly|quite|pretty|always|extremely|ridiculously|stupidly|criminally|honestly|all|both|a|bit|truly|such)$/;
const KIN: ReadonlySet<string> = set(
  'mum mom dad mother father nan gran wife husband partner son daughter sister brother friend neighbour parents kids',
);
const NO_LONGER =
  /^(?:wonder|one|idea|thanks|problem|problems|trouble|doubt|longer|way|more|matter|better|less|worries|fuss|point|big|need|brainer|regrets|complaints|joke|chance|good|issue|issues|hassle|nonsense|other)$/;
const NEVER_SUBJECT =
  /^(?:they|i|we|you|he|she|it|there|this|that|everything|nothing|everyone|nobody|someone|anyone|one|all|both|which|who|what|day|time|way|thing|things|place|kids?|wife|husband|mum|dad|mother|father|son|daughter|sister|brother|friend|friends|partner|clients?|students?|people|half|play|experience|experiences|summary|review|enough|luck|bet|deal|riddance|grief|morning|afternoon|evening|night|faith|news|question|point|start)$/;

const good = (word: string) => GOOD_ADJECTIVES.has(word);

function described(
  adjective: string,
  noun: string[],
  side: 'good' | 'bad',
  determined: boolean,
  tail: string[] = [],
): Specific | null {
  const head = noun.at(-1);
  if (/^(?:called|named)$/i.test(head ?? '') || isCount(noun[0]?.toLowerCase() ?? '')) return null;
  const superlative = side === 'good' && /(?:est|best)$/.test(adjective);
  if (
    !head ||
    (NEVER_SUBJECT.test(head.toLowerCase()) && !(superlative && tail.length)) ||
    /^\d/.test(noun[0]!)
  )
    return null;
  if (side === 'bad' && PERSON.has(head.toLowerCase())) return null;
  const bare = [adjective, ...noun].join(' ');
  const phrase = superlative ? ['the', bare, ...tail].join(' ') : isCountable(head) ? article(bare) : bare;
  const area = badAreaOf(adjective) ?? areaOf(bare);
  return {
    phrase,
    form: 'thing',
    plural: isPlural(head),
    area: area === 'general' ? areaOf(bare) : area,
    side,
    score:
      (side === 'bad' ? 6 : 6.5) +
      (noun.length > 1 ? 0.4 : 0) +
      (determined ? 0.3 : 0) -
      (area === 'general' && side === 'bad' ? 1 : 0),
  };
}

/** "no hot water since yesterday", "without internet" */
function lacking(clause: Clause, i: number): Specific | null {
  if (NO_LONGER.test(clause.low[i + 1] ?? '')) return null;
  const noun = nounAt(clause, i + 1, 3);
  if (!noun.length || DETERMINER.has(noun[0]!.toLowerCase())) return null;
  // "No heating" is a thing, "no waiting" a deed; somebody else's lack is not "you had".
  if (/ing$/.test(noun[0]!) && !MASS.has(noun[0]!.toLowerCase())) return null;
  const theirs = clause.low.slice(0, i).some((word) => KIN.has(word));
  const tail = mirror(trimTail(hangingAt(clause, i + 1 + noun.length, 5)));
  if (!tail) return null;
  const phrase = ['no', ...noun, ...tail].join(' ');
  const since = tail[0] === 'since' || tail[0] === 'for';
  return {
    phrase,
    form: 'thing',
    plural: isPlural(noun.at(-1)!) && !tail.length,
    told: theirs ? undefined : `${since ? "you've had" : 'you had'} ${phrase}`,
    area: areaOf(phrase),
    side: 'bad',
    score: 7 + (tail.length ? 1.2 : 0),
  };
}

/** The noun phrase that ends right before `i`: "the [soup] was". */
function subjectBefore(clause: Clause, i: number): string[] {
  let from = i;
  while (
    from > 0 &&
    i - from < 3 &&
    !BREAK.has(clause.low[from - 1]!) &&
    !DETERMINER.has(clause.low[from - 1]!)
  )
    from--;
  if (from > 0 && !DETERMINER.has(clause.low[from - 1]!)) return [];
  return clause.words.slice(from, i);
}

/** "the window wouldn't shut" → "a window that wouldn't shut" */
function failing(clause: Clause, i: number): Specific | null {
  // "A burst boiler" and "a boiler that burst" are told apart by what follows.
  if (clause.low[i] === 'burst' && clause.low[i + 1] && !LINK.has(clause.low[i + 1]!)) return null;
  let from = i;
  while (
    from > 0 &&
    /^(?:just|always|still|also|now|constantly|simply|have|has|had)$/.test(clause.low[from - 1]!)
  )
    from--;
  const noun = subjectBefore(clause, from);
  const head = noun.at(-1)?.toLowerCase();
  if (
    !head ||
    noun.length > 3 ||
    /\d/.test(noun.join('')) ||
    NEVER_SUBJECT.test(head) ||
    noun.some((w) => /ly$|ed$/.test(w))
  )
    return null;
  const rest = mirror(trimTail(clause.words.slice(from, from + 9)));
  if (!rest || (rest.length < 2 && !/ed$|s$/.test(rest[0] ?? ''))) return null;
  if (rest.length >= 8 && clause.words.length > from + 9) return null;
  const plural = isPlural(head);
  const named = /^\p{Lu}/u.test(noun[0]!);
  const who = PERSON.has(head);
  if (named) return null;
  const bare = noun.join(' ');
  const subject = plural || MASS.has(head) ? bare : article(bare);
  const phrase = `${subject} ${who ? 'who' : 'that'} ${rest.join(' ')}`;
  return { phrase, form: 'thing', plural, area: areaOf(phrase), side: 'bad', score: 7.6 };
}

/** "[brand] down in Horfield" → "no service in Horfield" */
function down(clause: Clause): Specific | null {
  const at = clause.low.slice(0, 4).indexOf('down');
  if (at < 1) return null;
  const tail = mirror(trimTail(hangingAt(clause, at + 1, 4)));
  return (
    tail && {
      phrase: ['no service', ...tail].join(' '),
      form: 'thing',
      plural: false,
      area: 'outage',
      side: 'bad',
      score: 6.5 + (tail.length ? 0.8 : 0),
    }
  );
}

/** A fault that has a name, with what stands around it: "hairs in the bath", "a 3am delivery lorry". */
function fault(clause: Clause, i: number): Specific | null {
  let from = i;
  while (
    from > 0 &&
    i - from < 2 &&
    !BREAK.has(clause.low[from - 1]!) &&
    !DETERMINER.has(clause.low[from - 1]!)
  )
    from--;
  const tail = mirror(trimTail(hangingAt(clause, i + 1, 5)));
  if (!tail) return null;
  const noun = clause.words.slice(from, i + 1);
  if (noun.some((word) => /^(?:same|other)$/i.test(word))) return null;
  const bare = noun.join(' ');
  const determined = /^(?:my|our|your|their)$/.test(clause.low[from - 1] ?? '') ? 'your ' : '';
  const phrase = `${determined || !isCountable(noun.at(-1)!) ? determined + bare : article(bare)}${tail.length ? ` ${tail.join(' ')}` : ''}`;
  return {
    phrase,
    form: 'thing',
    plural: isPlural(noun.at(-1)!),
    area: areaOf(phrase),
    side: 'bad',
    score: 6 + (tail.length ? 0.8 : 0) + (noun.length > 1 ? 0.4 : 0),
  };
}

/** "water coming through the ceiling" */
function goingOn(clause: Clause): Specific | null {
  const at = clause.low.findIndex((word, i) => i > 0 && i < 3 && /^[a-z]{2,}ing$/.test(word));
  const noun = clause.words.slice(0, at);
  if (
    at < 1 ||
    noun.some(
      (word) =>
        BREAK.has(word.toLowerCase()) ||
        DETERMINER.has(word.toLowerCase()) ||
        // "the third week running" is how often, not what was going on.
        /ing$|^(?:time|day|night|week|month|year)s?$/i.test(word),
    )
  )
    return null;
  if (
    !/^(?:coming|leaking|dripping|flashing|blinking|pouring|running|missing|falling|dropping|buffering|spinning|crashing|blasting|ringing|flickering|failing|burning|peeling)$/.test(
      clause.low[at]!,
    )
  )
    return null;
  const rest = mirror(trimTail(clause.words.slice(0, 9)));
  return (
    rest && {
      phrase: rest.join(' '),
      form: 'thing',
      plural: isPlural(noun.at(-1)!),
      area: areaOf(rest.join(' ')),
      side: 'bad',
      score: 7,
    }
  );
}

/** "third Teams call" → "a third Teams call" */
function anotherOne(clause: Clause, i: number): Specific | null {
  const noun = nounAt(clause, i + 1, 2);
  if (
    !noun.length ||
    isPlural(noun.at(-1)!) ||
    /^(?:time|thing|one|week|day|month|year|of|party|floor|place|line|visit)$/i.test(noun.at(-1)!)
  )
    return null;
  const lost = /^(?:dropped|lost|missed|cancelled|failed)$/.exec(
    clause.low.at(-1) === 'today' ? (clause.low.at(-2) ?? '') : (clause.low.at(-1) ?? ''),
  );
  const phrase = `a ${clause.low[i]} ${lost ? `${lost[0]} ` : ''}${noun.join(' ')}`;
  return { phrase, form: 'thing', plural: false, area: 'repeat', side: 'bad', score: 5.5 };
}

export function statesIn(clause: Clause): Specific[] {
  const found: Specific[] = [];
  const add = (specific: Specific | null) => specific && found.push(specific);
  add(goingOn(clause));
  if (/^(?:they|hub|line)$/.test(clause.low[0] ?? '')) add(down(clause));
  for (let i = 0; i < clause.low.length; i++) {
    const word = clause.low[i]!;
    if (word === 'no' || word === 'without') add(lacking(clause, i));
    const side = badAreaOf(word) ? 'bad' : good(word) ? 'good' : null;
    if (
      side &&
      clause.low[i - 1] !== 'not' &&
      !(side === 'good' && clause.low[i - 1] === 'too') &&
      clause.low[i - 1] !== "isn't" &&
      clause.low[i - 1] !== "wasn't"
    ) {
      let noun = nounAt(clause, i + 1, 2);
      if (noun.length && DETERMINER.has(noun[0]!.toLowerCase())) noun = [];
      if (noun.length === 2 && badAreaOf(noun[1]!.toLowerCase())) noun = [];
      // "Wrong colour arrived": the verb is none of the thing.
      if (noun.length === 2 && isPast(noun[1]!.toLowerCase())) noun = noun.slice(0, 1);
      const determined = DETERMINER.has(clause.low[i - 1] ?? '');
      if (noun.length && !badAreaOf(noun[0]!.toLowerCase()) && !good(noun[0]!.toLowerCase()))
        add(
          described(
            word,
            noun,
            side,
            determined,
            mirror(trimTail(hangingAt(clause, i + 1 + noun.length, 4))) ?? [],
          ),
        );
      else {
        let verb = i - 1;
        while (verb > 0 && VERY.test(clause.low[verb]!)) verb--;
        const spoken = BE.test(clause.low[verb] ?? '');
        const subject = subjectBefore(clause, spoken ? verb : i).filter((w) => !VERY.test(w.toLowerCase()));
        if (subject.length && (spoken || (i === clause.low.length - 1 && subject.length <= 2)))
          add(described(word, subject, side, true));
      }
    }
    if (FAULT_NOUN.has(word)) add(fault(clause, i));
    if (/^(?:second|third|fourth|fifth|sixth)$/.test(word)) add(anotherOne(clause, i));
    if (
      i > 0 &&
      (FAULT_VERB.has(word) ||
        (PERSON.has(clause.low[i - 1]!) && isPast(word) && !/^(?:said|told|came|asked|was|were)$/.test(word)))
    )
      add(failing(clause, i));
    if (/^(?:is|was|are|were|been)$/.test(word) && BAD_STATES.has(clause.low[i + 1] ?? '') && i > 0)
      add(failing(clause, i));
  }
  return found.filter(({ phrase }) => !PEOPLE.has(phrase));
}

/** What a bare word can be a verdict on; "wet" or "late" alone is a detail. */
const VERDICTS: ReadonlySet<string> = new Set(['general', 'people', 'dirt', 'money']);

/** "Dirty, rude, overpriced": hard words with nothing behind them, as they stand. */
export function verdictIn(clauses: readonly Clause[]): string[] {
  const words = clauses
    // "Floor sticky" names a thing; a verdict is bare.
    .filter(({ low }) => low.length <= 2 && low.every((word) => badAreaOf(word) || VERY.test(word)))
    .flatMap(({ low }) =>
      low.filter(
        (word) =>
          VERDICTS.has(badAreaOf(word) ?? 'wait') &&
          !/^(?:dead|late|long|different|extra|hard|loose|thin|tiny|empty|dark|dim|hidden|double)$/.test(
            word,
          ),
      ),
    );
  return [...new Set(words)].slice(0, 3);
}
