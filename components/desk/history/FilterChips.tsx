/** What is asked for now, one piece a chip, each with a way to drop it. */
import type { Filter } from '@/utils/history';
import { Icon } from '../../design/icons';
import { exact } from '../../time';
import { t } from '../../words';
import { chosen, facetTitle, OFFERED, valueWord, withValues } from './facets';

interface Piece {
  words: string;
  without: Filter;
}

function piecesOf(filter: Filter): Piece[] {
  const pieces: Piece[] = OFFERED.flatMap((facet) => {
    const values = chosen(filter, facet);
    if (values.length === 0) return [];
    const words = `${facetTitle(facet)}: ${values.map((one) => valueWord(facet, one)).join(', ')}`;
    return [{ words, without: withValues(filter, facet, []) }];
  });
  const add = (name: keyof Filter, words: string) => {
    if (filter[name] === undefined) return;
    const { [name]: _dropped, ...without } = filter;
    pieces.push({ words, without });
  };
  add('author', t('desk_one_author'));
  add('thread', t('desk_one_thread'));
  add('from', t('desk_seen_from', exact(filter.from ?? 0)));
  add('to', t('desk_seen_before', exact(filter.to ?? 0)));
  add('answeredFrom', t('desk_answered_from', exact(filter.answeredFrom ?? 0)));
  add('answeredTo', t('desk_answered_before', exact(filter.answeredTo ?? 0)));
  add('dueBefore', t('desk_due_before', exact(filter.dueBefore ?? 0)));
  add('ours', t(filter.ours ? 'desk_only_ours' : 'desk_not_ours'));
  return pieces;
}

export function FilterChips({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const pieces = piecesOf(filter);
  if (pieces.length === 0) return null;
  return (
    <ul class="filter-chips row" aria-label={t('desk_filters_on')}>
      {pieces.map(({ words, without }) => (
        <li key={words} class="saved-filter">
          <span dir="auto">{words}</span>
          <button
            type="button"
            class="chip-close"
            aria-label={t('desk_drop_filter', words)}
            onClick={() => onChange(without)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="linklike small"
          onClick={() => onChange(filter.text === undefined ? {} : { text: filter.text })}
        >
          {t('desk_drop_all')}
        </button>
      </li>
    </ul>
  );
}
