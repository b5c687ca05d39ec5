/** Cutting noun phrases out of a clause, word by word. */
import type { Clause } from './clauses';
import { BREAK, DANGLING, DETERMINER, LINK, MASS, PEOPLE } from './words';

/** Words of the noun phrase that starts at `from`, at most `max`; determiners only at its start. */
export function nounAt(clause: Clause, from: number, max = 3): string[] {
  const words: string[] = [];
  for (let i = from; i < clause.words.length && words.length < max; i++) {
    const low = clause.low[i]!;
    if (
      BREAK.has(low) ||
      /^(?:today|yesterday|tonight|tomorrow|now|here|there)$/.test(low) ||
      (DETERMINER.has(low) && words.length) ||
      (/ly$/.test(low) && low !== 'family')
    )
      break;
    if (!/^[\p{L}\p{N}&][\p{L}\p{N}'&.-]*$/u.test(low)) break;
    words.push(clause.words[i]!);
  }
  return words;
}

/** A phrase that hangs on what came before: "in the lobby", "since yesterday lunchtime"; at most `max` words. */
export function hangingAt(clause: Clause, from: number, max = 5): string[] {
  if (!LINK.has(clause.low[from] ?? '')) return [];
  const words = [clause.words[from]!];
  for (let i = from + 1; i < clause.words.length && words.length < max; i++) {
    const low = clause.low[i]!;
    if (BREAK.has(low) && !LINK.has(low) && low !== 'me') break;
    words.push(clause.words[i]!);
  }
  while (words.length && DANGLING.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.length > 1 ? words : [];
}

/** Drops a tail that can't end a phrase. */
export function trimTail(words: string[]): string[] {
  const kept = [...words];
  while (kept.length && DANGLING.has(kept.at(-1)!.toLowerCase())) kept.pop();
  return kept;
}

export const isPlural = (noun: string): boolean => {
  const low = noun.toLowerCase();
  return (
    PEOPLE.has(low) ||
    (/[^su'i]s$/.test(low) && !MASS.has(low)) ||
    /(?:ies|sses|uses|people|children|men|women)$/.test(low)
  );
};

/** A singular noun that needs an article. */
export const isCountable = (noun: string): boolean =>
  !MASS.has(noun.toLowerCase()) &&
  !isPlural(noun) &&
  !/^\p{Lu}/u.test(noun) &&
  (!/(?:ness|ment|ity|tion|ing|ware|age)$/.test(noun.toLowerCase()) ||
    /^(?:building|evening|morning|meeting|wedding|setting|painting|thing|ring|appointment|treatment|apartment|instrument|payment|station|option|section|reservation|cancellation|installation|connection|message|package|page|image|village|garage|cottage|massage|city|facility|ceiling|charge)$/.test(
      noun.toLowerCase(),
    ));

const VOWEL_SOUND = /^(?:[aeio]|u(?!ni[^nm]|s[eau]|r[io])|hour|honest|heir|8|11\b|18\b)/i;
const CONSONANT_SOUND = /^(?:eu|one\b|once\b|uk\b|us\b|usb)/i;
const SPELT = /^[FHLMNRSX](?=[A-Z]{1,4}s?\b)/;
/** "cold shower" → "a cold shower", "engineer" → "an engineer". */
export const article = (phrase: string): string =>
  `${(VOWEL_SOUND.test(phrase) && !CONSONANT_SOUND.test(phrase)) || SPELT.test(phrase) ? 'an' : 'a'} ${phrase}`;
