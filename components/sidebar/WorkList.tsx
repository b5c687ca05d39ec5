/** List and chosen mention: one at a time where it is narrow, side by side where there is room. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { revealIn } from '@/utils/messages/frames';
import type { PageState } from '@/utils/messages/map';
import { useLoaded } from '../loaded';
import { t } from '../words';
import { useChosen } from './chosen';
import { DueStrip } from './DueStrip';
import { MentionList } from './MentionList';
import { rowId } from './MentionRow';
import { useMentions } from './mentions';
import { groupOf, type Row } from './order';
import { Failure, NoBrand, Nothing, Waiting } from './states';

/** Fetched beside the list, which is there sooner without it. */
const loadView = async () => (await import('./MentionView')).MentionView;

interface Props {
  state: PageState;
  tabId: number;
  brand: string;
  /** How many mentions of the page wait for an answer. */
  onCount: (todo: number) => void;
  /** What is to be said of how the page is read. */
  children: ComponentChildren;
}

/** A mention that was chosen elsewhere and is not on the page: the worker may know it all the same. */
const stranger = (key: string): Row => ({ key, post: null, verdict: null, status: 'open', present: false });

export function WorkList({ state, tabId, brand, onCount, children }: Props) {
  const [retry, setRetry] = useState(0);
  const { rows, failure, learn } = useMentions(state.mentions, retry);
  const { chosen, choose } = useChosen(tabId, state.url);
  const focusNext = useRef<string | null>(null);
  const MentionView = useLoaded(loadView);

  const todo = rows.filter((row) => groupOf(row) === 'todo').length;
  useEffect(() => onCount(todo), [todo, onCount]);

  // The focus follows what the person does in the sidebar, and stays where it is when a mark on the page is clicked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another mention is chosen, and only then
  useEffect(() => {
    const wanted = focusNext.current && document.getElementById(focusNext.current);
    if (!wanted) return;
    wanted.focus();
    focusNext.current = null;
  }, [chosen, MentionView]);

  if (state.noBrand) return <NoBrand />;
  if (failure) return <Failure detail={failure} onRetry={() => setRetry((n) => n + 1)} />;
  if (chosen === undefined) return <Waiting />;
  const at = rows.findIndex(({ key }) => key === chosen);
  const row = rows[at] ?? (chosen === null ? null : stranger(chosen));
  /** The page follows: whoever goes from mention to mention sees each where it stands. */
  const show = (key: string) => {
    if (rows.some((one) => one.key === key && one.present)) void revealIn(tabId, key);
  };
  const open = (key: string) => {
    show(key);
    focusNext.current = 'mention-title';
    choose(key);
  };
  const back = () => {
    focusNext.current = chosen && rowId(chosen);
    choose(null);
  };
  const step = (by: 1 | -1) => {
    const next = rows[at + by];
    if (next) open(next.key);
  };
  if (rows.length === 0 && !row)
    return (
      <div class="work">
        <DueStrip onChoose={open} />
        <Nothing posts={state.posts} siteName={state.siteName} brand={brand}>
          {children}
        </Nothing>
      </div>
    );
  return (
    <div class="work">
      <DueStrip onChoose={open} />
      <div class="workspace" data-open={row !== null}>
        <MentionList rows={rows} chosen={chosen} onChoose={open} onPass={show}>
          {children}
        </MentionList>
        {row && MentionView && (
          <MentionView
            row={row}
            tabId={tabId}
            place={at < 0 ? '' : t('place', String(at + 1), String(rows.length))}
            onBack={back}
            onStep={step}
            learn={learn}
          />
        )}
      </div>
    </div>
  );
}
