/** What a person said, in forms that a sentence of ours can take up. */

/** What a thing is about: decides which reaction and which question go with it. */
export const AREAS = [
  'wait',
  'ignored',
  'repeat',
  'missed',
  'money',
  'outage',
  'slow',
  'broken',
  'lost',
  'digital',
  'people',
  'comfort',
  'dirt',
  'food',
  'noise',
  'wrong',
  'access',
  'general',
] as const;
export type Area = (typeof AREAS)[number];

/**
 * matter: "being charged twice", "how slow the app is" (our words; after "about" only) ·
 * thing: "a window that wouldn't shut" · doing: "waiting fifty minutes for a sandwich" · time: "forty minutes in the
 * lobby" · who: "the porter who ran after the taxi" · named: "the refund" (only the subject is known)
 */
export type Form = 'matter' | 'thing' | 'doing' | 'time' | 'who' | 'named';

export interface Specific {
  /** Noun phrase as it stands in mid-sentence, from our point of view ("your bill", "our app"). */
  phrase: string;
  form: Form;
  plural: boolean;
  /** "you waited fifty minutes for a sandwich", where an event was told. */
  told?: string;
  area: Area;
  side: 'good' | 'bad';
  score: number;
}
