/** What a language brings: words with a valence of −3 … 3 and the small words that change it. */

export interface WordList {
  tag: 'es' | 'fr' | 'de';
  /** Words separated by white space, by valence; accents may be left out. */
  valence: Record<'3' | '2' | '1' | '-1' | '-2' | '-3', string>;
  negators: string;
  /** What is taken for granted and told of only when it fails: neutral, but bad under a negation ("no answer"). */
  expected: string;
  stronger: string;
  weaker: string;
  /** "but": what comes after weighs more. */
  turns: string;
  /** Insults at people. */
  insults: string;
  /** Words that open a question. */
  questions: string;
  thanks: string;
}

export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter(Boolean);
