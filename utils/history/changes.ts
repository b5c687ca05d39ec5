/** Word between the windows of one browser profile that something in the history is no longer as it was. */
import * as v from 'valibot';

const ChangeSchema = v.object({
  /** Of the mentions that changed or are new; null: too many to name, or some are gone. */
  keys: v.nullable(v.array(v.string())),
  /** Ids of the interactions that made the change, or of the bulk edit that was taken back; none: nobody did anything. */
  acts: v.array(v.string()),
});
export type Change = v.InferOutput<typeof ChangeSchema>;
export type OnChange = (change: Change) => void;

export interface Changes {
  /** To everybody else, and to those who listen here. */
  tell(keys: readonly string[] | null, acts?: readonly string[]): void;
  /** Returns the way to stop. */
  hear(listener: OnChange): () => void;
  close(): void;
}

/** One end of the line; who tells does not wait for anybody. */
export function openChanges(): Changes {
  const channel = new BroadcastChannel('history');
  const listeners = new Set<OnChange>();
  let closed = false;
  const hand = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = ({ data }) => {
    const change = v.safeParse(ChangeSchema, data);
    if (change.success) hand(change.output);
  };
  return {
    tell(keys, acts = []) {
      // What was being written when the window closed the history is on disk all the same.
      if (closed || keys?.length === 0) return;
      const change = { keys: keys && [...keys], acts: [...acts] };
      channel.postMessage(change);
      hand(change);
    },
    hear(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
      listeners.clear();
      channel.close();
    },
  };
}
