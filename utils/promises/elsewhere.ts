/**
 * Promises in Spanish, French and German (P17): a first person who will do something, or an answer announced, in a
 * sentence that does not ask. The time that a sentence names is put into English words and dated as those are.
 */
import { type Reading, read, type Sentence } from '../checker/text/read';
import { de } from './tongues/de';
import { es } from './tongues/es';
import { fr } from './tongues/fr';
import type { Time, Tongue } from './tongues/tongue';
import { findWhen } from './when';

export interface PromiseElsewhere {
  quote: string;
  start: number;
  end: number;
  owner: 'I' | 'we' | null;
  dueAt: string | null;
  vague: boolean;
}

const TONGUES: Readonly<Record<string, Tongue>> = { es, fr, de };

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'un una une eine einer einem einen',
    'dos deux zwei',
    'tres trois drei',
    'cuatro quatre vier',
    'cinco cinq fünf',
    'seis six sechs',
    'siete sept sieben',
    'ocho huit acht',
    'nueve neuf neun',
    'diez dix zehn',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1])),
);

export const SPOKEN: readonly string[] = Object.keys(TONGUES);

export const speaks = (language: string | null): language is string =>
  language !== null && Object.hasOwn(TONGUES, language);

/** The clock beside the day: "a las 18:00", "à 18 h", "um 18 Uhr". */
const CLOCK =
  /(?<![\p{L}\d])(?:a las|à|um|bis|avant|antes de las) (\d{1,2})(?:[:.h] ?(\d{2}))? ?(?:h|uhr|heures)?(?![\p{L}\d])/iu;

const met = new Map<Tongue, readonly Time[]>();

function timesOf(tongue: Tongue): readonly Time[] {
  const times = met.get(tongue) ?? tongue.times();
  met.set(tongue, times);
  return times;
}

/** The last time that a sentence names, in English; empty where it names none. */
function inEnglish(text: string, tongue: Tongue): string {
  let latest: { at: number; english: string } | null = null;
  for (const [pattern, english] of timesOf(tongue)) {
    const match = pattern.exec(text);
    if (!match || (latest && match.index <= latest.at)) continue;
    const count = match[1]?.toLowerCase();
    if (count && !/^\d+$/.test(count) && NUMBERS[count] === undefined) continue;
    latest = {
      at: match.index,
      english: english.replace('$1', String((count && NUMBERS[count]) ?? count ?? '')),
    };
  }
  if (!latest) return '';
  const clock = /by|today|tomorrow/.test(latest.english) ? CLOCK.exec(text) : null;
  return clock ? `${latest.english} at ${clock[1]}:${clock[2] ?? '00'}` : latest.english;
}

function promiseIn(
  { text, start, end, question }: Sentence,
  tongue: Tongue,
  now: Date,
  timeZone?: string,
): PromiseElsewhere | null {
  if (question) return null;
  const mine = tongue.mine.exec(text);
  const ours = tongue.ours.exec(text);
  const found = mine ?? ours ?? tongue.announced.exec(text);
  if (!found || tongue.idle.test(found[0])) return null;
  const reading = read(inEnglish(text, tongue));
  const when = findWhen(reading, 0, reading.tokens.length, now, timeZone);
  return {
    quote: text,
    start: start + found.index,
    end: Math.min(end, start + found.index + found[0].length),
    owner: mine ? 'I' : ours ? 'we' : null,
    dueAt: when?.due().toISOString() ?? null,
    vague: !when && tongue.vague.test(text),
  };
}

/** Promises of a text in one of the three languages, one a sentence; none in any other language. */
export function promisesElsewhere(
  reading: Reading,
  language: string,
  now: Date,
  timeZone?: string,
): PromiseElsewhere[] {
  const tongue = TONGUES[language];
  if (!tongue) return [];
  return reading.sentences.flatMap((sentence) => promiseIn(sentence, tongue, now, timeZone) ?? []);
}
