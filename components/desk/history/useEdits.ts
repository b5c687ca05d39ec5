/** Edits of the marked mentions, said and undone. */
import { useState } from 'preact/hooks';
import { loadAgent } from '@/utils/brand/store';
import type { Mention } from '@/utils/history/records';
import { useSay } from '../../say';
import { plural } from '../../words';
import { useHistory } from '../opened';
import { problemOf } from '../problem';
import { applyEdit, type Edit } from './edits';

/** The latest edit, as long as it can be taken back here. */
export interface Done {
  words: string;
  batch: string;
}

export interface Edits {
  done: Done | null;
  busy: boolean;
  edit: (edit: Edit, keys: readonly string[]) => Promise<void>;
  undo: () => Promise<void>;
  forget: () => void;
}

export function useEdits(learn: (changed: readonly Mention[]) => void): Edits {
  const history = useHistory();
  const say = useSay();
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);

  const guarded = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
    setBusy(false);
  };

  const edit: Edits['edit'] = (what, keys) =>
    guarded(async () => {
      const batch = crypto.randomUUID();
      const agent = (await loadAgent()) || undefined;
      // Before it is done: what stops half-way must be undone as well.
      setDone({ batch, words: plural('desk_edited', keys.length) });
      learn(await applyEdit(history, what, keys, { at: Date.now(), agent, batch }));
    });

  const undo: Edits['undo'] = () =>
    guarded(async () => {
      if (!done) return;
      const by = { at: Date.now(), agent: (await loadAgent()) || undefined, id: () => crypto.randomUUID() };
      const changed = await history.undoBatch(done.batch, by);
      learn(changed);
      setDone(null);
      say(plural('desk_undone', changed.length));
    });

  return { done, busy, edit, undo, forget: () => setDone(null) };
}
