/** Making a file of the history, or of what a filter finds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fileName, MEDIA_TYPES } from '@/utils/export';
import { HistoryError } from '@/utils/history/errors';
import { Icon } from '../../design/icons';
import { useSay } from '../../say';
import { plural, t } from '../../words';
import { FilterChips } from '../history/FilterChips';
import { useHistory } from '../opened';
import { problemOf } from '../problem';
import { useRoute } from '../routing';
import { ExportForm } from './ExportForm';
import { type Progress, runExport } from './run';
import { type ExportSettings, loadExportSettings, optionsOf, saveExportSettings } from './settings';
import { openSink } from './sink';

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

function Running({
  progress,
  total,
  onCancel,
}: {
  progress: Progress;
  total: number | null;
  onCancel: () => void;
}) {
  return (
    <div class="row export-running">
      <progress
        aria-label={t('desk_exporting')}
        max={total ?? undefined}
        value={total === null ? undefined : Math.min(progress.rows, total)}
      />
      <span class="small numbers">
        {plural('desk_exported_so_far', progress.rows, megabytes(progress.bytes))}
      </span>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

export function ExportPanel() {
  const { route, go } = useRoute();
  const history = useHistory();
  const say = useSay();
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [total, setTotal] = useState<number | null>(null);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => void loadExportSettings().then(setSettings), []);
  useEffect(() => () => stop.current?.abort(), []);

  const { filter } = route;
  const isWhole = Object.keys(filter).length === 0;
  const change = (some: Partial<ExportSettings>) =>
    setSettings((old) => {
      const next = { ...old!, ...some };
      void saveExportSettings(next);
      return next;
    });

  const start = async () => {
    if (!settings || progress) return;
    try {
      const sink = await openSink(
        fileName(settings.format, Date.now(), settings.zone),
        MEDIA_TYPES[settings.format],
      );
      if (!sink) return;
      stop.current = new AbortController();
      setProgress({ rows: 0, bytes: 0 });
      setTotal(isWhole ? (await history.counts()).mentions : null);
      const options = {
        ...optionsOf(settings),
        filter: isWhole ? undefined : filter,
        signal: stop.current.signal,
      };
      const done = await runExport(history, sink, options, setProgress);
      say(plural('said_exported', done.rows));
    } catch (error) {
      const stopped = error instanceof HistoryError && error.code === 'cancelled';
      const detail = error instanceof HistoryError ? problemOf(error).words : String(error);
      say(stopped ? t('history_error_cancelled') : t('said_export_failed', detail), stopped ? 'good' : 'bad');
    }
    setProgress(null);
  };

  if (!settings) return null;
  return (
    <section class="panel">
      <h3>{t('desk_export_make')}</h3>
      {isWhole ? (
        <p class="soft">{t('desk_export_all')}</p>
      ) : (
        <>
          <p class="soft">{t('desk_export_filtered')}</p>
          {filter.text !== undefined && <p dir="auto">“{filter.text}”</p>}
          <FilterChips filter={filter} onChange={(next) => go({ place: 'exports', filter: next })} />
        </>
      )}
      <ExportForm settings={settings} onChange={change} />
      {progress ? (
        <Running progress={progress} total={total} onCancel={() => stop.current?.abort()} />
      ) : (
        <button type="button" class="button primary export-start" onClick={() => void start()}>
          <Icon name="download" /> {t('export')}
        </button>
      )}
    </section>
  );
}
