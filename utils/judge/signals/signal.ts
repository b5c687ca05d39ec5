/** What a signal is: one small thing a careful reader goes by, with the playbook rule that makes it count. */
import type { Kind } from '../verdict';

export type Weights = Partial<Record<Kind, number>>;

export interface Signal {
  /** In evidence and message keys ("signal_own_event"); never changes. */
  id: string;
  /** Playbook rules (P01 …) behind it. */
  rules: readonly string[];
  /** Points for (or against) each kind, from the taxonomy: where the fitting of weights.json starts from. */
  leans: Weights;
  /** Wordings, in the notation of read/patterns.ts; none where features.ts finds it by structure. */
  patterns: string;
}

export const signal = (id: string, rules: string, leans: Weights, patterns = ''): Signal => ({
  id,
  rules: rules.split(' '),
  leans,
  patterns,
});
