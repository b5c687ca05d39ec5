/**
 * Mentions and answers per day. Mentions are plain columns, answers hatched ones in front of them, so that the two can be told
 * apart without colour. One stop of the Tab key: arrows go from column to column, its numbers stand above the chart, Enter shows the
 * posts. The same numbers are in a table.
 */
import { useRef, useState } from 'preact/hooks';
import type { Filter } from '@/utils/history';
import { t } from '../../words';
import { dayWords } from '../day-words';
import { endOfDay, startOfDay } from '../days';
import { addressOf } from '../route';
import { axisTop, type Column } from './period';

/** Units of the drawing; it is stretched to the room there is. */
const WIDTH = 900;
const HEIGHT = 220;
const BOTTOM = 1;

const spanWords = ({ from, to }: Column): string =>
  from === to ? dayWords(from) : t('desk_days_from_to', dayWords(from), dayWords(to));
const valueWords = (column: Column): string =>
  t('desk_day_values', spanWords(column), String(column.mentions), String(column.answers));

const seenIn = ({ from, to }: Column, filter: Filter): Filter => ({
  ...filter,
  from: startOfDay(from),
  to: endOfDay(to),
});
const answeredIn = ({ from, to }: Column, filter: Filter): Filter => ({
  ...filter,
  answeredFrom: startOfDay(from),
  answeredTo: endOfDay(to),
});

function Bar({
  x,
  width,
  value,
  top,
  kind,
}: {
  x: number;
  width: number;
  value: number;
  top: number;
  kind: string;
}) {
  const height = (value / top) * (HEIGHT - BOTTOM);
  return <rect class={`bar bar-${kind}`} x={x} y={HEIGHT - height} width={width} height={height} />;
}

function ValueTable({ columns, filter }: { columns: readonly Column[]; filter: Filter }) {
  return (
    <details class="small">
      <summary>{t('desk_as_table')}</summary>
      <div class="table-room">
        <table class="numbers-table numbers">
          <thead>
            <tr>
              <th scope="col">{t('desk_day')}</th>
              <th scope="col">{t('desk_mentions')}</th>
              <th scope="col">{t('desk_answers')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.from}>
                <th scope="row">{spanWords(column)}</th>
                <td>
                  <a href={addressOf({ filter: seenIn(column, filter) })}>{column.mentions}</a>
                </td>
                <td>
                  <a href={addressOf({ filter: answeredIn(column, filter) })}>{column.answers}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function DayChart({ columns, filter }: { columns: readonly Column[]; filter: Filter }) {
  const chart = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(columns.length - 1);
  const [hovered, hover] = useState<number | null>(null);
  const current = Math.min(at, columns.length - 1);
  const shown = columns[hovered ?? current];
  const top = axisTop(Math.max(1, ...columns.map(({ mentions, answers }) => Math.max(mentions, answers))));
  const room = WIDTH / columns.length;

  const onKey = (event: KeyboardEvent) => {
    const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: current + rtl,
      ArrowLeft: current - rtl,
      Home: 0,
      End: columns.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(columns.length - 1, next));
    setAt(to);
    chart.current?.querySelectorAll<SVGAElement>('a')[to]?.focus();
  };
  return (
    <figure class="panel chart">
      <figcaption class="row">
        <h3>{t('desk_per_day')}</h3>
        <span class="legend small">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class="bar bar-mentions" width="12" height="12" />
          </svg>
          {t('desk_mentions')}
        </span>
        <span class="legend small">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class="bar bar-answers" width="12" height="12" />
          </svg>
          {t('desk_answers')}
        </span>
      </figcaption>
      <p class="small numbers chart-values">{shown && valueWords(shown)}</p>
      <div class="chart-room">
        <span class="tiny faint numbers" aria-hidden="true">
          {top}
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset */}
        <svg
          ref={chart}
          class="days"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="group"
          aria-label={t('desk_per_day')}
          onKeyDown={onKey}
          onPointerLeave={() => hover(null)}
        >
          <defs>
            <pattern
              id="hatch"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class="hatch-ground" width="5" height="5" />
              <rect class="hatch-line" width="2.5" height="5" />
            </pattern>
          </defs>
          {columns.map((column, index) => (
            <a
              key={column.from}
              href={addressOf({ filter: seenIn(column, filter) })}
              tabIndex={index === current ? 0 : -1}
              aria-label={`${valueWords(column)} ${t('desk_show_posts')}`}
              class={index === (hovered ?? current) ? 'shown' : ''}
              onFocus={() => setAt(index)}
              onPointerEnter={() => hover(index)}
            >
              <rect class="reach" x={index * room} y="0" width={room} height={HEIGHT} />
              <Bar
                x={(index + 0.08) * room}
                width={room * 0.84}
                value={column.mentions}
                top={top}
                kind="mentions"
              />
              <Bar
                x={(index + 0.29) * room}
                width={room * 0.42}
                value={column.answers}
                top={top}
                kind="answers"
              />
            </a>
          ))}
        </svg>
      </div>
      <p class="row tiny faint chart-ends" aria-hidden="true">
        <span>{columns[0] && dayWords(columns[0].from)}</span>
        <span>{columns.at(-1) && dayWords(columns.at(-1)!.to)}</span>
      </p>
      <ValueTable columns={columns} filter={filter} />
    </figure>
  );
}
