/** A local rule being made or changed: which posts, and what they are. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rule } from '@/utils/judge/rules/rule';
import { loadRules, removeRule, saveRule } from '@/utils/judge/rules/store';
import { useSay } from '../say';
import { useShortcuts } from '../sidebar/shortcuts';
import { t } from '../words';
import { SaidFields } from './SaidFields';

export type RuleDraft = Omit<Rule, 'at'>;

interface Props {
  draft: RuleDraft;
  /** What "only on" and "only by" may name: those of the post, or of the rule as it was. */
  offers: Pick<Rule, 'site' | 'author'>;
  /** Takes the focus when it appears: the person has just asked for it. */
  focus?: boolean;
  onDone: (kept: boolean) => void;
}

const linesOf = (typed: string): string[] => typed.split('\n').flatMap((line) => line.trim() || []);

export function RuleForm({ draft, offers, focus = false, onDone }: Props) {
  const say = useSay();
  const [rule, change] = useState(draft);
  const [typed, type] = useState(draft.words.join('\n'));
  const [problem, setProblem] = useState('');
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) words.current?.focus();
  }, [focus]);

  useShortcuts({ Escape: () => onDone(false) });

  const save = async () => {
    const before = (await loadRules()).find(({ id }) => id === rule.id);
    const result = await saveRule({ ...rule, words: linesOf(typed), at: Date.now() });
    if (!result.ok) return setProblem(result.problems[0]?.expected ?? '');
    setProblem('');
    say(t('said_rule_kept'), 'good', () => void (before ? saveRule(before) : removeRule(rule.id)));
    onDone(true);
  };
  const only = (field: 'site' | 'author', label: string) => {
    const value = offers[field];
    return (
      value && (
        <label class="choice small">
          <input
            type="checkbox"
            checked={rule[field] !== undefined}
            onChange={(event) =>
              change({ ...rule, [field]: event.currentTarget.checked ? value : undefined })
            }
          />
          <span dir="auto">{label}</span>
        </label>
      )
    );
  };

  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="stack small">
        <span>{t('rule_words')}</span>
        <span class="tiny faint">{t('rule_words_hint')}</span>
        <textarea
          class="field"
          ref={words}
          rows={3}
          dir="auto"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      {only('site', t('rule_only_on', offers.site ?? ''))}
      {only('author', t('rule_only_by', offers.author ?? ''))}
      <SaidFields said={rule.said} change={(said) => change({ ...rule, said })} mayLeaveKind />
      <div role="alert">{problem && <p class="notice bad small">{t('rule_not_kept', problem)}</p>}</div>
      <div class="row">
        <button type="submit" class="button">
          {t('rule_keep')}
        </button>
        <button type="button" class="button bare" onClick={() => onDone(false)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
