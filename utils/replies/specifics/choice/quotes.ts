/** All words of a post that could stand in quotation marks beside our name: whole statements, their parts, and questions. English. */
import type { BrandProfile } from '../../../brand/profile';
import { plainText } from '../plain-text';
import { isSafeQuote } from '../safe';

const MOST = 24;
const WORDS = { least: 2, most: 12 };
const LETTERS = 72;
const FIT = /^[\p{L}\d', £$€%&.-]+\??$/u;
const SHOUTED_OR_LONG = /\p{Lu}{4,}|\d{4,}/u;
const OPENING = /^(?:and|so|also|plus|but|because|cos|honestly|really|just|truly|then)\s/i;
const SENTENCES = /(?<=[.!?…])\s+|[\n"“”«»()–—;:]|\s-+\s|\.{2,}/;
const PARTS =
  /,\s+|\s(?=(?:but|so|because|and then|and (?:i|we|they|it|he|she|the|my|now|still|had|got))\s)/i;

const trimmed = (piece: string): string =>
  piece
    .trim()
    .replace(/^[,\s-]+|[.!…,\s]+$/g, '')
    .replace(OPENING, '')
    .trim();

/** In their order, whole sentences first; each once. */
export function quotesIn(text: string, profile: BrandProfile): string[] {
  const sentences = plainText(text)
    .split(SENTENCES)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const found = new Map<string, string>();
  for (const piece of [...sentences, ...sentences.flatMap((sentence) => sentence.split(PARTS))]) {
    if (found.size >= MOST) break;
    const quote = trimmed(piece);
    const words = quote.split(/\s+/).length;
    if (words < WORDS.least || words > WORDS.most || quote.length > LETTERS) continue;
    const key = quote.toLowerCase();
    if (found.has(key) || !FIT.test(quote) || SHOUTED_OR_LONG.test(quote)) continue;
    if (isSafeQuote(quote, profile)) found.set(key, quote);
  }
  return [...found.values()];
}
