/** What is stored, how much room it takes, and where it lies. */
import { useEffect, useState } from 'preact/hooks';
import type { Counts } from '@/utils/history';
import type { MessageKey } from '@/utils/words';
import { exact } from '../../time';
import { plural, t } from '../../words';
import { useChanges, useHistory } from '../opened';
import { ProblemNotice } from '../ProblemNotice';
import { type Problem, problemOf } from '../problem';

interface Kept {
  counts: Counts;
  /** When the oldest mention was first seen. */
  since?: number;
  /** Bytes of all that the extension stores; undefined where the browser does not tell. */
  bytes?: number;
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

/** What lies here, and how long: a name, what it holds, until when. */
const WHAT = ['mentions', 'log', 'authors', 'profile', 'erased'] as const;

export function KeptPanel() {
  const history = useHistory();
  const [kept, setKept] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn is another try
  useEffect(() => {
    let wanted = true;
    Promise.all([
      history.counts(),
      history.find({}, { limit: 1, order: 'oldest' }),
      navigator.storage?.estimate().catch(() => undefined),
    ]).then(
      ([counts, oldest, room]) =>
        wanted && setKept({ counts, since: oldest.mentions[0]?.firstSeenAt, bytes: room?.usage }),
      (error: unknown) => wanted && setProblem(problemOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [history, turn]);
  useChanges(() => setTurn((n) => n + 1));
  return (
    <section class="panel">
      <h3>{t('desk_kept_title')}</h3>
      <p>{t('desk_kept_where')}</p>
      {problem && <ProblemNotice problem={problem} onRetry={() => setTurn((n) => n + 1)} />}
      {kept && (
        <p class="numbers">
          <strong>{plural('desk_kept_mentions', kept.counts.mentions)}</strong>{' '}
          <strong>{plural('desk_kept_entries', kept.counts.interactions)}</strong>{' '}
          {kept.since !== undefined && t('desk_kept_since', exact(kept.since))}{' '}
          {kept.bytes !== undefined && t('desk_kept_room', megabytes(kept.bytes))}
        </p>
      )}
      <dl class="facts kept-facts small">
        {WHAT.map((one) => (
          <div key={one}>
            <dt>{t(`desk_what_${one}` as MessageKey)}</dt>
            <dd class="soft">{t(`desk_what_${one}_text` as MessageKey)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
