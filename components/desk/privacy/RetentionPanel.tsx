/** The schedule by which things go: kind, age, and whether the mention goes or only the verdict. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, nextSweep, type RetentionRule, type Sweep } from '@/utils/history';
import { KINDS, type Kind } from '@/utils/judge/verdict';
import { Icon } from '../../design/icons';
import { IconButton } from '../../IconButton';
import { kindWord } from '../../kind';
import { useSay } from '../../say';
import { exact } from '../../time';
import { plural, t } from '../../words';
import { useChanges, useHistory } from '../opened';
import { problemOf } from '../problem';

/** Ten years. */
const MOST_DAYS = 3_650;

const withRemove = (rule: RetentionRule, remove: RetentionRule['remove']): RetentionRule =>
  remove === 'verdict'
    ? { remove, days: rule.days, kind: rule.kind === 'any' ? 'complaint' : rule.kind }
    : { remove, days: rule.days, kind: rule.kind };

interface RowProps {
  rule: RetentionRule;
  onChange: (rule: RetentionRule) => void;
  onRemove: () => void;
}

function RuleRow({ rule, onChange, onRemove }: RowProps) {
  const kinds: readonly (Kind | 'any')[] = rule.remove === 'mention' ? ['any', ...KINDS] : KINDS;
  return (
    <li class="row rule">
      <label class="small">
        {t('desk_rule_what')}
        <select
          class="field"
          value={rule.remove}
          onChange={({ currentTarget: { value } }) =>
            onChange(withRemove(rule, value as RetentionRule['remove']))
          }
        >
          <option value="mention">{t('desk_rule_mention')}</option>
          <option value="verdict">{t('desk_rule_verdict')}</option>
        </select>
      </label>
      <label class="small">
        {t('column_kind')}
        <select
          class="field"
          value={rule.kind}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...rule, kind: value as Kind } as RetentionRule)
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind === 'any' ? t('desk_any_kind') : kindWord(kind)}
            </option>
          ))}
        </select>
      </label>
      <label class="small">
        {t('desk_rule_days')}
        <input
          class="field narrow"
          type="number"
          min={1}
          max={MOST_DAYS}
          required
          value={rule.days}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...rule, days: Math.max(1, Math.min(MOST_DAYS, Math.round(Number(value)) || 1)) })
          }
        />
      </label>
      <IconButton icon="close" name={t('desk_rule_remove')} onClick={onRemove} />
    </li>
  );
}

/** When it was carried out last, what went, and when it will be next. */
function LastTime() {
  const history = useHistory();
  const [last, setLast] = useState<Sweep | null>(null);
  // The panel around it says what is wrong with the history.
  const read = useCallback(() => void history.lastSweep().then(setLast, () => {}), [history]);
  useEffect(read, [read]);
  useChanges(read);
  if (!last) return null;
  const { at, mentions, verdicts } = last;
  const next = exact(nextSweep(last, Date.now()));
  return <p class="small">{t('desk_sweep_last', exact(at), String(mentions), String(verdicts), next)}</p>;
}

export function RetentionPanel() {
  const history = useHistory();
  const say = useSay();
  const [rules, setRules] = useState<RetentionRule[] | null>(null);
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    history.settings().then(
      ({ schedule }) => setRules(schedule),
      (error: unknown) => say(problemOf(error).words, 'bad'),
    );
  }, [history, say]);
  if (!rules) return null;

  const edit = (next: RetentionRule[]) => {
    setRules(next);
    setDirty(true);
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };
  const save = () =>
    guarded(async () => {
      await history.setSettings({ ...(await history.settings()), schedule: rules });
      setDirty(false);
      say(t('desk_schedule_saved'));
    });
  const carryOut = () =>
    guarded(async () => {
      const { mentions, verdicts } = await history.sweep(Date.now());
      say(plural('desk_swept', mentions, String(verdicts)));
    });
  return (
    <section class="panel">
      <h3>{t('desk_schedule')}</h3>
      <p class="soft">{t('desk_schedule_text')}</p>
      <LastTime />
      <ul class="rules-list">
        {rules.map((rule, index) => (
          <RuleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place
            key={index}
            rule={rule}
            onChange={(next) => edit(rules.with(index, next))}
            onRemove={() => edit(rules.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => edit([...rules, { remove: 'mention', kind: 'any', days: 730 }])}
        >
          <Icon name="plus" /> {t('desk_rule_add')}
        </button>
        <button type="button" class="button bare" onClick={() => edit([...DEFAULT_SETTINGS.schedule])}>
          {t('desk_schedule_default')}
        </button>
        <button
          type="button"
          class="button primary"
          aria-disabled={!dirty}
          onClick={() => dirty && void save()}
        >
          {t('opt_save')}
        </button>
        {!dirty && (
          <button type="button" class="button" onClick={() => void carryOut()}>
            {t('desk_sweep_now')}
          </button>
        )}
      </div>
    </section>
  );
}
