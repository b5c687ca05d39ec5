/** The mentions that a filter finds, a page at a time, as far as somebody has scrolled. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Filter, type Found, type History, tester } from '@/utils/history';
import type { Mention } from '@/utils/history/records';
import { useChanges, useHistory } from '../opened';
import { type Problem, problemOf } from '../problem';
import type { Order } from '../route';

/** What fills a large screen twice; further pages come before the list's end is in sight. */
const PAGE = 60;
/** Of what is due, all of it that anybody would look through at once. */
const MOST_DUE = 2_000;

export interface Results {
  /** null until the first page of this filter is there. */
  rows: readonly Mention[] | null;
  /** How many there are: exact at the list's end, else about. */
  count: { number: number; exact: boolean } | null;
  problem: Problem | null;
  more: () => void;
  /** Shows mentions as they are now. They keep their place even if the filter would no longer find them. */
  learn: (changed: readonly Mention[]) => void;
  /** Something came or went elsewhere that this list does not show yet: nothing moves until the person asks for it. */
  news: boolean;
  reload: () => void;
}

interface Held {
  asked: string;
  rows: Mention[];
  found: Found;
}

const page = (history: History, filter: Filter, order: Order, limit: number, after?: number) =>
  history.find(filter, { limit: order === 'due' ? MOST_DUE : limit, order, after });

function countOf({ rows, found }: Held, all: number | undefined): Results['count'] {
  if (found.next === undefined) return { number: rows.length, exact: true };
  if (all !== undefined) return { number: all, exact: true };
  return found.about === undefined ? null : { number: Math.max(found.about, rows.length), exact: false };
}

/** Whether a mention has its place among the rows that have been read; beyond them there is always more that is not shown. */
function belongs({ rows, found }: Held, order: Order, { firstSeenAt }: Mention): boolean {
  const last = rows.at(-1);
  if (found.next === undefined || !last || order === 'due') return true;
  return order === 'newest' ? firstSeenAt >= last.firstSeenAt : firstSeenAt <= last.firstSeenAt;
}

/** Nothing asked for: the count of the whole history stands for the count of what is found. */
const isWhole = (filter: Filter): boolean => Object.keys(filter).length === 0;

export function useResults(filter: Filter, order: Order): Results {
  const history = useHistory();
  const asked = JSON.stringify([filter, order]);
  const [held, hold] = useState<Held | null>(null);
  const [all, setAll] = useState<number>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [news, setNews] = useState(false);
  const [turn, setTurn] = useState(0);
  const busy = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter's text says when it is another one
  useEffect(() => {
    let wanted = true;
    busy.current = true;
    setProblem(null);
    // Read again, a list keeps its length, and the person their place in it.
    const limit = held?.asked === asked ? Math.max(PAGE, held.rows.length) : PAGE;
    page(history, filter, order, limit)
      .then(async (found) => {
        if (!wanted) return;
        hold({ asked, rows: found.mentions, found });
        setNews(false);
        setAll(undefined);
        if (found.next === undefined) return;
        // After the rows are there: counting takes longer the more there are.
        const number = isWhole(filter) ? (await history.counts()).mentions : await history.count(filter);
        if (wanted) setAll(number);
      })
      .catch((error: unknown) => {
        if (wanted) setProblem(problemOf(error));
      })
      .finally(() => {
        if (wanted) busy.current = false;
      });
    return () => {
      wanted = false;
    };
  }, [history, asked, turn]);

  const more = useCallback(() => {
    if (busy.current || held?.found.next === undefined) return;
    busy.current = true;
    page(history, filter, order, PAGE, held.found.next)
      .then((found) =>
        hold((old) =>
          old === held
            ? {
                ...held,
                rows: [...held.rows, ...found.mentions],
                found: { about: held.found.about, ...found },
              }
            : old,
        ),
      )
      .catch((error: unknown) => setProblem(problemOf(error)))
      .finally(() => {
        busy.current = false;
      });
  }, [history, filter, order, held]);

  const learn = useCallback((changed: readonly Mention[]) => {
    const news = new Map(changed.map((mention) => [mention.key, mention]));
    hold((old) => old && { ...old, rows: old.rows.map((row) => news.get(row.key) ?? row) });
  }, []);

  useChanges((keys) => {
    if (!keys || !held) return setNews(true);
    history.mentions([...keys]).then(
      (changed) => {
        const shown = new Set(held.rows.map(({ key }) => key));
        const passes = tester(filter);
        learn(changed.filter(({ key }) => shown.has(key)));
        const others = changed.filter(({ key }) => !shown.has(key));
        if (others.some((one) => passes(one) && belongs(held, order, one))) setNews(true);
      },
      // The next thing that the person does here says what is wrong with the history.
      () => {},
    );
  });

  return {
    rows: held?.rows ?? null,
    count: held && countOf(held, all),
    problem,
    more,
    learn,
    news,
    reload: () => setTurn((n) => n + 1),
  };
}
