/** Praise is the one verdict that may not be given lightly: thanking somebody who was hurt is the worst answer (P65). */
import type { Features } from '../features';
import type { Kind } from '../verdict';
import type { Ranked } from './kind';

const GRAVE: ReadonlySet<Kind> = new Set(['crisis', 'abuse', 'ex-employee', 'complaint', 'campaign']);
/**
 * Praise must be this many times as likely as all grave kinds together; less where it is said in Spanish, French or German words of
 * praise, as few other signals speak those languages and the shares lie closer.
 */
const AHEAD = 20;
const AHEAD_ABROAD = 4;
const DANGER = ['injury', 'hazard', 'law', 'assault', 'fraud', 'leak', 'threat', 'foreign-danger'] as const;
/** Wordings of trouble: beside praise words they are irony or come after a polite opening, unless praise is sure. */
const TROUBLE = [
  'waiting',
  'charged',
  'broken',
  'treated-badly',
  'instead-of',
  'leaving',
  'case',
  'irony',
] as const;

const has = (features: Features, ids: readonly string[]) => ids.filter((id) => features.has(id)).length;

/** The ranking with praise moved behind the likeliest other reading where it is in doubt. */
export function doubtPraise(ranked: readonly Ranked[], features: Features): readonly Ranked[] {
  const [first] = ranked;
  if (first?.kind !== 'praise') return ranked;
  const grave = ranked.filter(({ kind }) => GRAVE.has(kind)).reduce((sum, { share }) => sum + share, 0);
  const pleased = features.has('stars-high') || features.has('thanks');
  const danger = !pleased && !features.has('metaphor') && has(features, DANGER) > 0;
  const sorts = has(features, TROUBLE);
  const trouble = !pleased && sorts > 0 && first.share < (sorts > 1 ? 0.95 : 0.75);
  const ahead = features.has('foreign-delight') ? AHEAD_ABROAD : AHEAD;
  if (first.share >= grave * ahead && !features.has('stars-low') && !danger && !trouble) return ranked;
  const others = ranked.slice(1);
  const likely = danger || trouble ? others.find(({ kind }) => GRAVE.has(kind)) : undefined;
  const next = likely ?? others[0];
  return next ? [next, first, ...others.filter((one) => one !== next)] : ranked;
}
