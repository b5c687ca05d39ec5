/** Praise is the one verdict that may not be given lightly: thanking somebody who was hurt is the worst answer (P65). */
import type { Features } from '../features';
import type { Kind } from '../verdict';
import type { Ranked } from './kind';

const GRAVE: ReadonlySet<Kind> = new Set(['crisis', 'abuse', 'ex-employee', 'complaint', 'campaign']);
/**
 * Praise must be this many times as likely as all grave kinds together; less where it is said in Spanish, French or German
 * words of praise, as few other signals speak those languages and the shares lie closer. Four or five stars settle it: who
 * was hurt gives fewer. What each value costs and spares on brands left out of the fitting stands in
 * public/model/README.md ("Doubt about praise").
 */
const AHEAD = 80;
const AHEAD_ABROAD = 4;

/** The ranking with praise moved behind the likeliest other reading where it is in doubt. */
export function doubtPraise(ranked: readonly Ranked[], features: Features): readonly Ranked[] {
  const [first] = ranked;
  if (first?.kind !== 'praise' || features.has('stars-high')) return ranked;
  const grave = ranked.filter(({ kind }) => GRAVE.has(kind)).reduce((sum, { share }) => sum + share, 0);
  const ahead = features.has('foreign-delight') ? AHEAD_ABROAD : AHEAD;
  if (first.share >= grave * ahead && !features.has('stars-low')) return ranked;
  const [, next, ...others] = ranked;
  return next ? [next, first, ...others] : ranked;
}
