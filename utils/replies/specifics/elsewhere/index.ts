/**
 * Specifics in Spanish, French and German: how long, which thing, and a few words to quote. Less than in English, on
 * purpose: a noun in a case of its own would break the sentence, so only listed things are named, each in one form.
 */
import type { BrandProfile } from '../../../brand/profile';
import type { Kind } from '../../../judge/verdict';
import { isSafe } from '../safe';
import type { Specific } from '../specific';
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import type { Reading } from './reading';

const READINGS: Readonly<Record<string, Reading>> = { es: spanish, fr: french, de: german };

const specific = (
  phrase: string,
  form: Specific['form'],
  side: Specific['side'],
  score: number,
): Specific => ({
  phrase,
  form,
  plural: false,
  area: 'general',
  side,
  score,
});

export interface ElsewhereSpecifics {
  good: Specific[];
  bad: Specific[];
  topic: string | null;
  quote: string | null;
}

const AFFIX =
  /^(?:y|et|und|e|aber|pero|mais|con|mit|avec|sin|sans|ohne|en|de|des|du|que|qui|der|die|das)(?!\p{L})/iu;

/** Where a post turns from its good half to the other. */
const TURN =
  /(?<!\p{L})(?:pero|aunque|sin embargo|lástima|mais|par contre|dommage|sauf|aber|jedoch|nur|leider|allerdings|bloß)(?!\p{L})/iu;
/** The people are credited anyway, and thanks are no specific. */
const TEAM = /(?:équipe|equipo|team|personal)$/i;
const THANKS = /^(?:gracias|merci|danke|bravo|muchas gracias|vielen dank)/i;

const LONGEST_QUOTE = 48;

/** A few words of theirs, kind where the post praises and not kind where it complains: there kind words are irony. */
function quoteIn(plain: string, reading: Reading, profile: BrandProfile, kind: Kind): string | null {
  const own = profile.terms.map((term) => term.toLowerCase());
  const clauses = plain
    .replace(/\p{Extended_Pictographic}/gu, '.')
    .split(/[.,;:!?¡¿()"«»„“]+/)
    .map((clause) => clause.trim());
  const fit = clauses.filter((clause) => {
    const words = clause.split(' ');
    return (
      words.length >= 2 &&
      words.length <= 7 &&
      clause.length <= LONGEST_QUOTE &&
      /^[\p{L}\d' -]+$/u.test(clause) &&
      !reading.own.test(clause) &&
      !AFFIX.test(clause) &&
      !THANKS.test(clause) &&
      !own.some((term) => clause.toLowerCase().includes(term)) &&
      isSafe(clause, profile)
    );
  });
  if (kind === 'praise') return fit.find((clause) => reading.glad.test(clause)) ?? null;
  return fit.find((clause) => clause.split(' ').length > 2 && !reading.glad.test(clause)) ?? null;
}

/** null where the language is none of ours. A backhanded post has one side before its turn, the other after it (P39). */
export function specificsElsewhere(
  text: string,
  language: string,
  profile: BrandProfile,
  kind: Kind,
): ElsewhereSpecifics | null {
  const reading = READINGS[language];
  if (!reading) return null;
  const plain = text.slice(0, 4_000).replace(/\s+/g, ' ');
  const time = reading.time.exec(plain)?.[0].trim();
  const thingsOf = (part: string): string[] =>
    [...part.matchAll(reading.things)].flatMap(([, article, noun]) => {
      const thing = reading.name(article ?? '', noun!);
      return thing && isSafe(thing, profile) && !TEAM.test(thing) ? [thing] : [];
    });
  const things = thingsOf(plain);
  const halves = kind === 'backhanded';
  const turn = halves ? TURN.exec(plain)?.index : undefined;
  const named = (side: Specific['side']) => {
    const part = side === 'good' ? plain.slice(0, turn) : plain.slice(turn);
    const found = !halves ? things : turn === undefined ? [] : thingsOf(part);
    return found.slice(0, 3).map((thing) => specific(thing, 'thing', side, 6));
  };
  return {
    good: named('good'),
    bad: [...(time && isSafe(time, profile) ? [specific(time, 'time', 'bad', 9)] : []), ...named('bad')],
    topic: things[0] ?? null,
    quote: quoteIn(plain, reading, profile, kind),
  };
}
