/** How long and how many: "40 minutes in the lobby", "three DMs about my refund". */
import { isGlad } from './adjectives';
import { areaOf } from './area';
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { inWords, isCount, unitOf } from './numbers';
import { hangingAt, isPlural, nounAt, trimTail } from './phrases';
import type { Specific } from './specific';

const WAITING =
  /\b(?:wait(?:ed|ing|s)?|queue\w*|on hold|hold|took|taken|late|delay\w*|without|nothing|no|stuck|stood|sat|still|since|down|off|standing|sitting|ago|chas\w+)\b/;
const QUICK =
  /\b(?:only|just|flat|early|under|within|less|fast|quick\w*|sorted|done|fixed|solved|free|notice|old|from|away|walk|drive|contract|warranty|battery)\b/;
const SPENT = new Set(['in', 'on', 'at', 'without', 'of', 'outside', 'with', 'for', 'since']);
/** What people count when they have had enough. */
const TRIED =
  /^(?:emails?|calls?|dms?|messages?|letters?|visits?|attempts?|tickets?|no-?shows?|engineers?|technicians?|agents?|managers?|people|weeks|reminders|complaints?|phone|voicemails?|days|stories|prices|opinions|hours|restarts?|resets?|departments?|appointments?|bookings?|payments?|drivers?|deliveries|parcels?|trips?|forms?)$/;

const MONEY = /^[£$€]\d{1,6}(?:\.\d{2})?$/;
/** "£51.20 this month", "140 quid" */
function amountAt(clause: Clause, i: number): Specific | null {
  const word = clause.words[i]!;
  const named =
    /^\d{1,5}(?:\.\d\d)?$/.test(word) &&
    /^(?:quid|pounds?|euros?|dollars?|bucks|kr|chf)$/.test(clause.low[i + 1] ?? '');
  if (!MONEY.test(word) && !named) return null;
  const amount = named ? `${word} ${clause.low[i + 1]}` : word;
  const at = i + (named ? 2 : 1);
  const low = clause.low[at] ?? '';
  const when =
    /^(?:a|this|per|each|every|last)$/.test(low) &&
    /^(?:month|night|week|year|day)$/.test(clause.low[at + 1] ?? '')
      ? ` ${low} ${clause.low[at + 1]}`
      : '';
  const tail = !when && low === 'for' ? mirror(trimTail(hangingAt(clause, at, 5))) : [];
  // "Sorry about £588": an amount alone says nothing.
  if (!tail || (!when && !tail.length)) return null;
  return {
    phrase: `${amount}${when}${tail.length ? ` ${tail.join(' ')}` : ''}`,
    form: 'thing',
    plural: false,
    area: 'money',
    side: 'bad',
    score: 4.8 + (tail.length ? 1.6 : when.startsWith(' this') ? 1.4 : when ? 0.8 : 0),
  };
}

export function timesIn(clause: Clause): Specific[] {
  const found: Specific[] = [];
  // "The best ten minutes of my month" cost nobody anything.
  if (clause.low.some(isGlad)) return found;
  const whole = clause.low.join(' ');
  for (let i = 0; i < clause.low.length; i++) {
    const amount = amountAt(clause, i);
    if (amount) found.push(amount);
    const word = clause.low[i]!;
    const half = word === 'half' && /^an?$/.test(clause.low[i + 1] ?? '');
    if (!isCount(word) && !half && word !== 'an') continue;
    const at = half ? i + 2 : i + 1;
    const unit = unitOf(clause.low[at] ?? '', half || word === 'an');
    if (unit) {
      if (!WAITING.test(whole) && !SPENT.has(clause.low[at + 1] ?? '')) continue;
      if (QUICK.test(whole) || (clause.low[i - 1] === 'for' && !WAITING.test(whole))) continue;
      const tail = SPENT.has(clause.low[at + 1] ?? '') ? mirror(hangingAt(clause, at + 1)) : [];
      if (!tail) continue;
      const many = word !== 'an' && !half;
      const length = half ? `half an ${unit}` : word === 'an' ? `an ${unit}` : `${inWords(word)} ${unit}`;
      const waited = /\bwait(?:ed|ing|s)?\b|queue\w*|hold\b/.test(whole);
      if (!tail.length && !waited) continue;
      found.push({
        phrase: [length, ...(tail.length ? tail : ['of waiting'])].join(' '),
        form: 'time',
        plural: false,
        area: /\bno |without|nothing|down|off/.test(whole) ? areaOf(whole) : 'wait',
        side: 'bad',
        score: (tail.length ? 9 : 6.5) + (many ? 0.3 : 0),
      });
      continue;
    }
    if (!isCount(word) || Number(word) === 1) continue;
    const noun = nounAt(clause, i + 1, 2);
    // "Two more weeks" counts what was promised, not what was borne.
    if (/^(?:more|other|extra|weeks?)$/.test(clause.low[i + 1] ?? '')) continue;
    if (!noun.length || !noun.some((part) => TRIED.test(part.toLowerCase())) || !isPlural(noun.at(-1)!))
      continue;
    const after = i + 1 + noun.length;
    const tail =
      clause.low[after] === 'about' || clause.low[after] === 'for'
        ? mirror(trimTail(hangingAt(clause, after, 4)))
        : [];
    if (!tail) continue;
    const phrase = [inWords(word), ...noun, ...tail].join(' ');
    found.push({
      phrase,
      form: 'thing',
      plural: true,
      area: areaOf(phrase),
      side: 'bad',
      score: 7 + (tail.length ? 0.8 : 0),
    });
  }
  return found;
}

/** "two whole hours of peace" */
export function goodTimesIn(clause: Clause): Specific[] {
  for (let i = 0; i < clause.low.length - 2; i++) {
    if (!isCount(clause.low[i]!)) continue;
    const at = /^(?:whole|full|solid|straight|blissful)$/.test(clause.low[i + 1]!) ? i + 2 : i + 1;
    const unit = unitOf(clause.low[at] ?? '', false);
    if (!unit || !/^(?:of|without)$/.test(clause.low[at + 1] ?? '') || !clause.low[at + 2]) continue;
    const phrase = [
      inWords(clause.low[i]!),
      ...clause.words.slice(i + 1, at),
      unit,
      ...clause.words.slice(at + 1, at + 3),
    ].join(' ');
    return [{ phrase, form: 'named', plural: true, area: 'general', side: 'good', score: 7 }];
  }
  return [];
}
