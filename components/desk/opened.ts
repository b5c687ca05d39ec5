/** The history that the whole desk reads and writes. Its own transactions keep it in step with the worker and other windows. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type History, openHistory } from '@/utils/history';
import { type Problem, problemOf } from './problem';

export type Opened =
  | { kind: 'opening' }
  | { kind: 'open'; history: History }
  | { kind: 'failed'; problem: Problem; retry: () => void };

/** While another page holds the old version, in ms: it goes on by itself once that page is closed. */
const AGAIN = 3_000;

export function useOpening(): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn is another try
  useEffect(() => {
    let history: History | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const retry = () => setTurn((n) => n + 1);
    openHistory().then(
      (found) => {
        history = found;
        if (wanted) setOpened({ kind: 'open', history });
        else history.close();
      },
      (error: unknown) => {
        if (!wanted) return;
        const problem = problemOf(error);
        setOpened({ kind: 'failed', problem, retry });
        if (problem.code === 'blocked') timer = setTimeout(retry, AGAIN);
      },
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
      history?.close();
    };
  }, [turn]);
  return opened;
}

const HistoryContext = createContext<History | null>(null);
export const HistoryProvider = HistoryContext.Provider;

/** Only below HistoryProvider. */
export function useHistory(): History {
  const history = useContext(HistoryContext);
  if (!history) throw new Error('There is no open history here.');
  return history;
}
