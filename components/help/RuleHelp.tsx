/** One rule of the playbook, what it asks for, and where it comes from. */
import type { Rule } from '@/utils/playbook/rules';
import { t } from '../words';
import { sourceNames } from './sources';

/** Everything that is said of a rule, to search in. */
export const ruleText = ({ id, title, text, documents }: Rule): string =>
  [id, t(title), t(text), sourceNames(documents)].join(' ');

export function RuleHelp({ rule: { id, title, text, documents } }: { rule: Rule }) {
  return (
    <article id={id} tabIndex={-1} class="rule-help" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span class="faint numbers">{id}</span> {t(title)}
      </h3>
      <p>{t(text)}</p>
      <p class="tiny faint">{sourceNames(documents)}</p>
    </article>
  );
}
