/** An export every week, made by itself into the downloads folder. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { forgetWeekly, loadWeekly, nextTime, onWeekly, saveWeekly, type Weekly } from '@/utils/export/weekly';
import { Icon } from '../../design/icons';
import { locale } from '../../locale';
import { useSay } from '../../say';
import { exact } from '../../time';
import { plural, t } from '../../words';

const PERMISSION = { permissions: ['downloads' as const] };
/** Monday morning, before the week begins. */
const USUAL = { weekday: 1, hour: 8 };

/** 4 January 1970 was a Sunday. */
const dayName = (weekday: number): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format((weekday + 3) * 86_400_000);
const hourName = (hour: number): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: 'UTC' }).format(hour * 3_600_000);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

function Last({ last }: { last: NonNullable<Weekly['last']> }) {
  if (!last.ok)
    return (
      <p class="notice bad">
        <Icon name="alert" /> {t('desk_weekly_failed', exact(last.at), last.detail)}
      </p>
    );
  return <p class="small soft">{plural('desk_weekly_last', last.rows, exact(last.at), last.file)}</p>;
}

export function WeeklyPanel() {
  const say = useSay();
  const [weekly, setWeekly] = useState<Weekly | null | undefined>();
  const read = useCallback(() => void loadWeekly().then(setWeekly), []);
  useEffect(() => {
    read();
    return onWeekly(read);
  }, [read]);
  if (weekly === undefined) return null;

  const set = (when: Pick<Weekly, 'weekday' | 'hour'>) =>
    void saveWeekly({ ...when, next: nextTime(when, Date.now()), last: weekly?.last });
  const turn = async (on: boolean) => {
    if (!on) {
      await forgetWeekly();
      await browser.permissions.remove(PERMISSION);
      return;
    }
    // The browser asks only inside the click.
    const granted = await browser.permissions.request(PERMISSION).catch(() => false);
    if (granted) set(USUAL);
    else {
      say(t('desk_weekly_refused'), 'care');
      read();
    }
  };
  return (
    <section class="panel">
      <h3>{t('desk_weekly')}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={weekly !== null}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // It stands for what is set, and that is only so once the browser has said yes.
            event.currentTarget.checked = weekly !== null;
            void turn(checked);
          }}
        />
        {t('desk_weekly_on')}
      </label>
      <p class="small soft">{t('desk_weekly_text')}</p>
      {weekly && (
        <div class="filter-fields">
          <label class="small">
            {t('desk_weekly_day')}
            <select
              class="field"
              value={weekly.weekday}
              onChange={({ currentTarget: { value } }) => set({ ...weekly, weekday: Number(value) })}
            >
              {upTo(7).map((day) => (
                <option key={day} value={day}>
                  {dayName(day)}
                </option>
              ))}
            </select>
          </label>
          <label class="small">
            {t('desk_weekly_hour')}
            <select
              class="field"
              value={weekly.hour}
              onChange={({ currentTarget: { value } }) => set({ ...weekly, hour: Number(value) })}
            >
              {upTo(24).map((hour) => (
                <option key={hour} value={hour}>
                  {hourName(hour)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {weekly && <p class="small">{t('desk_weekly_next', exact(weekly.next))}</p>}
      {weekly?.last && <Last last={weekly.last} />}
    </section>
  );
}
