/** Noun phrases of a post, bare and with what hangs on them: "the tuba player", "the tuba player in your lap". English. */
import type { BrandProfile } from '../../../brand/profile';
import { isThing } from '../matters/things';
import { type NounPhrase, nounPhrasesIn } from '../noun-phrases';
import { isSafe } from '../safe';

/** How far the head may stand from where its phrase begins, in letters. */
const NEAR = 40;
const HANGS_ON =
  /^((?: (?:of|in|on|for|with|at|from|about|to|between) (?:(?:the|my|our|your|an?|their|every|each) )?(?:\p{L}[\p{L}'-]* ){0,2}?\p{L}[\p{L}'-]+))(?=[.,;:!?\n]|$| (?:is|was|are|were|has|had|but|and|that|which|who|when|because|so|won|didn|doesn|isn|wasn|never|still|just|keeps?)(?!\p{L}))/iu;
const LOOSE_END = /\b(?:i|me|it|them|him|her|this|that|one|all|these|those)$/i;

export interface Named extends NounPhrase {
  /** With what hangs on it, or as the bare one. */
  long: boolean;
}

function longer(text: string, found: NounPhrase): string | null {
  const rest = text.slice(found.at).replace(/’/g, "'");
  const head = rest.toLowerCase().indexOf(found.head);
  if (head < 0 || head >= NEAR) return null;
  const hanging = HANGS_ON.exec(rest.slice(head + found.head.length))?.[1];
  if (!hanging || LOOSE_END.test(hanging)) return null;
  return found.phrase + hanging.replace(/\b(my|our)\b/gi, 'your');
}

export function nounsIn(text: string, profile: BrandProfile): Named[] {
  const named = new Map<string, Named>();
  for (const found of nounPhrasesIn(text, (head) => isThing(head, profile))) {
    if (named.has(found.phrase) || !isSafe(found.phrase, profile)) continue;
    named.set(found.phrase, { ...found, long: false });
    const phrase = longer(text, found);
    if (phrase && isSafe(phrase, profile)) named.set(phrase, { ...found, phrase, long: true });
  }
  return [...named.values()];
}
