/** What happened to the writer: "I waited 50 mins for a sandwich" → "waiting fifty minutes for a sandwich". */
import { areaOf } from './area';
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { spellTimes } from './numbers';
import { trimTail } from './phrases';
import type { Specific } from './specific';
import { DONE_BY, DONE_TO, ingOf, isPast, participleOf } from './verbs';

const LEADING =
  /^(?:and|then|also|again|still|anyway|now|today|yesterday|so|only|just|plus|first|finally|even|later|ok|okay|hi|hello|well|apparently|update)$/;
const ADVERB =
  /^(?:just|also|still|only|already|then|even|actually|literally|finally|now|again|always|since|recently|really)$/;
/** Doing any of these is trouble in itself when somebody complains; booking or arriving is not. */
const WORTH =
  /^(?:waited|paid|queued|spent|slept|sat|stood|rang|called|phoned|emailed|chased|missed|lost|asked|sent|wore|woke|travelled|drove|reported|explained|walked|wasted|argued|repeated|begged|messaged|wrote|struggled|froze|rebooted|restarted|complained)$/;
const MAX_WORDS = 11;

/** The end of what can be said back in one breath. */
function shorten(words: string[]): string[] {
  if (words.length <= MAX_WORDS) return trimTail(words);
  for (let n = MAX_WORDS; n >= 4; n--)
    if (/^(?:to|for|with|at|in|on|after|before|from|about|and|only)$/.test(words[n]!.toLowerCase()))
      return trimTail(words.slice(0, n));
  return [];
}

function told(ing: string[], past: string[] | null, score: number): Specific | null {
  const doing = mirror(spellTimes(shorten(ing)));
  if (!doing || doing.length < 2) return null;
  const retold = past ? mirror(spellTimes(shorten(past))) : null;
  const phrase = doing.join(' ');
  const long = doing.length > 8 ? 0.8 : 0;
  const thin = doing.length < 3 ? 1.5 : 0;
  // "sending it again": a stranger could not tell what "it" is.
  if (/(?<![\d.])0\d\b/.test(phrase)) return null;
  // "complaining and got ignored": two verbs that one form can't carry.
  if (/\band (?:got|was|were|had|have|then|they|it|i|you|still|never|no)\b/i.test(phrase)) return null;
  const unclear = /\b(?:it|them|him|her|that|this)\b/.test(doing.join(' ')) ? 4 : 0;
  return {
    phrase,
    form: 'doing',
    plural: false,
    told: retold ? `you ${retold.join(' ')}` : undefined,
    area: areaOf(phrase),
    side: 'bad',
    score: score - long - thin - unclear,
  };
}

/** What others do to a person who then complains. */
const HURTS =
  /^(?:charged|told|sent|left|kept|made|asked|billed|moved|put|quoted|passed|transferred|forced|refused|denied|ignored|blamed|locked|cut|lost|broke|cancelled|canceled|damaged|changed|took|dropped|missed|forgot|delayed|overcharged|double-charged|downgraded|disconnected|deleted|closed|blocked|messed|scratched|ruined|stopped|shrank|burnt|burned|spilled|stained)$/;

/** Done to people, not to their things. */
const TO_PEOPLE =
  /^(?:told|asked|promised|quoted|billed|charged|made|kept|sent|ignored|forced|refused|left|put)$/;

/** Own event with its subject: "I/we …". `words` start after the subject. */
function ownEvent(words: string[], low: string[]): Specific | null {
  let i = 0;
  while (ADVERB.test(low[i] ?? '')) i++;
  const verb = low[i] ?? '';
  const rest = words.slice(i + 1);
  const next = low[i + 1] ?? '';
  if (verb === 'had' && next === 'to') return told(['having', ...rest], [verb, ...rest], 8);
  if (verb === 'was' || verb === 'were' || verb === 'got') {
    if (/ing$/.test(next) && verb !== 'got') return told(rest, ['were', ...rest], 7);
    if (DONE_TO.has(next) || (isPast(next) && /ed$/.test(next)))
      return told(['being', ...rest], [verb === 'got' ? 'got' : 'were', ...rest], 8.2);
    return null;
  }
  if (verb === "couldn't" || verb === "can't" || verb === 'cannot') {
    const past = verb === "couldn't";
    return told(['not', 'being', 'able', 'to', ...rest], [past ? "couldn't" : "can't", ...rest], 8);
  }
  if (verb === 'have' || verb === 'had' || verb === "haven't") {
    const from = ADVERB.test(next) ? i + 2 : i + 1;
    const main = low[from] ?? '';
    const tail = words.slice(from + 1);
    if (verb === "haven't") return null;
    if (main === 'been' && /ing$/.test(low[from + 1] ?? ''))
      return told(tail, ['have', 'been', ...tail], 8.4);
    if (main === 'been')
      return isPast(low[from + 1] ?? '') ? told(['being', ...tail], ['have', 'been', ...tail], 8) : null;
    const ing = verb === 'have' && isPast(main) ? ingOf(main) : null;
    return ing && WORTH.test(main) ? told([ing, ...tail], ['have', main, ...tail], 7.4) : null;
  }
  // Paying is no trouble by itself.
  if (verb === 'paid' && !/\d|twice|extra|double|already/.test(rest.join(' '))) return null;
  const ing = isPast(verb) ? ingOf(verb) : null;
  return ing && WORTH.test(verb) ? told([ing, ...rest], [verb, ...rest], 8) : null;
}

