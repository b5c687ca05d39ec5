/** Where a draft's greeting ends and its signature begins: neither belongs to what it says. */
import type { Voice } from '../../brand/profile';

/** One to three words of a name, none of which ends a sentence; a lower-case first letter only behind a mark ("^ana"). */
const NAME_WORD = String.raw`(?:\p{Lu}\.|[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{0,30})`;
const AGENT = `${NAME_WORD}(?: ${NAME_WORD}){0,2}`;
const AGENT_BEHIND_MARK = String.raw`\p{L}[\p{L}\p{M}'’-]{0,30}(?: ${NAME_WORD}){0,2}`;
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const compiled = new Map<string, RegExp>();

/** A sign-off of the voice at the very end: "Tom, Haven Hotels", "^Ana". */
function signOffAt(text: string, signOff: string): number {
  let pattern = compiled.get(signOff);
  if (!pattern) {
    const body = signOff
      .trim()
      .split('{agent}')
      .map(literal)
      .join(signOff.trim().startsWith('{agent}') ? AGENT : AGENT_BEHIND_MARK)
      .replace(/ /g, '\\s{1,3}');
    pattern = new RegExp(`(?:^|[\\s.!?])((?:[-–—~]\\s?)?${body})[\\s.]{0,5}$`, 'u');
    compiled.set(signOff, pattern);
  }
  const tail = text.slice(-200);
  const match = pattern.exec(tail);
  return match ? text.length - tail.length + match.index + match[0].indexOf(match[1]!) : -1;
}

/** Signatures that people write whatever the voice says: "^AB", "– Tom", a last short line, "Best, Tom". */
const COMMON =
  /(?:^|\s)(\^[\p{L}]{1,20}|[-–—~]\s?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:,? \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,4}|(?:(?:[Kk]ind|[Bb]est|[Ww]arm)(?:est)? (?:[Rr]egards|[Ww]ishes)|[Rr]egards|[Ss]incerely|[Cc]heers|[Bb]est|[Yy]ours),?\s[^\n.!?]{1,60}|\n\s{0,3}\p{Lu}[^\n.!?]{0,60})[\s.]{0,5}$/u;
/** "Tom, Haven Hotels" or "Tom from the care team" after a closing mark. */
const AFTER_STOP =
  /[.!?]["'”’)]?\s{1,4}(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30})?(?:(?:,| from| at| and) [^\n.!?]{1,60})?)[\s.]{0,5}$/u;

/** The end of what is said; the text's length where nothing is signed. */
export function signatureStart(text: string, voice: Voice): { start: number; asVoice: boolean } {
  if (voice.signOff) {
    const start = signOffAt(text, voice.signOff);
    if (start >= 0) return { start, asVoice: true };
  }
  const tail = text.slice(-120);
  const base = text.length - tail.length;
  for (const pattern of [COMMON, AFTER_STOP]) {
    const match = pattern.exec(tail);
    if (match && base + match.index > 0)
      return { start: base + match.index + match[0].indexOf(match[1]!), asVoice: false };
  }
  return { start: text.length, asVoice: false };
}

const GREETING =
  /^\s{0,5}(?:(?:@[\w.]{1,60}\s{1,3}){0,10})(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Hh]iya|[Gg]reetings|[Bb]onjour|[Hh]ola|[Hh]allo|[Gg]uten [Tt]ag|[Ll]iebe[rs]?|[Cc]her|[Cc]hère)(?![\p{L}\p{N}])(?:\s(?:there|again|all|everyone))?(?:\s[\p{Lu}@{[][^\s,.!:–—-]{0,40}){0,3})[,.!:–—-]?/u;

/** End of "Hi Sarah," at the start; 0 where there is none. */
export const greetingEnd = (text: string): number => GREETING.exec(text)?.[0].length ?? 0;
