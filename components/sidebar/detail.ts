/** Everything the worker knows of one mention, and its wording. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadAgent } from '@/utils/brand/store';
import type { Interaction, Mention } from '@/utils/history/records';
import { askAgain } from '@/utils/messages/ask';
import type { MentionDetail } from '@/utils/messages/map';
import { log } from './outbox';
import { onMentionChanged } from './page-changes';

export type DetailView =
  | { kind: 'waiting' }
  | { kind: 'here'; detail: MentionDetail }
  /** Not in the history. */
  | { kind: 'missing' }
  | { kind: 'failed'; detail: string };

/** An act before it has its id and time. */
export type Act = Interaction extends infer One
  ? One extends Interaction
    ? Omit<One, 'id' | 'mention' | 'at'>
    : never
  : never;

export interface Detail {
  view: DetailView;
  retry: () => void;
  /** Keeps what the person did, then shows it. Answers with the interaction once it is on disk, else null. */
  act: (act: Act) => Promise<Interaction | null>;
}

/** `face` changes when the page tells of another verdict; `fresh` when other wording is asked for. */
export function useDetail(
  key: string,
  fresh: number | undefined,
  face: string,
  learn: (mention: Mention) => void,
): Detail {
  const [held, hold] = useState<{ key: string; view: DetailView }>({ key, view: { kind: 'waiting' } });
  const [turn, setTurn] = useState(0);
  /** What this view did itself it shows already. */
  const own = useRef(new Set<string>());

  // What somebody did about it in another window shows here too.
  useEffect(
    () =>
      onMentionChanged(({ keys, acts }) => {
        if (keys?.includes(key) === false || acts.some((act) => own.current.has(act))) return;
        setTurn((n) => n + 1);
      }),
    [key],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: face and turn ask again for the same mention
  useEffect(() => {
    if (fresh === undefined) return;
    let wanted = true;
    void askAgain('mention/detail', { key, fresh }).then((answer) => {
      if (!wanted) return;
      if (!answer.ok) hold({ key, view: { kind: 'failed', detail: answer.detail } });
      else if (answer.value === null) hold({ key, view: { kind: 'missing' } });
      else hold({ key, view: { kind: 'here', detail: answer.value } });
    });
    return () => {
      wanted = false;
    };
  }, [key, fresh, face, turn]);

  const act = useCallback(
    async (what: Act) => {
      const agent = what.agent ?? ((await loadAgent()) || undefined);
      const id = crypto.randomUUID();
      own.current.add(id);
      const interaction = {
        ...what,
        ...(agent && { agent }),
        id,
        mention: key,
        at: Date.now(),
      } as Interaction;
      const answer = await log(interaction);
      if (!answer.ok) return null;
      learn(answer.value.mention);
      hold((old) => {
        if (old.key !== key || old.view.kind !== 'here') return old;
        const { detail } = old.view;
        return { key, view: { kind: 'here', detail: { ...detail, ...answer.value, agent: agent ?? '' } } };
      });
      // Kind, play and wording follow from a correction: the worker works them out.
      if (interaction.type === 'corrected' || interaction.type === 'undone') setTurn((n) => n + 1);
      return interaction;
    },
    [key, learn],
  );

  const view: DetailView = held.key === key ? held.view : { kind: 'waiting' };
  return { view, act, retry: () => setTurn((n) => n + 1) };
}
