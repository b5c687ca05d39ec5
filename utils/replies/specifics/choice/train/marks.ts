/**
 * Which candidates a good colleague would take up: marks/*.jsonl, a line for each of the project's own posts (`brand/n`, the n-th of its file):
 * by candidate (`form|phrase`, and the half it was found for) 2: the heart of the post, 1: would be sent, 0: would not; of a
 * backhanded post G or B: the heart of the kind or the bad half, g or b: fit for it, 0: neither.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Candidate } from '../candidate';

const FOLDER = new URL('marks/', import.meta.url);

export interface Marked {
  /** "farrowvale/51" */
  post: string;
  candidates: readonly (Candidate & { mark: string })[];
}

/** How much of a good choice a mark is; of a backhanded post for the half that is asked for. */
const WORTH: Readonly<Record<string, number>> = { 2: 1, 1: 0.6, G: 1, g: 0.6, B: 1, b: 0.6 };

export function worthOf(mark: string, side: 'good' | 'bad'): number {
  const other = side === 'good' ? 'B' : 'G';
  return mark.toUpperCase() === other ? 0 : (WORTH[mark] ?? 0);
}

export const readMarks = (): Marked[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Marked),
    );
