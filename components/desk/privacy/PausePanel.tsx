/** Logging, and not logging for a while. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistorySettings } from '@/utils/history';
import { useSay } from '../../say';
import { exact } from '../../time';
import { t } from '../../words';
import { useHistory } from '../opened';
import { problemOf } from '../problem';

const HOUR = 3_600_000;

export function PausePanel() {
  const history = useHistory();
  const say = useSay();
  const [settings, setSettings] = useState<HistorySettings | null>(null);
  const read = useCallback(() => {
    history.settings().then(setSettings, (error: unknown) => say(problemOf(error).words, 'bad'));
  }, [history, say]);
  useEffect(read, [read]);
  if (!settings) return null;

  const { paused } = settings;
  const isPaused = paused !== undefined && (paused === null || paused > Date.now());
  const set = async (next: HistorySettings['paused']) => {
    try {
      await history.setSettings({ ...(await history.settings()), paused: next });
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
    read();
  };
  return (
    <section class="panel">
      <h3>{t('desk_pause')}</h3>
      <p role="status">
        {isPaused
          ? paused === null
            ? t('desk_paused')
            : t('desk_paused_until', exact(paused))
          : t('desk_logging')}
      </p>
      <p class="soft small">{t('desk_pause_text')}</p>
      <div class="row">
        {isPaused ? (
          <button type="button" class="button primary" onClick={() => void set(undefined)}>
            {t('desk_pause_end')}
          </button>
        ) : (
          <>
            <button type="button" class="button" onClick={() => void set(Date.now() + HOUR)}>
              {t('desk_pause_hour')}
            </button>
            <button type="button" class="button" onClick={() => void set(null)}>
              {t('desk_pause_on')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
