/** How much of the site's room the draft takes, counted as the site counts. */
import type { Count } from '@/utils/limits/count';
import { siteWord } from '../desk/site-word';
import { t, wordOf } from '../words';

export function Counter({ count, site }: { count: Count; site: string }) {
  const { used, limit, unit, over, grade } = count;
  const state = over ? 'over' : limit !== null && used > limit * 0.9 ? 'near' : '';
  return (
    <p
      id="reply-count"
      class={`count tiny numbers ${state}`}
      title={wordOf(`count_unit_${unit}`) ?? undefined}
    >
      {limit === null ? t('count_plain', String(used)) : t('count_of', String(used), String(limit))}
      {over && <strong> · {t('count_over')}</strong>}
      {limit !== null && grade === 'C' && ` · ${t('count_assumed')}`}
      <span class="unseen"> {t('count_site', siteWord(site))}</span>
    </p>
  );
}
