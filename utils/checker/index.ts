/** The reply checker: looks at a draft as a bystander would, before it goes out (taxonomy.md, section 6). Pure. */
import type { CheckContext } from './context';
import { Draft } from './draft';
import { type Finding, LEVELS } from './finding';
import { RULES } from './rules';

export type { CheckContext } from './context';
export { RULES } from './rules';

/** A text longer than any site takes is cut here, so that a hostile paste can't hold up the page. */
const MOST = 20_000;

/**
 * Everything that speaks against sending the draft as it stands, blocks first, then by place. Rules whose needs the
 * context does not meet stay silent.
 */
export function check(text: string, context: CheckContext): Finding[] {
  const draft = new Draft(text.slice(0, MOST), context);
  const english = () => (draft.language() ?? 'en') === 'en';
  const findings: Finding[] = [];
  if (!text.trim()) return findings;
  for (const rule of RULES) {
    if (rule.kinds && !(context.kind && rule.kinds.includes(context.kind))) continue;
    if (rule.english && !english()) continue;
    for (const { start, end, args, message, level, fix } of rule.find(draft, context))
      findings.push({
        id: rule.id,
        level: level ?? rule.level,
        message: { key: message ?? rule.message, ...(args ? { args } : {}) },
        start,
        end,
        ...(fix === undefined ? {} : { fix }),
      });
  }
  const order = (finding: Finding) => LEVELS.indexOf(finding.level);
  return findings.sort((a, b) => order(a) - order(b) || a.start - b.start || (a.id < b.id ? -1 : 1));
}
