/** What putting a text into a page's field can come to. The families are one file each beside this one. */

export type InsertMode =
  /** Only into an empty field; otherwise the answer is "occupied". */
  | 'ask'
  | 'replace'
  | 'append'
  /** Takes out again what the last insert put in, where the field still holds what that left. */
  | 'take-back';

export type InsertOutcome =
  /** Read back from the page: the text is there exactly once. */
  | { outcome: 'inserted'; editor: string; held: string }
  /** Read back: the field holds what it held before the last insert. */
  | { outcome: 'taken-back' }
  /** Something was typed there already: the person chooses replace or append. */
  | { outcome: 'occupied'; existing: string }
  /** Not in the field; the caller puts the text on the clipboard and says so. */
  | { outcome: 'failed'; reason: InsertFailure };

export type InsertFailure =
  | 'post-gone'
  | 'no-box'
  | 'read-only'
  /** The read-back differs from what was asked for; the field was restored where its editor allows that. */
  | 'not-held'
  /** The text is longer than the field's own maxlength. */
  | 'too-long';
