/** What went wrong, in words, with the code that decides which way out is offered. */
import type { HistoryErrorCode } from '@/utils/history';
import { HistoryError } from '@/utils/history/errors';
import { t } from '../words';

export interface Problem {
  /** null: not the history's own; a fault of ours or of the browser. */
  code: HistoryErrorCode | null;
  words: string;
  /** English, for a bug report. */
  detail: string;
}

export function problemOf(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof HistoryError) return { code: error.code, words: t(error.words.key), detail };
  return { code: null, words: t('desk_failed'), detail };
}
