/** One mention with all that is known of it: the post and its earlier texts, the verdict, what was done, and the ways further. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { authorKey } from '@/utils/history/identity';
import type { Interaction, Mention } from '@/utils/history/records';
import { threadOf } from '@/utils/history/search/terms';
import { corrected } from '@/utils/judge/rules/corrected';
import { Icon } from '../../design/icons';
import { money } from '../../money';
import { useSay } from '../../say';
import { Author } from '../../sidebar/Author';
import type { Detail } from '../../sidebar/detail';
import { unforced } from '../../sidebar/highlight';
import { log } from '../../sidebar/outbox';
import { PostText } from '../../sidebar/PostText';
import { Timeline } from '../../sidebar/Timeline';
import { VerdictLine } from '../../sidebar/VerdictLine';
import { exact } from '../../time';
import { t, wordOf } from '../../words';
import { useChanges, useHistory } from '../opened';
import { ProblemNotice } from '../ProblemNotice';
import { type Problem, problemOf } from '../problem';
import { addressOf } from '../route';
import { EditBar } from './EditBar';
import { OurAnswer } from './OurAnswer';
import type { Edits } from './useEdits';

interface Loaded {
  key: string;
  /** null: it is not in the history. */
  mention: Mention | null;
  interactions: Interaction[];
}

interface Props {
  mentionKey: string;
  /** As the list knows it: another object says that it changed. */
  listed: Mention | undefined;
  edits: Edits;
  learn: (changed: readonly Mention[]) => void;
  onBack: () => void;
}

function Standing({ mention }: { mention: Mention }) {
  const { status, outcome, handedTo, claim, tags = [] } = mention;
  const facts = [
    [t('column_status'), wordOf(`status_${status}`)],
    [t('column_team'), handedTo?.team ?? mention.verdict?.team],
    [t('column_claimed_by'), claim && (claim.agent ?? t('desk_somebody'))],
    [
      t('column_outcome'),
      outcome && [wordOf(`outcome_${outcome.result}`), money(outcome)].filter(Boolean).join(' · '),
    ],
    [t('column_tags'), tags.join(', ')],
    [t('column_first_seen'), exact(mention.firstSeenAt)],
    [t('column_last_seen'), exact(mention.lastSeenAt)],
  ].filter(([, value]) => value);
  return (
    <dl class="facts small">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class="soft">{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Earlier({ mention }: { mention: Mention }) {
  if (mention.versions.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('column_earlier_texts')}</summary>
      <ol class="stack">
        {mention.versions.map(({ text, until }) => (
          <li key={until}>
            <span class="faint">{t('desk_until', exact(until))}</span>
            <p dir="auto" class="kept-text">
              {unforced(text)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Ways({ mention, onGone }: { mention: Mention; onGone: () => void }) {
  const author = authorKey(mention.post);
  return (
    <p class="row small">
      {author && <a href={addressOf({ filter: { author: [author] } })}>{t('desk_all_by_author')}</a>}
      <a href={addressOf({ filter: { thread: [threadOf(mention)] }, order: 'oldest' })}>{t('desk_thread')}</a>
      {mention.goneAt === undefined ? (
        <button type="button" class="linklike" onClick={onGone}>
          {t('desk_mark_gone')}
        </button>
      ) : (
        <span class="soft">{t('desk_gone_since', exact(mention.goneAt))}</span>
      )}
    </p>
  );
}

export function MentionPane({ mentionKey, listed, edits, learn, onBack }: Props) {
  const history = useHistory();
  const say = useSay();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [turn, setTurn] = useState(0);
  const pane = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the list learnt may have added to the log
  useEffect(() => {
    let wanted = true;
    Promise.all([history.mention(mentionKey), history.interactions(mentionKey)]).then(
      ([mention, interactions]) => {
        if (!wanted) return;
        setProblem(null);
        setLoaded({ key: mentionKey, mention, interactions });
      },
      (error: unknown) => wanted && setProblem(problemOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [history, mentionKey, listed, turn]);
  useChanges((keys) => {
    if (keys?.has(mentionKey) ?? true) setTurn((n) => n + 1);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mention starts at its top
  useEffect(() => pane.current?.scrollTo({ top: 0 }), [mentionKey]);

  const act: Detail['act'] = useCallback(
    async (what) => {
      const interaction = {
        ...what,
        id: crypto.randomUUID(),
        mention: mentionKey,
        at: Date.now(),
      } as Interaction;
      // By way of the worker, which does what follows from it: reminders, the number on the toolbar button.
      const sent = await log(interaction);
      if (!sent.ok) {
        say(t('said_not_logged'), 'care');
        return null;
      }
      learn([sent.value.mention]);
      setTurn((n) => n + 1);
      return interaction;
    },
    [mentionKey, learn, say],
  );

  const markGone = async () => {
    try {
      learn(await history.gone([mentionKey], Date.now()));
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };

  if (problem) return <ProblemNotice problem={problem} onRetry={() => setTurn((n) => n + 1)} />;
  const shown = loaded?.key === mentionKey ? loaded : null;
  const verdict = shown?.mention ? corrected(shown.mention.verdict, shown.mention.correction) : null;
  return (
    <article class="pane" ref={pane} aria-labelledby="mention-title">
      <button type="button" class="button bare pane-back" onClick={onBack}>
        <Icon name="back" /> {t('desk_back')}
      </button>
      {shown?.mention === null && <p class="notice">{t('mention_missing')}</p>}
      {shown?.mention && (
        <div class="pane-body">
          <Author post={shown.mention.post} present={shown.mention.goneAt === undefined} />
          <Ways mention={shown.mention} onGone={() => void markGone()} />
          {verdict && <VerdictLine verdict={verdict} />}
          <PostText
            key={mentionKey}
            text={shown.mention.post.text}
            evidence={shown.mention.verdict?.evidence ?? []}
          />
          <Earlier mention={shown.mention} />
          <OurAnswer mention={shown.mention} interactions={shown.interactions} />
          <Standing mention={shown.mention} />
          <Timeline interactions={shown.interactions} act={act} />
          <EditBar disabled={edits.busy} onEdit={(edit) => void edits.edit(edit, [mentionKey])} />
        </div>
      )}
    </article>
  );
}
