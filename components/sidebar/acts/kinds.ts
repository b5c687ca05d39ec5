/** What a person can do about a mention besides answering it: each with its key, its word and its icon. */
import type { MessageKey } from '@/utils/words';
import type { IconName } from '../../design/icons';

export const ACTS = ['claim', 'hand-over', 'credit', 'promise', 'note', 'tag', 'outcome'] as const;
export type ActKind = (typeof ACTS)[number];

export const ACT_FACES: Record<ActKind, { key: string; word: MessageKey; icon: IconName }> = {
  claim: { key: 'a', word: 'do_claim', icon: 'person' },
  'hand-over': { key: 'h', word: 'do_hand_over', icon: 'forward' },
  credit: { key: 'r', word: 'do_credit', icon: 'heart' },
  promise: { key: 'p', word: 'do_promise', icon: 'clock' },
  note: { key: 'n', word: 'do_note', icon: 'news' },
  tag: { key: 't', word: 'do_tag', icon: 'flag' },
  outcome: { key: 'o', word: 'do_outcome', icon: 'bag' },
};
