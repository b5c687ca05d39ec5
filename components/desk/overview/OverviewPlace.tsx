/** A first look at it all: counts per day, by kind, site and team, and how the commitment to answer is kept. */
import './overview.css';
import { useEffect, useState } from 'preact/hooks';
import { zone } from '@/utils/export/zone';
import type { Filter } from '@/utils/history';
import { type Insights, insights } from '@/utils/insights';
import type { Kind } from '@/utils/judge/verdict';
import type { MessageKey } from '@/utils/words';
import { Icon } from '../../design/icons';
import { kindWord } from '../../kind';
import { relative } from '../../time';
import { t } from '../../words';
import { News } from '../News';
import { useChanges, useHistory } from '../opened';
import { ProblemNotice } from '../ProblemNotice';
import { type Problem, problemOf } from '../problem';
import { addressOf } from '../route';
import { siteWord } from '../site-word';
import { BarList } from './BarList';
import { DayChart } from './DayChart';
import { Figures } from './Figures';
import { columnsOf, filterFor, PERIODS, type Period } from './period';

interface Counted {
  filter: Filter;
  found: Insights;
}

function useOverview(period: Period) {
  const history = useHistory();
  const [counted, setCounted] = useState<Counted | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [news, setNews] = useState(false);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn is another try
  useEffect(() => {
    const stop = new AbortController();
    const filter = filterFor(period, Date.now());
    const here = zone(Intl.DateTimeFormat().resolvedOptions().timeZone);
    setProblem(null);
    setNews(false);
    insights(history.rows({ filter, signal: stop.signal }), Date.now(), here).then(
      (found) => !stop.signal.aborted && setCounted({ filter, found }),
      (error: unknown) => !stop.signal.aborted && setProblem(problemOf(error)),
    );
    return () => stop.abort();
  }, [history, period, turn]);
  useChanges(() => setNews(true));
  return { counted, problem, news, retry: () => setTurn((n) => n + 1) };
}

function Numbers({ filter, found }: Counted) {
  if (found.mentions === 0)
    return (
      <div class="empty">
        <h3>{t('desk_no_numbers_title')}</h3>
        <p class="soft">{t('desk_no_numbers_text')}</p>
      </div>
    );
  return (
    <>
      <Figures overview={found} filter={filter} />
      {found.silences.map(({ site, since }) => (
        <p key={site} class="notice care">
          <Icon name="alert" />
          <span>
            {t('desk_silence', siteWord(site), relative(since))}{' '}
            <a href={addressOf({ filter: { ...filter, site: [site] } })}>{t('desk_show_posts')}</a>
          </span>
        </p>
      ))}
      <DayChart columns={columnsOf(found.days)} filter={filter} />
      <div class="bar-lists">
        <BarList
          title={t('desk_by_kind')}
          counts={found.byKind}
          word={(kind) => kindWord(kind as Kind)}
          filterOf={(kind) => ({ ...filter, kind: kind as Kind[] })}
        />
        <BarList
          title={t('desk_by_site')}
          counts={found.bySite}
          word={siteWord}
          filterOf={(site) => ({ ...filter, site })}
        />
        <BarList
          title={t('desk_by_team')}
          counts={found.byTeam}
          word={(team) => team}
          filterOf={(team) => ({ ...filter, team })}
        />
      </div>
      <p class="tiny faint">
        {t('desk_overview_note')}{' '}
        <a href={addressOf({ place: 'exports', filter })}>{t('desk_export_these')}</a>
      </p>
    </>
  );
}

export function OverviewPlace() {
  const [period, setPeriod] = useState<Period>('month');
  const { counted, problem, news, retry } = useOverview(period);
  return (
    <div class="column">
      <div class="row small">
        <label class="row">
          {t('desk_period')}
          <select
            class="field period"
            value={period}
            onChange={({ currentTarget: { value } }) => setPeriod(value as Period)}
          >
            {PERIODS.map((one) => (
              <option key={one} value={one}>
                {t(`desk_period_${one}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        <News news={news} onShow={retry} />
      </div>
      {problem && <ProblemNotice problem={problem} onRetry={retry} />}
      {!counted && !problem && (
        <p class="soft" role="status">
          {t('desk_counting')}
        </p>
      )}
      {counted && <Numbers {...counted} />}
    </div>
  );
}
