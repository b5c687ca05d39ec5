/** When something was written: ISO 8601 where the page has it, else the page's own words. */
import { lineOf } from './text';

const STAMP = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.(\d{1,9}))?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?/;

/** As we write it already, on a day that every month has. */
const UTC = /^\d{4}-\d\d-(?:[01]\d|2[0-8])T\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * ISO 8601 from an attribute: with a zone as UTC with milliseconds, without one as it stands, a day as a day.
 * undefined where the value isn't a machine's date.
 */
export function isoOf(value: string | null | undefined): string | undefined {
  if (value && UTC.test(value) && !Number.isNaN(Date.parse(value))) return value;
  const parts = STAMP.exec((value ?? '').trim());
  if (!parts) return undefined;
  const [, day, minutes, seconds = ':00', fraction = '', zone] = parts;
  if (!minutes) return day;
  const local = `${day}T${minutes}${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  if (!zone) return local;
  const offset = /^[ZU]/.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const date = new Date(local + offset);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** ISO 8601 from seconds or milliseconds since 1970. */
export function isoOfEpoch(value: string | null | undefined): string | undefined {
  const number = Number(value);
  if (!value || !Number.isFinite(number) || number <= 0) return undefined;
  const date = new Date(number < 1e11 ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Time of a `time` element or of anything that shows or names one. */
export function timeOf(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  return (
    isoOf(element.getAttribute('datetime')) ??
    isoOf(element.getAttribute('content')) ??
    isoOf(element.getAttribute('title')) ??
    (lineOf(element) || undefined)
  );
}

/** "5d", "3 hours ago", "vor 2 Tagen", "il y a 3 jours", "17 Mar 2024", "March 17, 2024": words that only a date would have. */
const RELATIVE =
  /^(?:about |edited |vor |il y a |hace |há |fa )?(?:\d{1,3}|an?|une?|un[ao]?|eine[mnr]?)\s?(?:s|sec|min|m|h|hr|d|w|wk|mo|y|yr|j|sem|std|tag|sekunde|minute|stunde|u|uur|mnd|dag|weke?|week|maand|jaar|jr|tim|timme|timma|dygn|vecka|veck|månad|woche|monat|jahr|second|hour|day|week|month|year|heure|jour|semaine|mois|an|wo|segundo|minuto|hora|día|dia|semana|mes|mês|año|ano|ora|giorno|settimana|mese|anno)(?:s|n|en|e|es|i|o|r|ar|or|\.)?(?: ago| atrás| fa| geleden| sedan)?$/i;
const WORDED =
  /^(?:\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})\b/u;

/** "för 2 månader sedan", "2 miesiące temu", "een maand geleden", "před 2 měsíci", "قبل شهرين". */
const AGO =
  /^(?:(?:(?:för|for) )?(?:\d{1,3}|\p{L}{1,5}) \p{L}{2,10}(?: \p{L}{2,4})? (?:ago|atrás|fa|geleden|lalu|önce|sedan|siden|sitten|temu|trước|назад|тому|पहले)|(?:acum|pred|před|πριν(?: από)?) \d{1,3} \p{L}{2,10}|(?:قبل|منذ) (?:\d{1,3} )?\p{L}{2,10})$/iu;
/** "Feb 10", "10. Feb.", "10 févr.": the months' names as the larger languages begin them. */
const MONTH =
  '(?:jan|feb|fév|mar|mär|mrt|maa|apr|abr|avr|may|mai|mag|mei|maj|jun|juin|giu|jul|juil|lug|aug|août|ago|sep|set|oct|okt|ott|nov|dec|dez|déc|dic|ene|gen)\\p{L}{0,6}\\.?';
const DAY = new RegExp(`^(?:\\d{1,2}\\.? ${MONTH}|${MONTH} \\d{1,2})$`, 'iu');
/** "Reviewed in Spain on 5 July 2023", "Avaliado em 5 de julho de 2023": a date at the end of a short line. */
const ENDS_IN_DATE =
  /(?:^| )(?:\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4})$/u;
/** Chinese, Japanese and Korean: "3日前", "2 시간 전", "2026年2月10日". */
const EAST_ASIAN =
  /^(?:\d{1,3}\s?(?:秒|分钟?|分鐘|小时|小時|時間|[日天]|周|週間?|[个か]月|年|초|분|시간|일|주|개월|년)\s?(?:前|전)?|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일].{0,20})$/;
/** What sites write before a date: "Written", "Bewertet am", "Écrit le", "Avaliado em:". */
const BEFORE_DATE =
  /^(?:(?:written|reviewed|posted|scored)(?: on)?:? |(?:\p{L}{2,14}(?:\s?:)?\s){1,3}(?=\d))/iu;
const NAMED_DAY =
  /^(?:just now|(?:yesterday|today|gestern|heute|hier|aujourd’hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag)(?:,? (?:(?:at|um|à|a las|alle|às|om) )?\d{1,2}[:h.]\d\d.{0,6})?)$/i;

/** Could only be a date: nothing else is so short and written so. */
export function looksLikeTime(text: string): boolean {
  if (text.length > 80) return false;
  const bare = text.replace(/^[·•|\s]+/, '');
  if (bare.length > 40) return ENDS_IN_DATE.test(bare);
  return [RELATIVE, AGO, WORDED, DAY, ENDS_IN_DATE, EAST_ASIAN, NAMED_DAY].some((form) => form.test(bare));
}

/** The date alone: "Bewertet am 10. Februar 2026" → "10. Februar 2026"; other words as they stand. */
export function dateIn(words: string | undefined): string | undefined {
  const bare = words?.replace(BEFORE_DATE, '').trim();
  return bare && looksLikeTime(bare) ? bare : words;
}
