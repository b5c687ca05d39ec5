/** Filters with a name: one click away, saved and removed here. */
import { useState } from 'preact/hooks';
import { Icon } from '../../design/icons';
import { useSay } from '../../say';
import { t } from '../../words';
import { addressOf, type Route } from '../route';
import { useSavedFilters } from './saved';

export function SavedFilters({ route }: { route: Route }) {
  const { list, save, remove } = useSavedFilters();
  const say = useSay();
  const [naming, setNaming] = useState(false);
  const here = addressOf({ filter: route.filter, order: route.order });
  const isPlain = here === addressOf({});

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '');
    const { filter, order } = route;
    if (!(await save({ name, filter, order }))) return say(t('desk_not_saved'), 'care');
    setNaming(false);
    say(t('desk_filter_saved', name.trim()));
  };
  if (list.length === 0 && isPlain) return null;
  return (
    <div class="saved-filters">
      {list.length > 0 && (
        <ul aria-label={t('desk_saved_filters')} class="row">
          {list.map((one) => {
            const address = addressOf({ filter: one.filter, order: one.order });
            return (
              <li key={one.name} class="saved-filter">
                <a href={address} aria-current={address === here ? 'true' : undefined} dir="auto">
                  {one.name}
                </a>
                <button
                  type="button"
                  class="chip-close"
                  aria-label={t('row_remove', one.name)}
                  onClick={() => void remove(one.name)}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {naming ? (
        <form class="row" onSubmit={(event) => void submit(event)}>
          <label class="small" for="filter-name">
            {t('desk_filter_name')}
          </label>
          <input id="filter-name" name="name" class="field" required maxLength={80} autoComplete="off" />
          <button type="submit" class="button primary">
            {t('opt_save')}
          </button>
          <button type="button" class="button bare" onClick={() => setNaming(false)}>
            {t('cancel')}
          </button>
        </form>
      ) : (
        !isPlain && (
          <button type="button" class="linklike small" onClick={() => setNaming(true)}>
            {t('desk_save_filter')}
          </button>
        )
      )}
    </div>
  );
}
