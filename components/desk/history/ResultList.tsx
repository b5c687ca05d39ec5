/**
 * The list: as many rows as have been read, of which only those in sight are in the page. One stop of the Tab key; arrows move in it,
 * Enter opens, Space marks, Shift with an arrow marks on the way.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '@/utils/history/records';
import { t } from '../../words';
import { ResultRow, resultId } from './ResultRow';
import { scrollFor, type Window, windowOf } from './window';

/** As many rows before the end the next page is asked for. */
const AHEAD = 20;

interface Props {
  rows: readonly Mention[];
  /** Of all that will be there, where that is known. */
  total: number | null;
  open: string | undefined;
  marked: ReadonlySet<string>;
  onOpen: (key: string) => void;
  onMark: (keys: ReadonlySet<string>) => void;
  onMore: () => void;
}

export function ResultList({ rows, total, open, marked, onOpen, onMark, onMore }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(0);
  const [shown, setShown] = useState<Window>({ from: 0, to: 0 });
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, rows.length - 1);

  const look = () => {
    const { current: box } = list;
    if (!box) return;
    const height = box.querySelector('.result')?.getBoundingClientRect().height ?? 0;
    const next = windowOf(box.scrollTop, box.clientHeight, height, rows.length);
    if (Math.abs(height - rowHeight) > 0.1) setRowHeight(height);
    if (next.from !== shown.from || next.to !== shown.to) setShown(next);
    if (next.to > rows.length - AHEAD) onMore();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, or another height of its rows
  useLayoutEffect(look, [rows, rowHeight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks anew when the room changes, with the state of then
  useLayoutEffect(() => {
    const watch = new ResizeObserver(look);
    if (list.current) watch.observe(list.current);
    return () => watch.disconnect();
  }, [rows, rowHeight, shown]);

  const move = (to: number, marking: boolean) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    if (marking) onMark(new Set([...marked, rows[active]!.key, rows[next]!.key]));
    setCurrent(next);
    const { current: box } = list;
    if (box) box.scrollTop = scrollFor(next, box.scrollTop, box.clientHeight, rowHeight);
  };
  const toggle = (key: string) => {
    const next = new Set(marked);
    if (!next.delete(key)) next.add(key);
    onMark(next);
  };
  const pageful = () => Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / (rowHeight || 1)) - 1);

  const onKey = (event: KeyboardEvent) => {
    const all = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    const steps: Record<string, () => number> = {
      ArrowDown: () => active + 1,
      ArrowUp: () => active - 1,
      PageDown: () => active + pageful(),
      PageUp: () => active - pageful(),
      Home: () => 0,
      End: () => rows.length - 1,
    };
    const step = steps[event.key];
    if (all) onMark(new Set(rows.map(({ key }) => key)));
    else if (step) move(step(), event.shiftKey);
    else if (event.key === 'Enter') onOpen(rows[active]!.key);
    else if (event.key === ' ') toggle(rows[active]!.key);
    else if (event.key === 'Escape' && marked.size > 0) onMark(new Set());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // What was in sight of another list may reach beyond the end of this one until it has been looked at.
  const to = Math.min(shown.to, rows.length);
  const indexes = Array.from({ length: Math.max(0, to - shown.from) }, (_, i) => shown.from + i);
  // The row that the keys are on is named by the list, so it must be there even where it is out of sight.
  if (!indexes.includes(active)) indexes.push(active);
  return (
    <div
      class="results"
      ref={list}
      role="listbox"
      aria-label={t('desk_results')}
      aria-multiselectable="true"
      aria-activedescendant={resultId(active)}
      tabIndex={0}
      onKeyDown={onKey}
      onScroll={look}
    >
      <div class="results-all" role="presentation" style={{ blockSize: `${rowHeight * rows.length}px` }}>
        {indexes.map((index) => {
          const mention = rows[index]!;
          return (
            <ResultRow
              key={mention.key}
              mention={mention}
              index={index}
              total={total ?? -1}
              top={index * rowHeight}
              active={index === active}
              open={mention.key === open}
              marked={marked.has(mention.key)}
              onOpen={() => {
                setCurrent(index);
                onOpen(mention.key);
              }}
              onToggle={() => {
                setCurrent(index);
                toggle(mention.key);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
