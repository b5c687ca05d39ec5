/** Which columns a table has and in which order: tick, and move by the arrows. */
import { useRef } from 'preact/hooks';
import type { MessageKey } from '@/utils/words';
import { IconButton } from '../../IconButton';
import { t } from '../../words';
import { columnsOf, type ExportSettings } from './settings';

interface Props {
  settings: ExportSettings;
  onChange: (columns: string[] | null) => void;
}

export function Columns({ settings, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const columns = columnsOf(settings);
  const on = columns.filter((one) => one.on).map(({ id }) => id);
  const word = (id: string) => t(`column_${id}` as MessageKey);

  const toggle = (id: string, checked: boolean) => {
    const next = checked ? [...on, id] : on.filter((one) => one !== id);
    // A table without a column is no table.
    if (next.length > 0) onChange(next);
  };
  const move = (id: string, by: 1 | -1) => {
    const from = on.indexOf(id);
    const next = on.toSpliced(from, 1).toSpliced(from + by, 0, id);
    onChange(next);
    // The button moves with its row, and the focus stays on it, unless it has come to the end.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-column="${id}"]`);
      const buttons = row?.querySelectorAll<HTMLButtonElement>('button');
      const same = buttons?.[by < 0 ? 0 : 1];
      (same?.disabled ? buttons?.[by < 0 ? 1 : 0] : same)?.focus();
    });
  };
  return (
    <details class="columns">
      <summary>
        {t('desk_columns')}{' '}
        <span class="soft numbers">{t('desk_columns_on', String(on.length), String(columns.length))}</span>
      </summary>
      <button type="button" class="linklike small" onClick={() => onChange(null)}>
        {t('desk_columns_all')}
      </button>
      <ol ref={list}>
        {columns.map(({ id, on: isOn }) => (
          <li key={id} data-column={id} class="row">
            <label class="choice small">
              <input
                type="checkbox"
                checked={isOn}
                onChange={({ currentTarget: { checked } }) => toggle(id, checked)}
              />
              {word(id)}
            </label>
            {isOn && (
              <span class="column-moves">
                <IconButton
                  icon="arrowUp"
                  name={t('desk_column_up', word(id))}
                  disabled={on[0] === id}
                  onClick={() => move(id, -1)}
                />
                <IconButton
                  icon="arrowDown"
                  name={t('desk_column_down', word(id))}
                  disabled={on.at(-1) === id}
                  onClick={() => move(id, 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
