/** Sentences with {slots}: which slots one needs, and filling them. */

export type Slots = Readonly<Record<string, string | undefined>>;

const needed = new Map<string, readonly string[]>();

/** Names of the slots in a sentence. */
export function slotsOf(sentence: string): readonly string[] {
  let slots = needed.get(sentence);
  if (!slots) {
    slots = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    needed.set(sentence, slots);
  }
  return slots;
}

/** "I'll <see|make sure> that …": one of the words between the marks. `pick` says which. */
export const varied = (sentence: string, pick: (from: readonly string[]) => string): string =>
  sentence.includes('<')
    ? sentence.replace(/<([^<>]*)>/g, (_, choices: string) => pick(choices.split('|')))
    : sentence;

const ADDRESS = /^\S*[@.]\S*[\p{L}\p{N}]/u;

/** First letter of the sentence in capitals, unless it starts with an address or a handle. */
export function startSentence(text: string): string {
  if (/^[A-Z]/.test(text)) return text;
  const first = text.split(' ', 1)[0]!;
  if (first.startsWith('@') || (ADDRESS.test(first) && first.length > 4)) return text;
  return text.replace(
    /^([“"«„]?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

/** A filled sentence (or two), with its seams mended. */
export function fill(sentence: string, slots: Slots): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
  return (
    filled
      .replace(/ {2,}/g, ' ')
      // Spanish: "de el" and "a el" are one word.
      .replace(
        /\b([dD]e|[aA]) el(?= \p{Ll})/gu,
        (_, word: string) => `${word.charAt(0)}${word.length > 1 ? 'el' : 'l'}`,
      )
      .replace(/ ([,.;:?!])/g, '$1')
      .replace(/([.?!…])[.]+/g, '$1')
      .replace(/,([.?!])/g, '$1')
      .trim()
      .split(/(?<=[.?!]) (?=\S)/)
      .map(startSentence)
      .join(' ')
  );
}
