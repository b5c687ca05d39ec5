/** How it stands with a mention: who is on it, where it went, its tags and outcome, and what was promised. */
import type { Mention } from '@/utils/history/records';
import { isOpen } from '@/utils/history/standing';
import { inOrder, stateOf } from '@/utils/promises/followUps';
import { Icon } from '../design/icons';
import { money } from '../money';
import { useSay } from '../say';
import { exact, relative } from '../time';
import { t, wordOf } from '../words';
import type { Detail } from './detail';
import { useTakeBack } from './take-back';

type FollowUp = NonNullable<Mention['followUps']>[number];

function Promised({ one, act }: { one: FollowUp; act: Detail['act'] }) {
  const say = useSay();
  const takeBack = useTakeBack(act);
  const late = stateOf(one, Date.now()) === 'overdue';
  const settle = async (type: 'kept' | 'broken') => {
    const done = await act({ type, promise: one.id });
    if (!done) return say(t('said_not_logged'), 'care');
    say(t(`act_${type}`), 'good', () => void takeBack(done.id));
  };
  return (
    <li class={`notice ${late ? 'bad' : 'care'}`}>
      <Icon name="clock" />
      <div>
        <p>
          <span dir="auto">{one.text}</span>{' '}
          <strong class="due-time" title={exact(one.due)}>
            {late ? t('due_late', relative(one.due)) : t('due_by', relative(one.due))}
          </strong>
        </p>
        <p class="finding-acts">
          <button type="button" class="linklike" onClick={() => void settle('kept')}>
            {t('promise_kept')}
          </button>
          <button type="button" class="linklike" onClick={() => void settle('broken')}>
            {t('promise_broken')}
          </button>
        </p>
      </div>
    </li>
  );
}

export function Standing({ mention, act }: { mention: Mention; act: Detail['act'] }) {
  const { claim, handedTo, outcome, tags = [], followUps = [] } = mention;
  const open = inOrder(followUps.filter(isOpen));
  const any = claim?.agent || handedTo || outcome || tags.length > 0;
  return (
    <>
      {any && (
        <ul class="standing tiny" aria-label={t('standing_label')}>
          {claim?.agent && (
            <li class="chip" dir="auto" title={exact(claim.at)}>
              <Icon name="person" /> {t('standing_claim', claim.agent)}
            </li>
          )}
          {handedTo && (
            <li class="chip" dir="auto" title={exact(handedTo.at)}>
              <Icon name="forward" /> {t('standing_handed', handedTo.team)}
            </li>
          )}
          {outcome && (
            <li class="chip tone-good" title={exact(outcome.at)}>
              <Icon name="bag" /> {wordOf(`outcome_${outcome.result}`)} {money(outcome)}
            </li>
          )}
          {tags.map((tag) => (
            <li key={tag} class="chip" dir="auto">
              <Icon name="flag" /> {tag}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <ul class="findings small" aria-label={t('promises_label')}>
          {open.map((one) => (
            <Promised key={one.id} one={one} act={act} />
          ))}
        </ul>
      )}
    </>
  );
}
