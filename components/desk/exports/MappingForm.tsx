/** Which column of somebody else's table holds what. */
import { type Mapping, TARGETS, type Target } from '@/utils/export/import';
import type { MessageKey } from '@/utils/words';
import { t } from '../../words';

interface Props {
  headings: readonly string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

export function MappingForm({ headings, mapping, onChange }: Props) {
  const set = (target: Target, heading: string) => {
    const { [target]: _before, ...rest } = mapping;
    onChange(heading ? { ...rest, [target]: heading } : rest);
  };
  return (
    <fieldset>
      <legend class="small">{t('desk_mapping')}</legend>
      {mapping.text === undefined && <p class="notice care small">{t('desk_mapping_text_needed')}</p>}
      <div class="mapping">
        {TARGETS.map((target) => (
          <label key={target} class="small">
            {t(`column_${target}` as MessageKey)}
            <select
              class="field"
              value={mapping[target] ?? ''}
              onChange={({ currentTarget: { value } }) => set(target, value)}
            >
              <option value="">{t('desk_mapping_none')}</option>
              {headings.map((heading, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading
                <option key={index} value={heading}>
                  {heading}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
