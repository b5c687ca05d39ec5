/** Word lists hold base forms; readers write every ending and few of the accents. */
import type { WordList } from './word-list';

const ENDINGS: Record<WordList['tag'], (word: string) => string[]> = {
  es: (w) =>
    w.endsWith('o')
      ? [`${w.slice(0, -1)}a`, `${w}s`, `${w.slice(0, -1)}as`]
      : [`${w}s`, w.endsWith('e') ? `${w}s` : `${w}es`],
  fr: (w) => [`${w}s`, `${w}e`, `${w}es`],
  de: (w) => [`${w}e`, `${w}er`, `${w}en`, `${w}es`, `${w}em`, w.endsWith('e') ? `${w}n` : `${w}s`],
};

const SAME: Record<string, string> = { ß: 's', œ: 'o', æ: 'a', ø: 'o' };
const cache = new Map<number, string>();

/** One unit without its accent, in lower case: as long as before, so that offsets hold. */
export function foldUnit(unit: number): string {
  let folded = cache.get(unit);
  if (folded === undefined) {
    const low = String.fromCharCode(unit).toLowerCase();
    folded = SAME[low] ?? (low.normalize('NFD')[0] || low);
    if (cache.size < 4_096) cache.set(unit, folded);
  }
  return folded;
}

/** Folded text of the same length. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) folded += unit >= 65 && unit <= 90 ? String.fromCharCode(unit + 32) : text[i];
    else folded += foldUnit(unit);
  }
  return folded;
}

/** "schön" is also written "schoen", "weiß" also "weiss". */
const spellings = (word: string): string[] => {
  const plain = word.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue').replace(/ß/gu, 'ss');
  return plain === word ? [word] : [word, plain];
};

/** Every written form of a base form, folded. */
export const formsOf = (word: string, tag: WordList['tag']): string[] =>
  spellings(word).flatMap((spelling) => [spelling, ...ENDINGS[tag](spelling)].map(fold));
