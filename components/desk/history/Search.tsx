/** The search box, the order, and the filters behind a button. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from '@/utils/history';
import type { MessageKey } from '@/utils/words';
import { Icon } from '../../design/icons';
import { useShortcuts } from '../../sidebar/shortcuts';
import { t } from '../../words';
import { ORDERS, type Order, type Route } from '../route';
import { FilterChips } from './FilterChips';
import { FilterForm } from './FilterForm';
import { useChoices } from './facets';
import { SavedFilters } from './SavedFilters';

/** While somebody types, in ms. */
const PAUSE = 150;

interface Props {
  route: Route;
  onFilter: (filter: Filter) => void;
  onOrder: (order: Order) => void;
}

export function Search({ route, onFilter, onOrder }: Props) {
  const { filter, order } = route;
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  const choices = useChoices(open);
  useShortcuts({ '/': () => box.current?.focus() });

  // A link or "back" may change what is looked for; what is being typed stays.
  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = filter.text ?? '';
  }, [filter.text]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = () => {
    clearTimeout(timer.current);
    const { text: _before, ...rest } = filter;
    const text = box.current?.value.slice(0, 1_000) ?? '';
    onFilter(text.trim() ? { ...rest, text } : rest);
  };
  return (
    <search class="search">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <input
          ref={box}
          type="search"
          class="field search-box"
          aria-label={t('desk_search')}
          placeholder={t('desk_search')}
          title={t('desk_search_hint')}
          defaultValue={filter.text ?? ''}
          autoComplete="off"
          spellcheck={false}
          onInput={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(look, PAUSE);
          }}
        />
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('desk_filters')} <Icon name={open ? 'arrowUp' : 'arrowDown'} />
        </button>
        <label class="row small">
          <span class="unseen">{t('desk_order')}</span>
          <select
            class="field"
            value={order}
            onChange={({ currentTarget: { value } }) => onOrder(value as Order)}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(`desk_order_${one}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
      </form>
      {open && <FilterForm filter={filter} choices={choices} onChange={onFilter} />}
      <FilterChips filter={filter} onChange={onFilter} />
      <SavedFilters route={route} />
    </search>
  );
}