/** "they charged me twice" → "being charged twice"; "they lost my bag" → "having your bag lost". */
function doneByThem(clause: Clause, i: number): Specific | null {
  const verb = clause.low[i]!;
  const participle = participleOf(verb);
  if (!participle) return null;
  const next = clause.low[i + 1] ?? '';
  const rest = clause.words.slice(i + 2);
  if (verb === 'promised' && /^(?:an?|the|to|that)$/.test(next))
    return told(['being', ...clause.words.slice(i)], ['were', ...clause.words.slice(i)], 8);
  if (!HURTS.test(verb)) return null;
  if (next === 'me' || next === 'us')
    return rest.length ? told(['being', participle, ...rest], ['were', participle, ...rest], 8.1) : null;
  if ((next !== 'my' && next !== 'our') || TO_PEOPLE.test(verb)) return null;
  let end = i + 2;
  while (
    end < clause.words.length &&
    end < i + 5 &&
    !/^(?:in|on|at|to|for|with|without|and|twice|again|from|by|of|off|down|up)$/.test(clause.low[end]!)
  )
    end++;
  const noun = clause.words.slice(i + 1, end);
  return told(['having', ...noun, participle, ...clause.words.slice(end)], null, 8);
}

/** "my mum was walked to another hotel" → "your mum being walked to another hotel" */
function theirOwn(words: string[], low: string[]): Specific | null {
  const verb = low.findIndex(
    (word, i) => i > 1 && i < 4 && (/^(?:was|were|got|had|has|have)$/.test(word) || isPast(word)),
  );
  if (verb < 0) return null;
  const subject = words.slice(0, verb);
  const rest = words.slice(verb + 1);
  const next = low[verb + 1] ?? '';
  if (/^(?:was|were|got)$/.test(low[verb]!))
    return isPast(next) ? told([...subject, 'being', ...rest], null, 8.3) : null;
  if (/^(?:had|has|have)$/.test(low[verb]!))
    return next === 'been' && isPast(low[verb + 2] ?? '')
      ? told([...subject, 'being', ...rest.slice(1)], null, 8.3)
      : null;
  const ing = ingOf(low[verb]!);
  return ing && !/^(?:said|told|felt|loved|liked)$/.test(low[verb]!)
    ? told([...subject, ing, ...rest], null, 7.5)
    : null;
}

export function eventsIn(clause: Clause): Specific[] {
  const { words, low } = clause;
  let i = 0;
  while (i < low.length && LEADING.test(low[i]!)) i++;
  const first = low[i] ?? '';
  const one = (specific: Specific | null) => (specific ? [specific] : []);
  if (first === 'i' || first === 'we') return one(ownEvent(words.slice(i + 1), low.slice(i + 1)));
  if (first === "i've" || first === "we've")
    return one(ownEvent(['have', ...words.slice(i + 1)], ['have', ...low.slice(i + 1)]));
  if (first === "i'm" || first === "we're")
    return /ing$/.test(low[i + 1] ?? '') &&
      /^(?:waiting|paying|chasing|losing|missing|stuck)$/.test(low[i + 1]!)
      ? one(told(words.slice(i + 1), null, 7.5))
      : [];
  if (/^(?:waiting|queuing|being|paying|chasing|having|losing|sleeping|standing|sitting)$/.test(first))
    return one(told(words.slice(i), null, 7.6));
  if (/^(?:can't|couldn't)$/.test(first) && low.length > i + 1)
    return one(told(['not', 'being', 'able', 'to', ...words.slice(i + 1)], null, 7.9));
  if (first === 'arrived' && low[i + 1] === 'to')
    return one(told(['arriving', ...words.slice(i + 1)], words.slice(i), 7.6));
  if (first === 'my' || first === 'our') return one(theirOwn(words.slice(i), low.slice(i)));
  if (first === 'had' && low[i + 1] === 'to')
    return one(told(['having', ...words.slice(i + 1)], words.slice(i), 7.8));
  if (
    (DONE_TO.has(first) && !/^(?:out|in|on|to|from|house|here|over|back)$/.test(low[i + 1] ?? '')) ||
    ((first === 'been' || first === 'was' || first === 'got') && DONE_TO.has(low[i + 1] ?? ''))
  ) {
    const from = DONE_TO.has(first) ? i : i + 1;
    // "Asked reception": the writer did the asking.
    if (
      low[from] === 'asked' &&
      !/^(?:to|for|if|whether|why|by|where|how|me|us|twice)$/.test(low[from + 1] ?? '')
    )
      return [];
    // "Charged me £42": to whom goes without saying.
    const rest = words.slice(from).filter((_, n) => n !== 1 || !/^(?:me|us)$/.test(low[from + 1]!));
    return one(told(['being', ...rest], null, 7.8));
  }
  if (DONE_BY.has(first) && WORTH.test(first) && i < low.length - 1)
    return one(told([ingOf(first)!, ...words.slice(i + 1)], words.slice(i), 7.6));
  for (let j = i + 1; j < Math.min(low.length - 1, i + 6); j++) {
    if (!isPast(low[j]!)) continue;
    const them = doneByThem(clause, j);
    if (them) return [them];
  }
  return [];
}
