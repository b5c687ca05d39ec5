/** The numbers of the commitment (P15): any and all criticism gets a response. Each leads to the posts behind it. */
import type { Filter } from '@/utils/history';
import type { Overview } from '@/utils/insights';
import { relative } from '../../time';
import { t } from '../../words';
import { addressOf, type Order } from '../route';
import { durationWords } from './duration';
import { criticism } from './period';

interface FigureProps {
  name: string;
  value: string;
  filter: Filter;
  order?: Order;
}

function Figure({ name, value, filter, order }: FigureProps) {
  return (
    <div class="figure">
      <dt class="small soft">{name}</dt>
      <dd>
        <strong class="numbers">{value}</strong>
        <a class="small" href={addressOf({ filter, order })}>
          {t('desk_show_posts')}
          <span class="unseen">: {name}</span>
        </a>
      </dd>
    </div>
  );
}

export function Figures({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { commitment, mentions } = overview;
  const { shareAnswered, medianMinutes, waiting } = commitment;
  const critical = criticism(filter);
  const oldest = waiting[0];
  return (
    <dl class="figures panel">
      <Figure name={t('desk_mentions')} value={String(mentions)} filter={filter} />
      <Figure
        name={t('desk_share_answered')}
        value={
          shareAnswered === null
            ? '–'
            : t('desk_share_of', String(Math.round(shareAnswered * 100)), String(commitment.criticism))
        }
        filter={{ ...critical, answeredFrom: 0 }}
      />
      <Figure
        name={t('desk_median_time')}
        value={medianMinutes === null ? '–' : durationWords(medianMinutes)}
        filter={{ ...critical, answeredFrom: 0 }}
      />
      <Figure
        name={t('desk_oldest_waiting')}
        value={oldest ? relative(oldest.firstSeenAt) : t('desk_nobody_waits')}
        filter={{ ...critical, status: ['open'] }}
        order="oldest"
      />
    </dl>
  );
}
