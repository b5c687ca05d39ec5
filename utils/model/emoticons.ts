/** Emoticons of the eyes-nose-mouth sort, hearts, and nothing that needs a table of hundreds. */
import { classOf, WORD } from './chars';

const EYES = new Set([...':;='].map((c) => c.charCodeAt(0)));
const NOSES = new Set([..."-'^o"].map((c) => c.charCodeAt(0)));
const MOUTHS = new Set([...')(DPpdb/\\|[]*3oO0@xX$><}{'].map((c) => c.charCodeAt(0)));
const LESS = 60;
const THREE = 51;
const SLASH = 47;

/** Length in UTF-16 units of the emoticon that starts at `at`, 0 where there is none. */
export function emoticonLength(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first === LESS) {
    const next = text.charCodeAt(at + 1);
    return at + 1 < end &&
      (next === THREE || next === SLASH) &&
      text.charCodeAt(at + 1 + Number(next === SLASH)) === THREE
      ? 2 + Number(next === SLASH)
      : 0;
  }
  if (!EYES.has(first) || at + 1 >= end) return 0;
  let i = at + 1;
  if (NOSES.has(text.charCodeAt(i)) && i + 1 < end && MOUTHS.has(text.charCodeAt(i + 1))) i++;
  const mouth = text.charCodeAt(i);
  if (!MOUTHS.has(mouth)) return 0;
  const letter = classOf(mouth) === WORD;
  return letter && i + 1 < end && classOf(text.charCodeAt(i + 1)) === WORD ? 0 : i + 1 - at;
}
