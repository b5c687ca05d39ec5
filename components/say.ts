/** One line that says what just happened, shown and read out (a polite live region): the sidebar never takes the focus to say it. */
import { createContext } from 'preact';
import { useCallback, useContext, useRef, useState } from 'preact/hooks';

export interface Said {
  text: string;
  tone: 'good' | 'care' | 'bad';
  /** Counts up, so that the same words said twice are read out twice. */
  turn: number;
  /** Takes back what it tells of. */
  undo?: () => void;
}
export type Say = (text: string, tone?: Said['tone'], undo?: () => void) => void;

export const SayContext = createContext<Say>(() => {});
export const useSay = (): Say => useContext(SayContext);

export function useSaid(): { said: Said | null; say: Say; hush: () => void } {
  const [said, setSaid] = useState<Said | null>(null);
  const turn = useRef(0);
  const say = useCallback<Say>(
    (text, tone = 'good', undo) => setSaid({ text, tone, turn: ++turn.current, undo }),
    [],
  );
  return { said, say, hush: useCallback(() => setSaid(null), []) };
}
