/** A draft cut into words with their offsets. Contractions become their parts, so that one pattern meets all spellings. */
import { withoutEnding } from '../../without-ending';

export interface Token {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Lower case, straight apostrophes, contraction parts written out: "won't" → "will", "not". */
  word: string;
  /** As it stands. */
  raw: string;
  /** What it is: a word, a number ("20%", "07:00"), an address, a handle or hashtag, an emoji. */
  type: 'word' | 'number' | 'address' | 'handle' | 'emoji';
  /** Begins with a capital letter: told once, since half a dozen rules look for names. */
  capital: boolean;
  /** Index of its sentence. */
  sentence: number;
}

const ADDRESS = String.raw`https?:\/\/[^\s<>"]{1,2000}|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}|(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\p{L}\d])(?:\/[^\s<>"]{0,2000})?`;
const HANDLE = String.raw`[@#][\p{L}\p{N}_]{1,64}(?:\.[\p{L}\p{N}_]{1,64}){0,4}|\bu\/[\w-]{1,64}`;
const NUMBER = String.raw`[£€$]?\d{1,12}(?:[.,:]\d{1,6}){0,4}(?:%|(?:st|nd|rd|th|am|pm|h|k|gb|mb)\b)?`;
const EMOJI = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{EMod}|\uFE0F|\u200D\p{Extended_Pictographic}){0,8}`;
const WORD = String.raw`[\p{L}\p{M}\d*]{1,200}(?:['’‘][\p{L}]{1,20}){0,2}['’]?`;
const ANY = new RegExp(`(${ADDRESS})|(${HANDLE})|(${NUMBER})|(${EMOJI})|(${WORD})`, 'giu');

/** By the group that matched; the groups of `ANY` stand in this order. */
function typeOf([, address, handle, number, emoji]: RegExpExecArray): Token['type'] {
  if (address !== undefined) return 'address';
  if (handle !== undefined) return 'handle';
  if (number !== undefined) return 'number';
  return emoji === undefined ? 'word' : 'emoji';
}

const CLITICS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'d": 'would',
  "'s": "'s",
};
/** What is left of a verb before "n't". */
const BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Cuts a text into tokens; `sentence` is filled in by the reader (read.ts). */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const curly = /[’‘]/.test(text);
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match; match = ANY.exec(text)) {
    const at = match.index;
    const type = typeOf(match);
    let raw = match[0];
    // The full stop or comma that ends a sentence does not belong to the address.
    if (type === 'address') raw = withoutEnding(raw, `).,;:!?'"’`);
    if (type === 'word') raw = withoutEnding(raw, "'’‘");
    const low = curly ? raw.toLowerCase().replace(/[’‘]/g, "'") : raw.toLowerCase();
    const word = low === 'shall' ? 'will' : low;
    const apostrophe = type === 'word' ? word.indexOf("'") : -1;
    if (apostrophe <= 0 || word.length !== raw.length) {
      if (word === 'cannot') pushParts(found, at, raw, 3, 'can', 'not');
      else if (raw) found.push(token(at, word, raw, type));
      continue;
    }
    const tail = word.slice(apostrophe);
    const head = word.slice(0, apostrophe);
    if (tail === "'t" && head.endsWith('n') && head.length > 1) {
      const verb = head.slice(0, -1);
      pushParts(found, at, raw, verb.length, BEFORE_NOT[verb] ?? verb, 'not');
    } else if (CLITICS[tail] !== undefined) pushParts(found, at, raw, apostrophe, head, CLITICS[tail]);
    // French and Italian elision: "l'équipe" is two words.
    else if (apostrophe <= 2 && tail.length > 2)
      pushParts(found, at, raw, apostrophe + 1, head, tail.slice(1));
    else found.push(token(at, word, raw, type));
  }
  return found;
}

const token = (start: number, word: string, raw: string, type: Token['type']): Token => ({
  start,
  end: start + raw.length,
  word,
  raw,
  type,
  capital: /^\p{Lu}/u.test(raw),
  sentence: 0,
});

function pushParts(into: Token[], at: number, raw: string, cut: number, first: string, second: string): void {
  into.push(token(at, first, raw.slice(0, cut), 'word'), token(at + cut, second, raw.slice(cut), 'word'));
}
