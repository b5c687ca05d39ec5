/** Private data in a post, masked before it is shown, passed on or exported (P57). */

const MASK = '•••';

/** Order matters: an address first, so that its digits are not taken for a number. All linear. */
const PRIVATE: RegExp[] = [
  // e-mail
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  // IBAN
  /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7}(?:[ ]?[A-Z\d]{1,3})?\b/g,
  // card numbers: 13 to 19 digits in groups
  /\b\d(?:[ -]?\d){12,18}\b/g,
  // phone numbers: a leading + or 0 and at least eight digits
  /(?<![\d.,])(?:\+|00|0|\()\d(?:[ ()/.-]{0,2}\d){7,13}(?!\d)/g,
  // order, booking, case, account and reference numbers behind their word
  /(?<=\b(?:order|booking|reservation|case|ticket|account|customer|contract|policy|invoice|ref|reference|confirmation|membership|member|room|pnr|number|nr|no)\b[ :#.]{0,3}(?:number|no|nr|id|is)?[ :#.]{0,3})(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{1,24}/giu,
  // the same by their look: HV-22817, NV-88410-C
  /\b[A-Z]{2,4}-\d{3,}(?:-[A-Z\d]{1,4})?\b/g,
  // British postcode, with the house number and street before it
  /(?:\b\d{1,4}[a-z]?,? (?:\p{L}+ ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|court|place)\b,? ?)?\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu,
  // house number and street
  /\b\d{1,4}[a-z]? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Court|Crescent|Terrace)\b/gu,
  // long bare numbers
  /(?<![£$€\d.,-])\b\d{7,}\b/g,
];

/** The text with private data replaced by •••. The brand's own contact details, given in `keep`, stay. */
export function mask(text: string, keep: readonly string[] = []): string {
  const kept = new Set(keep.map((own) => own.toLowerCase()));
  return PRIVATE.reduce(
    (masked, pattern) => masked.replace(pattern, (hit) => (kept.has(hit.trim().toLowerCase()) ? hit : MASK)),
    text,
  );
}
