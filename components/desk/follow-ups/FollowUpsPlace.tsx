/** What was promised: overdue, due, later, kept. Marking one kept can be taken back. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadAgent } from '@/utils/brand/store';
import type { Interaction, Mention } from '@/utils/history/records';
import { standingEntries } from '@/utils/history/standing';
import { keptShare } from '@/utils/promises/followUps';
import type { MessageKey } from '@/utils/words';
import { Icon } from '../../design/icons';
import { useSay } from '../../say';
import { webLink } from '../../sidebar/Author';
import { unforced } from '../../sidebar/highlight';
import { log as logByWorker } from '../../sidebar/outbox';
import { exact, relative } from '../../time';
import { plural, t } from '../../words';
import { useChanges, useHistory } from '../opened';
import { ProblemNotice } from '../ProblemNotice';
import { type Problem, problemOf } from '../problem';
import { addressOf } from '../route';
import { siteWord } from '../site-word';
import { GROUPS, type Group, grouped, type Promised } from './groups';

/** More open promises than this is another kind of trouble. */
const MOST = 1_000;
const MOST_KEPT = 100;
/** What is due comes closer while one looks at it, in ms. */
const TICK = 60_000;

function usePromises() {
  const history = useHistory();
  const [mentions, setMentions] = useState<Mention[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [now, setNow] = useState(Date.now);
  const read = useCallback(() => {
    Promise.all([history.promises(MOST), history.settledPromises(MOST_KEPT, Date.now())]).then(
      ([open, kept]) => {
        setProblem(null);
        setMentions([...open, ...kept]);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, [history]);
  useEffect(() => {
    read();
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [read]);
  useChanges(read);
  return { mentions, problem, now, read };
}

interface RowProps {
  one: Promised;
  onSettle: (one: Promised, as: 'kept' | 'broken') => void;
  onReopen: (one: Promised) => void;
}

const settledAt = ({ followUp: { kept, broken } }: Promised): number | undefined => kept ?? broken;

const SETTLED = { kept: 'desk_kept', 'kept-late': 'desk_kept_late', broken: 'desk_broken' } as const;

function When({ one }: { one: Promised }) {
  const { followUp, state } = one;
  const settled = settledAt(one);
  const bad = state === 'overdue' || state === 'kept-late' || state === 'broken';
  const words =
    settled === undefined
      ? t(state === 'overdue' ? 'due_late' : 'due_by', relative(followUp.due))
      : t(SETTLED[state as keyof typeof SETTLED], exact(settled));
  return (
    <span class={`promise-when ${state}`} title={exact(followUp.due)}>
      <Icon name={bad ? 'alert' : settled === undefined ? 'clock' : 'check'} />
      {words}
    </span>
  );
}

function PromiseRow({ one, onSettle, onReopen }: RowProps) {
  const { mention, followUp } = one;
  const { post } = mention;
  const author = post.author.name || post.author.handle || t('author_unknown');
  const link = webLink(post.url);
  return (
    <li class="promise">
      <p class="row small">
        <When one={one} />
        <span class="soft">
          <bdi>{author}</bdi> · {siteWord(post.site)}
        </span>
      </p>
      <p dir="auto" class="promise-text">
        {unforced(followUp.text)}
      </p>
      <p class="row small">
        {settledAt(one) === undefined ? (
          <>
            <button type="button" class="button" onClick={() => onSettle(one, 'kept')}>
              <Icon name="check" /> {t('desk_mark_kept')}
            </button>
            <button type="button" class="button bare" onClick={() => onSettle(one, 'broken')}>
              {t('desk_mark_broken')}
            </button>
          </>
        ) : (
          <button type="button" class="button bare" onClick={() => onReopen(one)}>
            {t('desk_reopen_promise')}
          </button>
        )}
        <a href={addressOf({ place: 'history', filter: {}, open: mention.key })}>{t('desk_open_mention')}</a>
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {t('open_post')} <Icon name="external" />
          </a>
        )}
      </p>
    </li>
  );
}

function PromiseGroup({
  group,
  list,
  ...rest
}: { group: Group; list: readonly Promised[] } & Omit<RowProps, 'one'>) {
  if (list.length === 0) return null;
  return (
    <section class="panel">
      <h3>
        {t(`desk_promises_${group}` as MessageKey)} <span class="numbers soft">{list.length}</span>
      </h3>
      <ul class="promises">
        {list.map((one) => (
          <PromiseRow key={one.followUp.id} one={one} {...rest} />
        ))}
      </ul>
    </section>
  );
}

export function FollowUpsPlace() {
  const history = useHistory();
  const say = useSay();
  const { mentions, problem, now, read } = usePromises();

  // By way of the worker, which sets the reminder and the number on the toolbar button.
  const log = async (mention: string, what: object, words: string) => {
    const common = {
      id: crypto.randomUUID(),
      mention,
      at: Date.now(),
      agent: (await loadAgent()) || undefined,
    };
    const sent = await logByWorker({ ...common, ...what } as Interaction);
    if (sent.ok) say(words);
    else say(t('said_not_logged'), 'care');
    read();
  };
  const settle: RowProps['onSettle'] = ({ mention, followUp }, type) =>
    void log(
      mention.key,
      { type, promise: followUp.id },
      t(type === 'kept' ? 'desk_said_kept' : 'desk_said_broken'),
    );
  const reopen = async ({ mention, followUp }: Promised) => {
    const entries = standingEntries(await history.interactions(mention.key));
    const settled = entries.findLast(
      (one) => (one.type === 'kept' || one.type === 'broken') && one.promise === followUp.id,
    );
    if (settled) await log(mention.key, { type: 'undone', of: settled.id }, t('desk_said_not_kept'));
  };

  if (problem) return <ProblemNotice problem={problem} onRetry={read} />;
  if (!mentions) return null;
  const groups = grouped(mentions, now);
  const all = GROUPS.flatMap((group) => groups[group]);
  const share = keptShare(
    all.map(({ followUp }) => followUp),
    now,
  );
  if (all.length === 0)
    return (
      <div class="empty">
        <h3>{t('desk_no_promises_title')}</h3>
        <p class="soft">{t('desk_no_promises_text')}</p>
      </div>
    );
  return (
    <div class="column">
      <p class="soft">
        {plural('desk_promises_count', groups.overdue.length + groups.due.length + groups.open.length)}
        {share !== null && ` ${t('desk_promises_share', String(Math.round(share * 100)))}`}
      </p>
      {GROUPS.map((group) => (
        <PromiseGroup
          key={group}
          group={group}
          list={groups[group]}
          onSettle={settle}
          onReopen={(one) => void reopen(one)}
        />
      ))}
    </div>
  );
}
