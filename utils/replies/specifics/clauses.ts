/** A messy post as clean clauses. Every expression here is linear in the text. */
import type { BrandProfile } from '../../brand/profile';
import { ACRONYM, DAYS } from './words';

export interface Clause {
  words: string[];
  /** The same words in lower case. */
  low: string[];
  /** Which sentence of the post it stands in. */
  sentence: number;
  /** The sentence asks something. */
  asks: boolean;
  /** The sentence speaks of a competitor. */
  rival: boolean;
}

const MAX_READ = 4_000;
const escapeForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface BrandPattern {
  /** "at [brand]": left out. */
  aside: RegExp;
  /** The brand as a subject: becomes "they". */
  bare: RegExp;
  rivals: RegExp | null;
}

const brandPatterns = new WeakMap<BrandProfile, BrandPattern>();
function brandPattern(profile: BrandProfile): BrandPattern {
  if (!brandPatterns.has(profile)) {
    const products = new Set(profile.products.map((name) => name.toLowerCase()));
    const names = [profile.name, ...profile.terms, ...profile.handles, ...profile.domains]
      .filter((name) => !products.has(name.toLowerCase()))
      .sort((a, b) => b.length - a.length)
      .map(escapeForRegExp);
    // "Haven Circle" is a product: there the brand's name is part of another name and stays.
    const partOfProduct = profile.products
      .flatMap((product) => product.split(' ').slice(1, 2))
      .map((word) => `\\s${escapeForRegExp(word)}`)
      .join('|');
    const list = `(?:${names.join('|')})${partOfProduct ? `(?!${partOfProduct})` : ''}`;
    const others = profile.competitors.flatMap(({ name, terms }) => [name, ...terms]).map(escapeForRegExp);
    brandPatterns.set(profile, {
      rivals: others.length
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${others.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
        : null,
      aside: new RegExp(
        `\\s(?:at|with|by|from|to|in|of|on|via)\\s(?:the\\s|your\\s)?${list}(?![\\p{L}\\p{N}])(?:'s)?`,
        'giu',
      ),
      bare: new RegExp(`(?<![\\p{L}\\p{N}@#])${list}(?:'s|’s)?(?![\\p{L}\\p{N}])`, 'giu'),
    });
  }
  return brandPatterns.get(profile)!;
}

const SPLIT_WORDS =
  /\s(?:but|so|because|cos|although|though|yet|whereas|which|while|when|unless|except|plus|and then|and (?=(?:i|we|they|you|he|she|it|nobody|no one|then|still|got|had|was|were)\b))(?=\s|$)/i;

/** Lower-case shouting, capitals for days and acronyms: a word as we would write it. */
export function tidyWord(word: string): string {
  const low = word.toLowerCase();
  if (Object.hasOwn(DAYS, low) && low !== 'may' && low !== 'march' && low !== 'august') return DAYS[low]!;
  if (low === 'i') return 'I';
  if (low === 'wi-fi' || low === 'wifi') return 'wifi';
  if (ACRONYM.has(word.toUpperCase()) && word.length > 1 && low !== 'it' && low !== 'us' && low !== 'pin')
    return word === low ? word.toUpperCase() : word;
  // Without a vowel it is an abbreviation ("BSL"), with one it is shouting.
  return /^\p{Lu}{2,}$/u.test(word) && !ACRONYM.has(word) && (word.length > 5 || /[AEIOUY]/.test(word))
    ? low
    : word;
}

/** "I" stays; another first word of a sentence loses its capital unless it stands with one elsewhere too. */
function uncapitalise(word: string, capitalised: ReadonlySet<string>): string {
  return /^(?:\p{Lu}\p{Ll}+|A$)/u.test(word) &&
    !capitalised.has(word) &&
    !Object.hasOwn(DAYS, word.toLowerCase())
    ? word.charAt(0).toLowerCase() + word.slice(1)
    : word;
}

export function clausesOf(text: string, profile: BrandProfile): Clause[] {
  const { aside, bare, rivals } = brandPattern(profile);
  const cleaned = text
    .slice(0, MAX_READ)
    .replace(/[’‘`]/g, "'")
    .replace(/\S*\*{2,}\S*/g, ' ')
    .replace(/[“”«»"*]/g, ' ')
    .replace(/(^|[\s(])'([^'\n]{1,60})'(?=[\s,.;:!?)]|$)/g, '$1$2')
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/gi, ' ')
    .replace(/\b(ca|do|wo|did|does|has|is|was|were|are|could|would|should|have)nt\b/gi, "$1n't")
    .replace(/\b([Ii])ve\b/g, "I've")
    .replace(/\b[Ii]m\b/g, "I'm")
    .replace(
      /[\s,]+(?:lads?|mate|guys|folks|pls|please|lol|tbh|anyone|sigh|ugh|smh)(?=\s*[.!?,]|\s*$)/gi,
      ' ',
    )
    .replace(aside, ' ')
    .replace(bare, ' they ')
    .replace(/(?:\b(?:at|with|by|from|to|in|of|via|cc)\s)?[@#][\p{L}\p{N}_.]+/giu, ' ')
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '. ')
    // "Speed: superb." says one thing.
    .replace(
      /(^|[.!?\n] ?)(\p{L}{3,15}(?: \p{L}{3,15})?)(?::| [-–=]) (\p{L}{3,15})(?=[.,!?\n]|$)/gu,
      '$1$2 $3',
    )
    .replace(/ & /g, ' and ')
    .replace(/(\d)[.](\d)/g, '$1\u2024$2')
    .replace(/(\d),(\d{3})\b/g, '$1$2');
  const sentences = cleaned
    .split(/(?<=[.!?…])\s+|\n+|\.{2,}|…/)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const capitalised = new Set(cleaned.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? []);
  const clauses: Clause[] = [];
  for (const [n, sentence] of sentences.entries()) {
    const asks = /\?\s*$/.test(sentence);
    const rival = rivals?.test(sentence) ?? false;
    const pieces = sentence.split(/[,;:!?=]+|\s[-–—]+\s|—/).flatMap((piece) => piece.split(SPLIT_WORDS));
    for (const [i, piece] of pieces.entries()) {
      const words = (piece ?? '')
        .replace(/\u2024/g, '.')
        .replace(/[^\p{L}\p{N}'£$€.%&+-]+/gu, ' ')
        .split(' ')
        .map((word) => word.replace(/^['.+-]+|['.-]+$/g, ''))
        .filter(Boolean)
        .map((word, j) => tidyWord(i === 0 && j === 0 ? uncapitalise(word, capitalised) : word));
      if (words.length)
        clauses.push({ words, low: words.map((word) => word.toLowerCase()), sentence: n, asks, rival });
    }
  }
  return clauses;
}
