/**
 * Keeps text from being run by a spreadsheet: a cell that starts with = + - @, tab or return gets a ' in front (sites.md,
 * section 5; OWASP, "CSV injection"). Programs that trim or fold first are thought of: white space and invisible characters
 * may stand before the sign, and the sign may be full-width or small-form.
 */

/** ASCII, full-width and small forms of = + - @, and the minus sign. */
const SIGN = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212';
const UNSEEN = '[\\s\\p{Cf}\\p{Cc}]';
const DANGEROUS = new RegExp(`^${UNSEEN}*[${SIGN}]|^[\\t\\r\\n]`, 'u');
/** A text that only looks as if it had been treated is treated too, so that undoing gives exactly what was there. */
const TREATED = new RegExp(`^'+(?:${UNSEEN}*[${SIGN}]|[\\t\\r\\n])`, 'u');

export const neutralise = (text: string): string =>
  DANGEROUS.test(text) || TREATED.test(text) ? `'${text}` : text;

/** The reverse, for reading our own tables back. */
export const restore = (text: string): string => (TREATED.test(text) ? text.slice(1) : text);
