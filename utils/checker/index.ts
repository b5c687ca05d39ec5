/** The reply checker: looks at a draft as a bystander would, before it goes out (taxonomy.md, section 6). Pure. */
import type { CheckContext } from './context';
import { Draft } from './draft';
import { type Finding, LEVELS, type Level } from './finding';
import { hitsOf, type Rule } from './rule';
import { RULES } from './rules';

export type { CheckContext } from './context';
export { RULES } from './rules';

/** A text longer than any site takes is cut here, so that a hostile paste can't hold up the page. */
const MOST = 20_000;

const applies = ({ kinds, english }: Rule, draft: Draft, { kind }: CheckContext): boolean =>
  (!kinds || (kind !== undefined && kinds.includes(kind))) &&
  (!english || (draft.language() ?? 'en') === 'en');

/** Those that may stop a draft come first, so that `worst` has its answer early. */
const BY_WEIGHT = [...RULES].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

/** As `check`, where only the gravest level matters: null is clean. Stops at the first block or warning. */
export function worst(text: string, context: CheckContext): Level | null {
  const draft = new Draft(text.slice(0, MOST), context);
  let hint: Level | null = null;
  for (const rule of BY_WEIGHT) {
    if ((rule.level === 'hint' && hint) || !applies(rule, draft, context)) continue;
    for (const { level = rule.level } of hitsOf(rule, draft, context)) {
      if (level !== 'hint') return level;
      hint = level;
    }
  }
  return hint;
}

/**
 * Everything that speaks against sending the draft as it stands, blocks first, then by place. Rules whose needs the
 * context does not meet stay silent.
 */
export function check(text: string, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  if (!text.trim()) return findings;
  const draft = new Draft(text.slice(0, MOST), context);
  for (const rule of RULES) {
    if (!applies(rule, draft, context)) continue;
    for (const hit of hitsOf(rule, draft, context)) {
      const mended = hit.fix === undefined && rule.mend ? rule.mend(hit, draft, context) : hit;
      const { start, end, args, message, level, fix } = mended;
      findings.push({
        id: rule.id,
        level: level ?? rule.level,
        message: { key: message ?? rule.message, ...(args ? { args } : {}) },
        start,
        end,
        ...(fix === undefined ? {} : { fix }),
      });
    }
  }
  const order = (finding: Finding) => LEVELS.indexOf(finding.level);
  return findings.sort((a, b) => order(a) - order(b) || a.start - b.start || (a.id < b.id ? -1 : 1));
}
