/** What goes into the file and how it is written. */
import { FORMATS, type Format } from '@/utils/export';
import type { MessageKey } from '@/utils/words';
import { t } from '../../words';
import { Columns } from './Columns';
import { type ExportSettings, isTable, localZone } from './settings';

interface Props {
  settings: ExportSettings;
  onChange: (change: Partial<ExportSettings>) => void;
}

const zones = (): string[] => {
  const all = Intl.supportedValuesOf('timeZone');
  return ['UTC', ...all.filter((one) => one !== 'UTC')];
};

function Check({ name, label, settings, onChange }: Props & { name: 'suspicion' | 'mask'; label: string }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget: { checked } }) => onChange({ [name]: checked })}
      />
      {label}
    </label>
  );
}

function TableFields({ settings, onChange }: Props) {
  const { lines, zone, dates } = settings;
  return (
    <>
      <div class="filter-fields">
        <label class="small">
          {t('desk_lines')}
          <select
            class="field"
            value={lines}
            onChange={({ currentTarget: { value } }) =>
              onChange({ lines: value as ExportSettings['lines'], columns: null })
            }
          >
            <option value="mentions">{t('desk_lines_mentions')}</option>
            <option value="interactions">{t('desk_lines_interactions')}</option>
          </select>
        </label>
        <label class="small">
          {t('desk_zone')}
          <select
            class="field"
            value={zone}
            onChange={({ currentTarget: { value } }) => onChange({ zone: value })}
          >
            {[...new Set([localZone(), zone, ...zones()])].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label class="small">
          {t('desk_dates')}
          <select
            class="field"
            value={dates}
            onChange={({ currentTarget: { value } }) => onChange({ dates: value as ExportSettings['dates'] })}
          >
            <option value="iso">2026-11-22 14:30:00</option>
            <option value="local">{t('desk_dates_local')}</option>
          </select>
        </label>
      </div>
      <Columns settings={settings} onChange={(columns) => onChange({ columns })} />
    </>
  );
}

export function ExportForm({ settings, onChange }: Props) {
  return (
    <>
      <fieldset class="formats">
        <legend class="small">{t('desk_format')}</legend>
        {FORMATS.map((format) => (
          <label key={format} class="choice">
            <input
              type="radio"
              name="format"
              checked={settings.format === format}
              onChange={() => onChange({ format: format as Format })}
            />
            {t(`desk_format_${format}` as MessageKey)}
          </label>
        ))}
      </fieldset>
      {isTable(settings) && <TableFields settings={settings} onChange={onChange} />}
      <div>
        <Check name="mask" label={t('desk_mask')} settings={settings} onChange={onChange} />
        <Check name="suspicion" label={t('desk_suspicion')} settings={settings} onChange={onChange} />
      </div>
    </>
  );
}
