/** How far a suggestion was edited before it went out. */

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** 0: sent as suggested, 1: nothing of it left. Counted in words (Dice's coefficient over bags), linear in their number. */
export function editedShare(suggestion: string, sent: string): number {
  const before = words(suggestion);
  const after = words(sent);
  if (before.length + after.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return 1 - (2 * shared) / (before.length + after.length);
}
