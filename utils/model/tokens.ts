/**
 * Text → tokens, in one pass and without building strings: words, emoji, emoticons, marks, with what a writer does to
 * them (capitals, stretched letters, a hashtag, standing under a negation). Posts are hostile, so the work is capped.
 */
import { charClass, classOf, EMOJI, JOINER, lower, MARK, SPACE, WORD } from './chars';
import { emoticonLength } from './emoticons';
import { finish, hashWord, roll, SEED } from './hash';
import { NEGATORS, SCOPE_ENDS } from './negation';

/** UTF-16 units that are read of one text: enough for the longest reviews worth reading, and a bound for hostile ones. */
export const MAX_UNITS = 6_000;

export const KIND = { word: 0, number: 1, user: 2, link: 3, emoji: 4, emoticon: 5, mark: 6 } as const;
export const FLAG = { capitals: 1, stretched: 2, negated: 4, hashtag: 8 } as const;

export const USER = hashWord('<user>');
export const LINK = hashWord('<link>');
export const NUMBER = hashWord('<number>');

const AT = 64;
const HASH = 35;
const APOSTROPHE = 39;

/** One text's tokens, as parallel arrays that are used again for the next text. */
export class Tokens {
  count = 0;
  /** Hash of the token; long numbers, links and users share one each. */
  readonly hash = new Uint32Array(MAX_UNITS + 1);
  /** Hash with stretched letters brought back to one ("sooo" → "so"); equals `hash` elsewhere. */
  readonly plain = new Uint32Array(MAX_UNITS + 1);
  readonly kind = new Uint8Array(MAX_UNITS + 1);
  readonly flags = new Uint8Array(MAX_UNITS + 1);
  /** The token's units in `units`: lower case, no apostrophes, letters stretched to two at most. */
  readonly from = new Uint16Array(MAX_UNITS + 1);
  readonly to = new Uint16Array(MAX_UNITS + 1);
  readonly units = new Uint16Array(MAX_UNITS + 1);
  private unitCount = 0;

  read(text: string): this {
    this.count = 0;
    this.unitCount = 0;
    const end = Math.min(text.length, MAX_UNITS);
    let at = 0;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const type = classOf(unit);
      if (type === SPACE || type === JOINER) at++;
      else if (type === WORD) at = this.word(text, at, end, 0);
      else if (type === EMOJI) at = this.emoji(text, at, end);
      else at = this.sign(text, at, end, unit);
    }
    this.scope();
    return this;
  }

  private add(kind: number, flags: number, hash: number, plain: number, from: number): void {
    const i = this.count++;
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.hash[i] = hash;
    this.plain[i] = plain;
    this.from[i] = from;
    this.to[i] = this.unitCount;
  }

  private word(text: string, start: number, end: number, given: number): number {
    const link = linkLength(text, start, end);
    if (link > 0) {
      this.add(KIND.link, 0, LINK, LINK, this.unitCount);
      return start + link;
    }
    let flags = given;
    const from = this.unitCount;
    let hash = SEED;
    let plain = SEED;
    let last = -1;
    let run = 0;
    let upper = 0;
    let letters = 0;
    let digits = 0;
    let at = start;
    let wasLower = false;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === APOSTROPHE || unit === 0x2019) {
        if (at + 1 < end && classOf(text.charCodeAt(at + 1)) === WORD) continue;
        break;
      }
      if (classOf(unit) !== WORD) break;
      const low = lower(unit);
      const isUpper = low !== unit;
      if (isUpper && wasLower && given & FLAG.hashtag) break;
      wasLower = !isUpper;
      if (isUpper) upper++;
      if (unit >= 48 && unit <= 57) digits++;
      letters++;
      run = low === last ? run + 1 : 1;
      last = low;
      if (run > 2) flags |= FLAG.stretched;
      if (run <= 2) {
        hash = roll(hash, low);
        this.units[this.unitCount++] = low;
      }
      if (run === 1) plain = roll(plain, low);
    }
    if (letters > 1 && upper === letters) flags |= FLAG.capitals;
    const number = digits > 0 && digits === letters;
    const final = number && digits > 2 ? NUMBER : finish(hash);
    const bare = flags & FLAG.stretched ? finish(plain) : final;
    this.add(number ? KIND.number : KIND.word, flags, final, bare, from);
    return at;
  }

  private emoji(text: string, at: number, end: number): number {
    const first = text.charCodeAt(at);
    const pairs = first >= 0xd800 && first < 0xdc00 && at + 1 < end;
    const second = pairs ? text.charCodeAt(at + 1) : 0;
    const skinTone = first === 0xd83c && second >= 0xdffb && second <= 0xdfff;
    if (!skinTone) {
      const hash = finish(roll(roll(SEED, first), second));
      this.add(KIND.emoji, 0, hash, hash, this.unitCount);
    }
    return at + (pairs ? 2 : 1);
  }

  private sign(text: string, at: number, end: number, unit: number): number {
    const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE;
    if (unit === AT && next === WORD) {
      this.add(KIND.user, 0, USER, USER, this.unitCount);
      return skipWord(text, at + 1, end);
    }
    if (unit === HASH && next === WORD) {
      let i = at + 1;
      while (i < end && classOf(text.charCodeAt(i)) === WORD) i = this.word(text, i, end, FLAG.hashtag);
      return i;
    }
    if (unit === 38) {
      const entity = entityLength(text, at, end);
      if (entity > 0) return at + entity;
    }
    const emoticon = emoticonLength(text, at, end);
    if (emoticon > 0) {
      let hash = SEED;
      for (let i = at; i < at + emoticon; i++) hash = roll(hash, text.charCodeAt(i));
      const final = finish(hash);
      this.add(KIND.emoticon, 0, final, final, this.unitCount);
      return at + emoticon;
    }
    let i = at + 1;
    while (i < end && text.charCodeAt(i) === unit) i++;
    const many = Math.min(i - at, 3);
    const hash = finish(roll(roll(SEED, unit === 0x2026 ? 46 : unit), unit === 0x2026 ? 3 : many));
    this.add(KIND.mark, many > 1 ? FLAG.stretched : 0, hash, hash, this.unitCount);
    return i;
  }

  /** A negation reaches to the next mark or turn ("but"). */
  private scope(): void {
    let negated = false;
    for (let i = 0; i < this.count; i++) {
      if (this.kind[i] === KIND.mark || SCOPE_ENDS.has(this.hash[i]!)) negated = false;
      else if (negated) this.flags[i]! |= FLAG.negated;
      if (NEGATORS.has(this.hash[i]!)) negated = true;
    }
  }
}

const skipWord = (text: string, start: number, end: number): number => {
  let i = start;
  while (i < end && classOf(text.charCodeAt(i)) === WORD) i++;
  return i;
};

/** Length of a web address that starts here, 0 for none. */
function linkLength(text: string, at: number, end: number): number {
  const scheme =
    text.startsWith('http', at) && (text.startsWith('://', at + 4) || text.startsWith('s://', at + 4));
  if (!scheme && !text.startsWith('www.', at)) return 0;
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) !== SPACE) i++;
  return i - at;
}

/** Pages and feeds leave "&amp;" in the text now and then. */
function entityLength(text: string, at: number, end: number): number {
  for (let i = at + 1; i < end && i < at + 8; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 59) return i > at + 1 ? i - at + 1 : 0;
    if (charClass[unit] !== WORD) return 0;
  }
  return 0;
}

export { MARK };
