/** Something of a post that a reply could take up, before it is chosen (rank.ts). */
import type { Form } from '../specific';

export interface Candidate {
  /** As a Specific's, or: a bare noun phrase, words in quotation marks, an idea, a need, a topic … */
  form: Form | 'noun' | 'noun+' | 'quote' | 'wish' | 'need' | 'occasion' | 'asked' | 'topic' | 'person';
  phrase: string;
  /** The half of a backhanded post that it was found for. */
  side?: 'good' | 'bad';
}

/** Two candidates that read alike are one. */
export const keyOf = ({ form, phrase }: Candidate): string => `${form}|${phrase.toLowerCase()}`;
