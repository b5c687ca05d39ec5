/** What an editor family is. One file per family in this folder, each a plain object; families.ts lists them. */

export interface EditorFamily {
  /** "draft", "lexical": what an outcome and the tests call it. */
  id: string;
  matches(field: HTMLElement): boolean;
  /** What the field holds, as text with its line breaks; placeholders are not text. */
  hold(field: HTMLElement): string;
  /** The text as this field can hold it; left out where every text fits. */
  fitting?(field: HTMLElement, text: string): string;
  /** Puts the text where the selection is, over what is selected, with the technique that reaches the editor's state. */
  insert(field: HTMLElement, text: string): void | Promise<void>;
  /** Takes back one step of the editor's own history. */
  undo(field: HTMLElement): void;
}
