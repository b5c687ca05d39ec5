/**
 * Texts that people see. They live in public/_locales; pure logic names them by key and the edge (a view, a command)
 * turns them into words, so that nothing below the edge knows a browser API or a language.
 */
import type english from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** A text to be shown: its key and what fills $1, $2 … */
export interface Message {
  key: MessageKey;
  args?: string[];
}

/** Turns a key into words of the person's language. */
export type Words = (key: MessageKey, ...args: string[]) => string;

/** The part of a `messages.json` that an edge without browser.i18n needs (commands, tests). */
export type MessageFile = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/** Words from a `messages.json`, with the substitution rules of browser.i18n ($NAME$ and $1). */
export function wordsFrom(file: MessageFile): Words {
  return (key, ...args) => {
    const entry = file[key];
    if (!entry) throw new Error(`No text named "${key}" in messages.json.`);
    const fill = (text: string) => text.replace(/\$(\d)/g, (_, n: string) => args[Number(n) - 1] ?? '');
    const named = entry.message.replace(/\$(\w+?)\$/g, (whole, name: string) => {
      const placeholder = entry.placeholders?.[name.toLowerCase()];
      return placeholder ? fill(placeholder.content) : whole;
    });
    return fill(named);
  };
}
