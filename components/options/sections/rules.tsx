/** The rules that people made from corrections: to see, to change, to remove. They are kept at once, unlike the profile. */
import { useEffect, useState } from 'preact/hooks';
import { nameOf, type Rule } from '@/utils/judge/rules/rule';
import { loadRules, onRules, removeRule, saveRule } from '@/utils/judge/rules/store';
import { saidWords } from '../../kind';
import { RuleForm } from '../../rules/RuleForm';
import { useSay } from '../../say';
import { t } from '../../words';
import type { Section } from '../section';

function useRules(): readonly Rule[] | null {
  const [rules, hold] = useState<readonly Rule[] | null>(null);
  useEffect(() => {
    void loadRules().then(hold);
    return onRules(hold);
  }, []);
  return rules;
}

function Rules() {
  const say = useSay();
  const rules = useRules();
  const [open, setOpen] = useState<string | null>(null);
  if (!rules) return null;
  if (rules.length === 0) return <p class="soft small">{t('rules_none')}</p>;

  const remove = async (rule: Rule) => {
    await removeRule(rule.id);
    say(t('said_rule_removed', nameOf(rule)), 'good', () => void saveRule(rule));
  };
  return (
    <ul class="rows rule-list">
      {rules.map((rule) => (
        <li key={rule.id} class="card">
          <p>
            <span dir="auto">{nameOf(rule)}</span> <span class="soft">→ {saidWords(rule.said)}</span>
          </p>
          {open === rule.id ? (
            <RuleForm key={rule.at} focus draft={rule} offers={rule} onDone={() => setOpen(null)} />
          ) : (
            <p class="row">
              <button type="button" class="button" onClick={() => setOpen(rule.id)}>
                {t('rule_change')}
              </button>
              <button type="button" class="button bare remove" onClick={() => void remove(rule)}>
                {t('rule_remove')}
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export const rules: Section = {
  id: 'rules',
  title: 'sec_rules',
  about: 'sec_rules_about',
  body: () => <Rules />,
};
