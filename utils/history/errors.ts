/** What can go wrong with the history, by name: views show `message`'s words, bug reports carry `detail`. */
import type { Message, MessageKey } from '../words';

export type HistoryErrorCode =
  /** Another open page of an older version holds the database; it goes on when that page is closed. */
  | 'blocked'
  /** The database on disk is of a newer version than this code: the extension was updated, reload the page. */
  | 'outdated'
  /** The browser cut the connection and opening it again failed too. */
  | 'terminated'
  /** The disk, or the browser's share of it, is full. */
  | 'quota'
  /** The database cannot be read: offer the rescue export before anything is given up. */
  | 'corrupt'
  /** This browser profile has no IndexedDB (some private modes). */
  | 'unavailable'
  /** The record is not of the agreed shape; nothing was written. */
  | 'invalid'
  /** An interaction about a mention that is not in the history. */
  | 'unknown-mention'
  /** The caller's AbortSignal fired; nothing half-done stays. */
  | 'cancelled';

const WORDS: Record<HistoryErrorCode, MessageKey> = {
  blocked: 'history_error_blocked',
  outdated: 'history_error_outdated',
  terminated: 'history_error_terminated',
  quota: 'history_error_quota',
  corrupt: 'history_error_corrupt',
  unavailable: 'history_error_unavailable',
  invalid: 'history_error_invalid',
  'unknown-mention': 'history_error_unknown_mention',
  cancelled: 'history_error_cancelled',
};

export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  /** What a person reads. */
  readonly words: Message;
  constructor(
    readonly code: HistoryErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.words = { key: WORDS[code] };
  }
}

/** DOMException names of IndexedDB 3.0 and of what browsers throw for damaged files (UnknownError, "Data lost …"). */
const BY_NAME: Record<string, HistoryErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'outdated',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotReadableError: 'corrupt',
  InvalidStateError: 'terminated',
  TransactionInactiveError: 'terminated',
  SecurityError: 'unavailable',
};

/** Gives whatever IndexedDB threw its name. Errors that are not the database's (a bug of ours) pass unchanged. */
export function historyError(error: unknown): unknown {
  if (error instanceof HistoryError || !(error instanceof Error)) return error;
  // An aborted transaction carries its cause: quota shows up as AbortError in Chromium.
  const cause = (error as { cause?: unknown }).cause;
  if (error.name === 'AbortError' && cause instanceof Error) return historyError(cause);
  if (error.name === 'AbortError' && /quota|disk|space/i.test(error.message))
    return new HistoryError('quota', error.message, { cause: error });
  const code = BY_NAME[error.name];
  return code ? new HistoryError(code, `${error.name}: ${error.message}`, { cause: error }) : error;
}
