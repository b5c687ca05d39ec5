/** Personal data in a text, by its shape (P57): order and account numbers, telephone, mail, address, bank data. */
import type { BrandProfile } from '../../brand/profile';

export interface PrivateSpan {
  start: number;
  end: number;
  what: 'number' | 'phone' | 'mail' | 'address';
}

const MAIL = /[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/giu;
const PHONE = /(?<![\w.:/-])(?:\+|00)?\(?\d(?:[\s().-]{0,2}\d){8,13}(?![\w-])/gu;
/** "HV-30118", "0088-4127", "AB123456", "#48213", eight digits and more. */
const CODE =
  /(?<![\w@./-])(?:#\s?\d{4,14}|[A-Z]{1,4}[-/]?\d{4,12}|\d{3,10}[-/]\d{3,10}(?:[-/]\d{2,10})?|(?=[A-Z0-9-]{6,20}(?![\w-]))(?=[A-Z0-9-]*\d[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*|\d{7,19})(?![\w/-]|\.\d)/gu;
const NAMED =
  /\b(?:order|booking|reservation|account|customer|membership|member|policy|reference|ref|ticket|case|invoice|card|claim|contract|tracking|parcel|sort code|passport|licen[cs]e|iban|pnr|confirmation|room|flight seat|seat|locker)(?: (?:number|no|nr|id|code|ref|reference|ending(?: in)?))?[\s:.#№]{1,3}(?:is |was )?([A-Z]{0,4}[-/]?\d[\dA-Z/-]{1,20})(?![\w%:])/giu;
const STREET =
  /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Court|Crescent|Way|Terrace|Place|Square|Gardens|Grove|Hill|Row|Mews|Boulevard|Blvd|Rise|View|Green|Walk|Quay|Parade|Mount|Vale|Croft|Wharf|Path|Park)\b/gu;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu;
const FLAT = /\b(?:flat|apartment|apt|unit) \d{1,4}[a-z]?\b/giu;

/** Digits of the shortest telephone number and code that are looked for: a text with fewer holds none. */
const LEAST_OF_A_PHONE = 9;
const LEAST_OF_A_CODE = 2;

/** Everything of the brand's own that looks alike: its numbers and addresses are no secret. */
const ownText = new WeakMap<BrandProfile, string>();
function own(profile: BrandProfile): string {
  const known = ownText.get(profile);
  if (known !== undefined) return known;
  const text = JSON.stringify(profile).toLowerCase();
  ownText.set(profile, text);
  return text;
}

/** Personal data in the text that is not the brand's own. */
export function privateSpans(text: string, profile: BrandProfile): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  const ours = own(profile);
  const domains = profile.domains.map((domain) => domain.toLowerCase());
  const add = (start: number, written: string, what: PrivateSpan['what']) => {
    const lower = written.toLowerCase();
    if (found.some((one) => start >= one.start && start < one.end) || ours.includes(lower)) return;
    if (what === 'mail' && domains.some((domain) => lower.endsWith(`@${domain}`))) return;
    if (what === 'phone' && ours.replace(/\D/g, '').includes(written.replace(/\D/g, ''))) return;
    found.push({ start, end: start + written.length, what });
  };
  if (text.includes('@')) for (const match of text.matchAll(MAIL)) add(match.index, match[0], 'mail');
  // All that follows holds digits; a cheap look for its rarest sign comes first.
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return found;
  if (/\d[a-z]?,? \p{Lu}/u.test(text))
    for (const match of text.matchAll(STREET)) add(match.index, match[0], 'address');
  if (/\d [0-9][A-Z]/.test(text) || /[A-Z]\d[A-Z] \d/.test(text))
    for (const match of text.matchAll(POSTCODE)) add(match.index, match[0], 'address');
  if (/[tT] \d/.test(text)) for (const match of text.matchAll(FLAT)) add(match.index, match[0], 'address');
  if (digits >= LEAST_OF_A_PHONE)
    for (const match of text.matchAll(PHONE))
      if (match[0].replace(/\D/g, '').length >= LEAST_OF_A_PHONE && !/^\d{4}-\d{2}-\d{2}/.test(match[0]))
        add(match.index, match[0], 'phone');
  for (const match of text.matchAll(NAMED)) {
    const value = match[1]!;
    add(match.index + match[0].length - value.length, value, 'number');
  }
  if (digits >= LEAST_OF_A_CODE)
    for (const match of text.matchAll(CODE))
      if (!/^\d{4}-\d{2}-\d{2}$/.test(match[0])) add(match.index, match[0], 'number');
  return found.sort((a, b) => a.start - b.start);
}
