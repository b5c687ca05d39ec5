/** The history: search, list, and the mention that is open beside it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Filter } from '@/utils/history';
import { useSay } from '../../say';
import { useShortcuts } from '../../sidebar/shortcuts';
import { plural, t } from '../../words';
import { News } from '../News';
import { useHistory } from '../opened';
import { ProblemNotice } from '../ProblemNotice';
import { problemOf } from '../problem';
import { addressOf, type Order } from '../route';
import { useRoute } from '../routing';
import { AuthorHead } from './AuthorHead';
import { BulkBar } from './BulkBar';
import type { Edit } from './edits';
import { keysOf } from './edits';
import { MentionPane } from './MentionPane';
import { ResultList } from './ResultList';
import { type Results, useResults } from './results';
import { Search } from './Search';
import { useEdits } from './useEdits';

const NONE: ReadonlySet<string> = new Set();

function Count({ results: { rows, count } }: { results: Results }) {
  const words =
    rows === null || count === null
      ? ''
      : plural(count.exact ? 'desk_count' : 'desk_count_about', count.number);
  return (
    <p class="results-count small soft numbers" role="status">
      {words}
    </p>
  );
}

/** The list begins anew, for eyes and for keys. */
function toTop(): void {
  const list = document.querySelector<HTMLElement>('.results');
  list?.scrollTo({ top: 0 });
  list?.focus();
}

function Empty({ filter }: { filter: Filter }) {
  const plain = Object.keys(filter).length === 0;
  return (
    <div class="empty">
      <h3>{t(plain ? 'desk_empty_title' : 'desk_nothing_title')}</h3>
      <p class="soft">{t(plain ? 'desk_empty_text' : 'desk_nothing_text')}</p>
      {!plain && <a href={addressOf({})}>{t('desk_show_all')}</a>}
    </div>
  );
}

export function HistoryPlace() {
  const { route, go } = useRoute();
  const history = useHistory();
  const say = useSay();
  const { filter: routed, order, open } = route;
  const asked = JSON.stringify(routed);
  // The route is read anew with every change of the address; only another filter is another search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its text says when it is another one
  const filter = useMemo(() => routed, [asked]);
  const results = useResults(filter, order);
  const [marked, setMarked] = useState(NONE);
  const edits = useEdits(results.learn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts without marks
  useEffect(() => setMarked(NONE), [asked, order]);

  const { rows } = results;
  const at = rows?.findIndex(({ key }) => key === open) ?? -1;
  const show = useCallback(
    (key: string) => go({ ...route, open: key }, route.open !== undefined),
    [go, route],
  );
  const step = (by: number) => {
    const next = rows?.[at + by];
    if (at < 0 || !next) return false;
    show(next.key);
    return true;
  };
  const close = () => {
    go({ ...route, open: undefined });
    document.querySelector<HTMLElement>('.results')?.focus();
  };
  useShortcuts({ j: () => step(1), k: () => step(-1), Escape: () => (open === undefined ? false : close()) });

  const markAll = async () => {
    try {
      setMarked(new Set(await keysOf(history, filter)));
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };
  const edit = (what: Edit) => void edits.edit(what, [...marked]);
  const author = filter.author?.length === 1 ? filter.author[0] : undefined;
  return (
    <div class="history" data-open={open !== undefined}>
      <div class="history-list">
        <Search
          route={route}
          onFilter={(next) => go({ place: 'history', filter: next, order }, true)}
          onOrder={(next: Order) => go({ ...route, order: next, open: undefined })}
        />
        {author && <AuthorHead author={author} rows={rows} onErased={results.reload} />}
        {filter.thread && <p class="notice">{t('desk_thread_head')}</p>}
        <div class="row results-head">
          <Count results={results} />
          <News
            news={results.news}
            onShow={() => {
              results.reload();
              toTop();
            }}
          />
          <a class="small" href={addressOf({ place: 'exports', filter, order })}>
            {t('desk_export_these')}
          </a>
        </div>
        {results.problem && <ProblemNotice problem={results.problem} onRetry={results.reload} />}
        {rows && rows.length === 0 && !results.problem && <Empty filter={filter} />}
        {rows && rows.length > 0 && (
          <ResultList
            rows={rows}
            total={results.count?.exact ? results.count.number : null}
            open={open}
            marked={marked}
            onOpen={show}
            onMark={setMarked}
            onMore={results.more}
          />
        )}
        <BulkBar
          marked={marked.size}
          all={results.count?.exact ? results.count.number : null}
          edits={edits}
          onEdit={edit}
          onMarkAll={() => void markAll()}
          onClear={() => setMarked(NONE)}
        />
      </div>
      {open !== undefined && (
        <MentionPane
          mentionKey={open}
          listed={rows?.[at]}
          edits={edits}
          learn={results.learn}
          onBack={close}
        />
      )}
    </div>
  );
}
