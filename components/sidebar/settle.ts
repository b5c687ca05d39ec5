/** The one question that settles two readings of a post (P65): of two readings, that of the one the decision order tests first. */
import { DECISION_ORDER } from '@/utils/judge/decide/order';
import type { Kind } from '@/utils/judge/verdict';
import { wordOf } from '../words';

export function settlingQuestion(one: Kind, other: Kind): string {
  const first = DECISION_ORDER.find((kind) => kind === one || kind === other) ?? one;
  return wordOf(`settle_${first}`) ?? '';
}
