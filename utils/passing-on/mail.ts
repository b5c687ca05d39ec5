/** A note as a letter in the person's own mail program. */

/** Longest body in UTF-16 units: Windows hands a mail program no more than about 2,000 characters of an address. */
const LONGEST = 1_200;

const isMail = (text: string): boolean => /^[^\s@,;?&]{1,64}@[^\s@,;?&]{1,255}$/.test(text);

/** `to` is left open where it is no mail address (a channel's name). */
export function mailLink(to: string | null, subject: string, body: string): string {
  const cut = body.length > LONGEST ? `${body.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')} …` : body;
  const address = to && isMail(to) ? encodeURIComponent(to).replace('%40', '@') : '';
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(cut.replaceAll('\n', '\r\n'))}`;
}
