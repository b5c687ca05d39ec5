/** Keeps one act and says so, the same way for every form. */
import type { Act } from '../detail';
import type { ActProps } from './props';

export async function submit({ act, onDone, onFailed }: ActProps, what: Act, said: string): Promise<void> {
  const kept = await act(what);
  if (kept) onDone(said, kept.id);
  else onFailed();
}
