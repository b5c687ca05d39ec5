/** What goes into the file and how it is written. */
import { useState } from 'preact/hooks';
import { FORMATS, type Format } from '@/utils/export';
import type { MessageKey } from '@/utils/words';
import { t } from '../../words';
import { Columns } from './Columns';
import { type ExportSettings, isTable, localZone } from './settings';

interface Props {
  settings: ExportSettings;
  onChange: (change: Partial<ExportSettings>) => void;
}

/** Asks for the whole list, which is long. */
const OTHER = '';

function ZoneField({ settings: { zone }, onChange }: Props) {
  const [all, showAll] = useState(false);
  const near = new Set([localZone(), 'UTC', zone]);
  const zones = all ? new Set([...near, ...Intl.supportedValuesOf('timeZone')]) : near;
  return (
    <label class="small">
      {t('desk_zone')}
      <select
        class="field"
        value={zone}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== OTHER) return onChange({ zone: currentTarget.value });
          currentTarget.value = zone;
          showAll(true);
        }}
      >
        {[...zones].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
        {!all && <option value={OTHER}>{t('desk_zone_other')}</option>}
      </select>
    </label>
  );
}

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
  const { lines, dates } = settings;
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
        <ZoneField settings={settings} onChange={onChange} />
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
