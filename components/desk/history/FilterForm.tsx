/** Every filter there is: choices by facet, dates, what is due, the author. A change counts at once. */
import type { Filter } from '@/utils/history';
import { authorKey } from '@/utils/history/identity';
import { t } from '../../words';
import { dayOf, endOfDay, startOfDay } from '../days';
import {
  type Choices,
  chosen,
  facetTitle,
  OFFERED,
  type OfferedFacet,
  valueWord,
  withValues,
} from './facets';

interface Props {
  filter: Filter;
  choices: Choices;
  onChange: (filter: Filter) => void;
}

function FacetChoices({ facet, filter, choices, onChange }: Props & { facet: OfferedFacet }) {
  const values = choices[facet] ?? [];
  const on = chosen(filter, facet);
  const all = [...values, ...on.filter((value) => !values.includes(value))];
  if (all.length === 0) return null;
  return (
    <details class="facet" open={on.length > 0}>
      <summary>
        {facetTitle(facet)}
        {on.length > 0 && <span class="numbers soft"> · {on.length}</span>}
      </summary>
      <fieldset>
        <legend class="unseen">{facetTitle(facet)}</legend>
        {all.map((value) => (
          <label key={value} class="choice small">
            <input
              type="checkbox"
              checked={on.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  withValues(filter, facet, checked ? [...on, value] : on.filter((one) => one !== value)),
                )
              }
            />
            <span dir="auto">{valueWord(facet, value)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** A day in, the day's first moment or the first moment after it out. */
function Day({
  name,
  label,
  filter,
  onChange,
}: Omit<Props, 'choices'> & { name: 'from' | 'to'; label: string }) {
  const time = filter[name];
  const shown = time === undefined ? '' : dayOf(name === 'to' ? time - 1 : time);
  return (
    <label class="small">
      {label}
      <input
        type="date"
        class="field"
        value={shown}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...filter, [name]: name === 'to' ? endOfDay(value) : startOfDay(value) })
        }
      />
    </label>
  );
}

/** As people write a name or a handle: on every site that is known, with the signs that sites put before handles. */
const authorKeys = (written: string, sites: readonly string[]): string[] =>
  sites.flatMap((site) =>
    ['', '@', 'u/'].map((sign) => authorKey({ site, author: { name: sign + written.trim() } })),
  );

export function FilterForm({ filter, choices, onChange }: Props) {
  const author = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('author') as HTMLInputElement;
    const sites = filter.site ?? choices.site ?? [];
    const { author: _before, ...rest } = filter;
    onChange(field.value.trim() ? { ...rest, author: authorKeys(field.value, sites) } : rest);
  };
  const toggle = (name: 'dueBefore' | 'ours', value: number | boolean, on: boolean) =>
    onChange({ ...filter, [name]: on ? value : undefined });
  return (
    <div class="filter-form">
      <div class="facets">
        {OFFERED.map((facet) => (
          <FacetChoices key={facet} facet={facet} filter={filter} choices={choices} onChange={onChange} />
        ))}
      </div>
      <div class="filter-fields">
        <Day name="from" label={t('desk_from')} filter={filter} onChange={onChange} />
        <Day name="to" label={t('desk_to')} filter={filter} onChange={onChange} />
        <form class="small" onSubmit={author}>
          <label for="filter-author">{t('desk_by_author')}</label>
          <span class="row">
            <input id="filter-author" name="author" class="field" autoComplete="off" />
            <button type="submit" class="button">
              {t('desk_find')}
            </button>
          </span>
        </form>
      </div>
      <label class="choice small">
        <input
          type="checkbox"
          checked={filter.dueBefore !== undefined}
          onChange={({ currentTarget: { checked } }) => toggle('dueBefore', Date.now(), checked)}
        />
        {t('desk_overdue')}
      </label>
      <label class="choice small">
        <input
          type="checkbox"
          checked={filter.ours === true}
          onChange={({ currentTarget: { checked } }) => toggle('ours', true, checked)}
        />
        {t('desk_only_ours')}
      </label>
    </div>
  );
}
