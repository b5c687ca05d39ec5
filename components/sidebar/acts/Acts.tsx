/** What can be done about a mention besides answering it: a row of buttons, and the form of the one that was pressed. */
import { useRef } from 'preact/hooks';
import { Icon } from '../../design/icons';
import { useLoaded } from '../../loaded';
import { useSay } from '../../say';
import { t } from '../../words';
import { useShortcuts } from '../shortcuts';
import { useTakeBack } from '../take-back';
import { lastUndoable } from '../undoing';
import { ACT_FACES, ACTS, type ActKind } from './kinds';
import type { ActProps } from './props';
import { holdTyping } from './typed-ahead';

const loadForms = () => import('./index');

type Forms = Awaited<ReturnType<typeof loadForms>>;

function Form({ kind, forms, ...props }: ActProps & { kind: ActKind; forms: Forms }) {
  switch (kind) {
    case 'claim':
      return <forms.ClaimForm {...props} />;
    case 'hand-over':
    case 'credit':
      return <forms.PassOnForm {...props} what={kind} />;
    case 'promise':
      return <forms.PromiseForm {...props} />;
    case 'note':
      return <forms.NoteForm {...props} />;
    case 'tag':
      return <forms.TagForm {...props} />;
    case 'outcome':
      return <forms.OutcomeForm {...props} />;
  }
}

interface Props extends Pick<ActProps, 'detail' | 'act'> {
  /** Whose form is open. */
  open: ActKind | null;
  setOpen: (kind: ActKind | null) => void;
}

export function Acts({ detail, act, open, setOpen }: Props) {
  const say = useSay();
  const forms = useLoaded(loadForms);
  const row = useRef<HTMLDivElement>(null);
  const { agent, mention, interactions } = detail;

  const undo = useTakeBack(act);
  const done = (said: string, of: string) => {
    close();
    say(said, 'good', () => void undo(of));
  };
  const failed = () => {
    close();
    say(t('said_not_logged'), 'care');
  };
  /** Back to where the person was; the row is there again in the next frame. */
  const close = () => {
    const from = open;
    setOpen(null);
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>(`[data-act="${from}"]`)?.focus());
  };

  const ask = (kind: ActKind) => {
    holdTyping();
    setOpen(kind);
  };
  /** One's own name known and nobody else on it: no question is needed. */
  const claim = async () => {
    const holder = mention.claim?.agent;
    if (!agent || (holder && holder !== agent)) return ask('claim');
    const kept = await act({ type: holder ? 'released' : 'claimed', agent });
    if (kept) done(holder ? t('act_released') : t('said_claimed', agent), kept.id);
    else failed();
  };
  const start = (kind: ActKind) => (kind === 'claim' ? void claim() : ask(kind));
  const takeBack = () => {
    const last = lastUndoable(interactions);
    if (!last) return say(t('undo_nothing'), 'care');
    void undo(last.id);
  };
  const asking = () => document.querySelector('.ask') !== null;
  useShortcuts({
    ...Object.fromEntries(
      ACTS.map((kind) => [ACT_FACES[kind].key, () => (asking() ? false : start(kind))] as const),
    ),
    z: () => (asking() ? false : takeBack()),
    Escape: () => (open ? close() : false),
  });

  if (open && forms) {
    const props = { detail, act, onDone: done, onFailed: failed, onCancel: close };
    return <Form {...props} kind={open} forms={forms} />;
  }
  const isMine = mention.claim?.agent !== undefined && mention.claim.agent === agent;
  return (
    <div class="acts" ref={row} role="toolbar" aria-label={t('acts_label')}>
      {ACTS.map((kind) => {
        const { icon, word, key } = ACT_FACES[kind];
        return (
          <button
            key={kind}
            type="button"
            class="button bare"
            data-act={kind}
            aria-keyshortcuts={key}
            onClick={() => start(kind)}
          >
            <Icon name={icon} /> {kind === 'claim' && isMine ? t('do_release') : t(word)}
          </button>
        );
      })}
    </div>
  );
}
