/** The history that the whole desk reads and writes. Its own transactions keep it in step with the worker and other windows. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
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

/** What changes within this time is told at once, in ms: a page that is read brings one mention after the other. */
const PAUSE = 300;

/**
 * Calls back with the keys of the mentions that changed, here or in another window; null: too many to name, or some are gone. What
 * changes while nobody can see this window is told when somebody looks at it again.
 */
export function useChanges(listener: (keys: ReadonlySet<string> | null) => void): void {
  const history = useHistory();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    let collected: Set<string> | null = new Set();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      if (document.visibilityState !== 'visible' || collected?.size === 0) return;
      const keys = collected;
      collected = new Set();
      latest.current(keys);
    };
    const stop = history.onChange(({ keys }) => {
      collected = collected && keys && new Set([...collected, ...keys]);
      timer ??= setTimeout(tell, PAUSE);
    });
    document.addEventListener('visibilitychange', tell);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [history]);
}
