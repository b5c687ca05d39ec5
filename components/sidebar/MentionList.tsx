/** The work list of the page: what to answer, what needs no reply, what is done. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '@/utils/words';
import { Icon } from '../design/icons';
import { plural, t } from '../words';
import { MentionRow } from './MentionRow';
import { GROUPS, type Group, groupOf, type Row } from './order';
import { useShortcuts } from './shortcuts';

const TITLES: Record<Group, MessageKey> = { todo: 'list_todo', quiet: 'list_quiet', done: 'list_done' };

/** Rows drawn at first, and added at each idle moment after: more than fill the panel, few enough not to stall it. */
const AT_ONCE = 20;

/** How many of `all` rows are drawn by now. */
function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= all) return;
    const next = setTimeout(() => setDrawn(drawn + AT_ONCE), 16);
    return () => clearTimeout(next);
  }, [drawn, all]);
  return drawn;
}

/** A row that moves to its place in the order is taken out of the document on the way, and loses the focus: it gets it back. */
function useFocusKept(list: { current: HTMLElement | null }): void {
  const held = list.current?.contains(document.activeElement) ? document.activeElement?.id : undefined;
  useLayoutEffect(() => {
    if (held && document.activeElement?.id !== held)
      document.getElementById(held)?.focus({ preventScroll: true });
  });
}

interface Props {
  rows: readonly Row[];
  chosen: string | null;
  onChoose: (key: string) => void;
  /** The keys went on to that mention. */
  onPass: (key: string) => void;
  /** Stands above the first group. */
  children: ComponentChildren;
}

export function MentionList({ rows, chosen, onChoose, onPass, children }: Props) {
  const list = useRef<HTMLElement>(null);
  const latest = useRef(onChoose);
  latest.current = onChoose;
  const choose = useCallback((key: string) => latest.current(key), []);
  const drawn = useGrowing(rows.length);
  useFocusKept(list);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button.mention-row') ?? [])];

  /** Moves the focus within the list; from elsewhere it enters at the chosen row or the first. */
  const move = (step: 1 | -1) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const start = all.findIndex((button) => button.getAttribute('aria-current') === 'true');
    const next = all.at(at >= 0 ? Math.min(Math.max(at + step, 0), all.length - 1) : Math.max(start, 0));
    next?.focus();
    const key = next?.dataset.key;
    if (key) onPass(key);
  };
  const listShown = () => list.current?.offsetParent != null;
  const step = (by: 1 | -1) => () => listShown() && (chosen === null || inList()) && move(by);
  const edge = (at: 0 | -1) => () => inList() && buttons().at(at)?.focus();
  const inList = () => list.current?.contains(document.activeElement) ?? false;
  useShortcuts({
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    Home: edge(0),
    End: edge(-1),
  });

  return (
    <nav class="mention-list" aria-label={t('list_label')} ref={list}>
      {children}
      {rows.length > 0 && !rows.some((row) => groupOf(row) === 'todo') && (
        <p class="all-done">
          <Icon name="check" />
          <span>
            <strong>{t('list_all_done')}</strong>
            <span class="small soft">{plural('list_all_done_of', rows.length)}</span>
          </span>
        </p>
      )}
      {GROUPS.map((group) => {
        const inGroup = rows.filter((row) => groupOf(row) === group);
        const above = rows.findIndex((row) => groupOf(row) === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} class="group">
            <h2 class="group-title" id={`group-${group}`}>
              {t(TITLES[group])} <span class="numbers faint">{inGroup.length}</span>
            </h2>
            <ul aria-labelledby={`group-${group}`}>
              {inGroup.slice(0, Math.max(0, drawn - above)).map((row) => (
                <li key={row.key}>
                  <MentionRow row={row} current={row.key === chosen} onChoose={choose} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
