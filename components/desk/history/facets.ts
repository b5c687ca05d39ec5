/** What one can filter by: the choices of each facet and their words. */
import { useEffect, useState } from 'preact/hooks';
import type { Filter } from '@/utils/history';
import { STATUSES } from '@/utils/history/records';
import { KINDS, SENTIMENTS } from '@/utils/judge/verdict';
import type { MessageKey } from '@/utils/words';
import { kindWord, sentimentWord } from '../../kind';
import { t, wordOf } from '../../words';
import { useHistory } from '../opened';
import { siteWord } from '../site-word';

export const OFFERED = [
  'kind',
  'sentiment',
  'status',
  'site',
  'team',
  'agent',
  'play',
  'tag',
  'rating',
] as const;
export type OfferedFacet = (typeof OFFERED)[number];

/** Known beforehand; of the others the history says what there is. */
const FIXED: Partial<Record<OfferedFacet, readonly string[]>> = {
  kind: KINDS,
  sentiment: SENTIMENTS,
  status: STATUSES,
  rating: ['1', '2', '3', '4', '5'],
};

const TITLES: Record<OfferedFacet, MessageKey> = {
  kind: 'column_kind',
  sentiment: 'column_sentiment',
  status: 'column_status',
  site: 'column_site',
  team: 'column_team',
  agent: 'desk_agent',
  play: 'column_play',
  tag: 'column_tags',
  rating: 'column_rating',
};
export const facetTitle = (facet: OfferedFacet): string => t(TITLES[facet]);

const WORDS: Partial<Record<OfferedFacet, (value: string) => string | null>> = {
  kind: (value) => kindWord(value as (typeof KINDS)[number]),
  sentiment: (value) => sentimentWord(value as (typeof SENTIMENTS)[number]),
  status: (value) => wordOf(`status_${value}`),
  site: siteWord,
  play: (value) => wordOf(`play_${value}_name`),
  rating: (value) => t('stars', value),
};
export const valueWord = (facet: OfferedFacet, value: string): string => WORDS[facet]?.(value) ?? value;

export const chosen = (filter: Filter, facet: OfferedFacet): string[] => (filter[facet] ?? []).map(String);

/** The filter with other values of one facet. */
export function withValues(filter: Filter, facet: OfferedFacet, values: readonly string[]): Filter {
  const { [facet]: _before, ...rest } = filter;
  if (values.length === 0) return rest;
  return { ...rest, [facet]: facet === 'rating' ? values.map(Number) : values } as Filter;
}

export type Choices = Partial<Record<OfferedFacet, readonly string[]>>;

/** Asked for only while the form is open: it takes a look through the index. */
export function useChoices(open: boolean): Choices {
  const history = useHistory();
  const [choices, setChoices] = useState<Choices>(FIXED);
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const asked = OFFERED.filter((facet) => !FIXED[facet]);
    void Promise.all(asked.map(async (facet) => [facet, await history.values(facet)] as const))
      .then((found) => wanted && setChoices({ ...FIXED, ...Object.fromEntries(found) }))
      // The list beside it says what is wrong with the history.
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, [history, open]);
  return choices;
}
