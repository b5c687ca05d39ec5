/** A text read once for all rules: its sentences and its words, with UTF-16 offsets. */
import type { Remembers } from './once';
import { type Token, tokens } from './tokens';

export interface Sentence {
  start: number;
  /** After its closing mark. */
  end: number;
  text: string;
  /** Indexes into the text's tokens: first, and one past the last. */
  from: number;
  to: number;
  question: boolean;
}

export interface Reading extends Remembers {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|e\.g|i\.e|etc|vs|approx|tel|ext|inc|ltd|[a-z])\.$/i;
const BREAK = /(?<![.!?…])[.!?…]+["'”’)]*(?=\s|$)|\n+|[。！？]+/gu;

/** Ends of sentences: a closing mark before white space, or a line break. */
function bounds(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, end - 8), end))) continue;
    if (text.slice(start, end).trim()) found.push([start, end]);
    start = end;
  }
  if (text.slice(start).trim()) found.push([start, text.length]);
  return found;
}

/** A run of words without an end is cut after this many, so that rules that look around in a sentence stay linear. */
const LONGEST = 100;

/** Reads a text. Linear in its length. */
export function read(text: string): Reading {
  const all = tokens(text);
  const sentences: Sentence[] = [];
  let next = 0;
  const add = (start: number, end: number, from: number, to: number) => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    for (let i = from; i < to; i += 1) all[i]!.sentence = sentences.length;
    const question = /\?["'”’)\s]*$/.test(words.slice(-20));
    sentences.push({ start: start + lead, end, text: words.trim(), from, to, question });
  };
  for (const [start, end] of bounds(text)) {
    let from = next;
    let begin = start;
    while (next < all.length && all[next]!.start < end) {
      next += 1;
      const following = all[next];
      if (next - from < LONGEST || !following || following.start >= end) continue;
      add(begin, following.start, from, next);
      from = next;
      begin = following.start;
    }
    add(begin, end, from, next);
  }
  return { text, tokens: all, sentences, known: new Map() };
}

/** Where a sentence that asks begins to ask: "I'll check it today, could you send the date?" */
const ASKS =
  /(?:[;:–—]|,(?= (?:and |but |so )?(?:dm|pm|message|mail|email|send|tell|call|ring|drop|pop|let|give|could|can|would|will|may|is|are|do|does|did|was|were|what|which|when|where|who|how|any)\b)|\b(?=(?:could|would|can) (?:you|we|i)\b))/gi;

/** "I'll look at it today if you tell us when?" states first, whatever mark it ends in. */
const STATES =
  /^["'“‘(]?(?:(?:and|so|but|then|well|sure|yes|now) )?(?:i|we)(?:['’](?:ll|m|re|ve|d)|\u0020(?:will|am|are|have|had|would|can))\b/i;

/** Whether an offset lies in the asking part of a sentence. */
export function asked(text: string, { start, end, question }: Sentence, offset: number): boolean {
  if (!question) return false;
  let from = STATES.test(text.slice(start, start + 20)) ? end : start;
  for (const match of text.slice(start, end - 2).matchAll(ASKS)) from = start + match.index;
  return offset >= from;
}
