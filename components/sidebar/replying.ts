/** The logic behind the reply box: which text stands in it, and what Insert, Copy, Mark sent and Skip come to. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '@/utils/checker/finding';
import type { Caution } from '@/utils/checker/thread';
import type { InsertMode } from '@/utils/compose/insert';
import { WHY_NOT } from '@/utils/compose/why-not';
import { askWhoHas } from '@/utils/messages/frames';
import type { MentionDetail } from '@/utils/messages/map';
import type { Length } from '@/utils/replies/suggestion';
import { copyText } from '../clipboard';
import { useSay } from '../say';
import { t } from '../words';
import type { Detail } from './detail';
import type { Begun, Draft } from './draft';
import { useTakeBack } from './take-back';

/** What Insert needs to know before it goes on. */
export type Asking =
  | { kind: 'occupied'; existing: string }
  /** The checker would hold this back. */
  | { kind: 'blocked'; findings: Finding[] }
  /** Something happened in the thread that should be known first. */
  | { kind: 'caution'; cautions: Caution[] }
  | { kind: 'skip' };

export interface ReplyProps {
  detail: MentionDetail;
  present: boolean;
  tabId: number;
  draft: Draft;
  changeDraft: (change: Partial<Draft>) => void;
  act: Detail['act'];
  onNext: () => void;
}

export function useReply({ detail, tabId, draft, changeDraft, act }: ReplyProps, begun: Begun | null) {
  const say = useSay();
  const takeBack = useTakeBack(act);
  const [asking, ask] = useState<Asking | null>(null);
  const [busy, setBusy] = useState(false);
  const { key } = detail.mention;
  const suggestion = detail.suggestions.find(({ length }) => length === draft.length)?.text;
  const text = draft.edited[draft.length] ?? suggestion ?? '';

  // Shown wording is on record once, so that what was offered can be compared with what was sent.
  const shown = useRef(new Set<string>());
  const { length } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a suggestion is put on record when it is first shown
  useEffect(() => {
    if (suggestion === undefined || shown.current.has(suggestion)) return;
    shown.current.add(suggestion);
    const known = detail.interactions.some((one) => one.type === 'suggested' && one.text === suggestion);
    if (!known) void act({ type: 'suggested', length, text: suggestion });
  }, [suggestion, length, act]);

  const write = (value: string) => {
    const { [length]: _replaced, ...others } = draft.edited;
    const edited = value === suggestion ? others : { ...others, [length]: value };
    changeDraft({ edited, begun: draft.begun ?? begun ?? undefined });
  };

  const notLogged = () => say(t('said_not_logged'), 'care');

  async function instead(reason: string): Promise<void> {
    const copied = await copyText(text);
    say(`${reason} ${t(copied ? 'said_copied_instead' : 'said_copy_by_hand')}`, 'care');
    if (copied && !(await act({ type: 'copied', text, suggestion }))) notLogged();
  }

  /** The frame of the page that has the post does it. */
  const atPost = (mode: InsertMode) =>
    askWhoHas(
      tabId,
      'page/insert',
      { key, text, mode },
      (came) => !(came.outcome === 'failed' && came.reason === 'post-gone'),
    );

  async function put(mode: InsertMode): Promise<void> {
    const answer = await atPost(mode);
    if (!answer.ok) return instead(t(answer.error === 'failed' ? 'insert_failed' : 'insert_page_away'));
    const { value } = answer;
    if (value.outcome === 'failed') return instead(t(WHY_NOT[value.reason]));
    if (value.outcome === 'occupied') return ask({ kind: 'occupied', existing: value.existing });
    if (value.outcome !== 'inserted') return;
    const kept = act({ type: 'inserted', text, suggestion, editor: value.editor });
    say(t('said_inserted'), 'good', () => void takeOut(kept));
    if (!(await kept)) notLogged();
  }

  /** Out of the page's box again, as long as it holds what was put in. */
  async function takeOut(inserted: ReturnType<Detail['act']>): Promise<void> {
    const answer = await atPost('take-back');
    if (!answer.ok || answer.value.outcome !== 'taken-back') return say(t('take_out_failed'), 'care');
    const of = (await inserted)?.id;
    if (of && !(await act({ type: 'undone', of }))) return notLogged();
    say(t('said_taken_out'));
  }

  /** `why`: the person's reason for going against the checker; it is kept beside the insert. */
  async function insert(mode: InsertMode, why?: string): Promise<void> {
    if (busy || text.trim() === '') return;
    ask(null);
    setBusy(true);
    if (why) await act({ type: 'note', text: t('note_overrode', why) });
    await put(mode);
    setBusy(false);
  }

  async function copy(): Promise<void> {
    if (text.trim() === '') return;
    const copied = await copyText(text);
    say(t(copied ? 'said_copied' : 'said_copy_by_hand'), copied ? 'good' : 'care');
    if (copied && !(await act({ type: 'copied', text, suggestion }))) notLogged();
  }

  async function markSent(): Promise<void> {
    const done = await act({ type: 'sent', text: text || undefined, suggestion });
    if (done) say(t('said_sent'), 'good', () => void takeBack(done.id));
    else notLogged();
  }

  return {
    text,
    asking,
    ask,
    busy,
    write,
    insert,
    copy,
    markSent,
    pick: (picked: Length) => changeDraft({ length: picked }),
  };
}
