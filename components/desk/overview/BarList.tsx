/** Counts by kind, site or team: a bar, its name and its number in each row, which leads to the posts. Needs no colour to be read. */
import type { Filter } from '@/utils/history';
import { t } from '../../words';
import { addressOf } from '../route';

/** Every kind there is, and as many sites and teams; what is beyond these is small, and summed up. */
const SHOWN = 17;

interface Props {
  title: string;
  counts: ReadonlyMap<string, number>;
  word: (value: string) => string;
  filterOf: (values: string[]) => Filter;
}

export function BarList({ title, counts, word, filterOf }: Props) {
  const all = [...counts];
  const shown = all.slice(0, SHOWN);
  const others = all.slice(SHOWN);
  const rest = others.reduce((sum, [, number]) => sum + number, 0);
  const largest = Math.max(1, ...shown.map(([, number]) => number));
  return (
    <section class="panel">
      <h3>{title}</h3>
      {shown.length === 0 && <p class="soft small">{t('desk_none_yet')}</p>}
      <ul class="bars small">
        {shown.map(([value, number]) => (
          <li key={value}>
            <a href={addressOf({ filter: filterOf([value]) })}>
              <span class="bars-name" dir="auto">
                {word(value)}
              </span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar bar-mentions" width={(number / largest) * 100} height="10" />
              </svg>
              <span class="numbers">{number}</span>
              <span class="unseen">{t('desk_show_posts')}</span>
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p class="tiny faint">
          {t('desk_and_others', String(others.length), String(rest))}{' '}
          <a href={addressOf({ filter: filterOf(others.map(([value]) => value)) })}>{t('desk_show_posts')}</a>
        </p>
      )}
    </section>
  );
}
