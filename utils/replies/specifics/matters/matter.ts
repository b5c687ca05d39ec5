/** A matter: something people commonly tell, and how a colleague would name it in words of their own. */
import type { Area } from '../specific';

export interface Matter {
  /** Looked for in one sentence, in small letters. Linear in its length. */
  sign: RegExp;
  /**
   * A noun phrase or an -ing form that follows "about" and stands before "is": "being charged twice", "the {thing} leaking".
   * {thing}: the nearest thing named in the sentence, with its article; {1}: what the sign caught first.
   */
  say: string;
  /** Where no thing is named; without it the matter is left out then. */
  bare?: string;
  /** What is not meant by {thing} here. */
  not?: RegExp;
  /** Said of themselves it means something else: "I was late". */
  unless?: RegExp;
  area: Area;
  plural?: true;
}
