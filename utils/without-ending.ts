/** The text without the signs of `signs` at its end. An expression for it ("[.!]+$") would take quadratic time on "....a". */
export function withoutEnding(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
