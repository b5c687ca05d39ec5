/** What a table of messages (to-page.ts, to-worker.ts, to-view.ts) says of each. */
import * as v from 'valibot';

/**
 *   page     the content script in a web page
 *   worker   the background worker
 *   view     our own pages: sidebar, options, desk
 */
export type Party = 'page' | 'worker' | 'view';

export interface Kind<S extends v.GenericSchema, R> {
  /** Who may send it. */
  from: readonly Party[];
  request: S;
  /** Type only: what the receiver answers. */
  reply?: R;
}
export type Table = Record<string, Kind<v.GenericSchema, unknown>>;

export const message =
  <R>() =>
  <S extends v.GenericSchema>(kind: Omit<Kind<S, R>, 'reply'>): Kind<S, R> =>
    kind;

/** Key of a mention. */
export const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));
export const text = v.pipe(v.string(), v.maxLength(50_000));
export const nothing = v.object({});
