/** The reply: wording, the box to write in, what the checker says, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Kind } from '@/utils/judge/verdict';
import { countFor } from '@/utils/limits/count';
import { useSay } from '../say';
import { t } from '../words';
import { Actions } from './Actions';
import { Acts } from './acts/Acts';
import type { ActKind } from './acts/kinds';
import { CautionForm, Cautions } from './Cautions';
import { Composer } from './Composer';
import { useChecking } from './checking';
import { Findings } from './Findings';
import { OccupiedForm, OverrideForm } from './InsertForms';
import { type ReplyProps, useReply } from './replying';
import { SkipForm } from './SkipForm';
import { useShortcuts } from './shortcuts';
import { useThread } from './thread';
import { Wording } from './Wording';

/** Where it matters whether the facts are known: the others admit no fault (P62). */
const ABOUT_FAULT: readonly Kind[] = ['complaint', 'competitor', 'backhanded'];

/** `children` stand between the reply and its actions. */
export function Reply({ children, ...props }: ReplyProps & { children: ComponentChildren }) {
  const { detail, draft, changeDraft, act, tabId, onNext } = props;
  const { verdict } = detail;
  const { status, post } = detail.mention;
  const thread = useThread(detail, tabId, draft);
  const reply = useReply(props, thread.begun);
  const { text, asking, ask } = reply;
  const { findings, blocksNow } = useChecking(detail.mention.key, text, draft, thread.context);
  const say = useSay();
  const accepted = useRef(new Set<string>());
  const [wanted, want] = useState(false);
  const [acting, setActing] = useState<ActKind | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  const isOpen = status === 'open';
  const offered = detail.suggestions.length > 0;
  const writing = isOpen && (offered || wanted || text !== '');
  const { over } = countFor(post.site, text);
  const canInsert = writing && text.trim() !== '' && !over && !reply.busy;

  /** Pressed twice, it goes once. */
  const going = useRef(false);
  const insert = async () => {
    if (!canInsert || going.current) return;
    going.current = true;
    await consider().finally(() => {
      going.current = false;
    });
  };
  const consider = async () => {
    const cautions = (await thread.look()).filter(({ asks, id }) => asks && !accepted.current.has(id));
    if (cautions.length > 0) return ask({ kind: 'caution', cautions });
    const blocks = await blocksNow();
    if (!blocks) return say(t('check_away'), 'care');
    if (blocks.length > 0) ask({ kind: 'blocked', findings: blocks });
    else await reply.insert('ask');
  };
  const otherWording = () => {
    const { [draft.length]: mine, ...edited } = draft.edited;
    setBefore(mine ?? null);
    changeDraft({ fresh: draft.fresh + 1, edited });
  };
  const leave = () => {
    if (asking) return ask(null);
    if (document.activeElement !== box.current) return false;
    document.getElementById('mention-title')?.focus();
  };
  const mustPass = verdict?.reply === 'escalate' && !detail.mention.handedTo && acting === null;
  const handOver = mustPass ? () => setActing('hand-over') : null;
  const whileOpen = (does: () => void) => () => isOpen && !asking && does();
  useShortcuts({
    Escape: leave,
    e: whileOpen(() => box.current?.focus()),
    i: whileOpen(() => void insert()),
    c: whileOpen(() => void reply.copy()),
    m: whileOpen(() => void reply.markSent()),
    s: whileOpen(() => ask({ kind: 'skip' })),
    w: whileOpen(() => offered && otherWording()),
    '1': whileOpen(() => reply.pick('brief')),
    '2': whileOpen(() => reply.pick('standard')),
    '3': whileOpen(() => reply.pick('detailed')),
  });

  return (
    <div class="reply">
      {isOpen && <Cautions cautions={thread.cautions} shown={post.ownerReply ? ['answered'] : []} />}
      {isOpen && offered && <Wording length={draft.length} onPick={reply.pick} onOther={otherWording} />}
      {isOpen && !writing && (
        <p class="small soft">
          {t(verdict?.reply === 'yes' ? 'reply_no_wording' : 'reply_none_offered')}{' '}
          <button type="button" class="linklike" onClick={() => want(true)}>
            {t('write_anyway')}
          </button>
        </p>
      )}
      {writing && (
        <Composer
          box={box}
          text={text}
          site={post.site}
          onText={reply.write}
          onInsert={() => void insert()}
          confirmed={verdict && ABOUT_FAULT.includes(verdict.kind) ? draft.confirmed : null}
          onConfirmed={(confirmed) => changeDraft({ confirmed })}
          before={before}
          onBringBack={() => {
            reply.write(before ?? '');
            setBefore(null);
          }}
        />
      )}
      {writing && <Findings findings={findings} text={text} box={box} />}
      {asking?.kind === 'caution' && (
        <CautionForm
          cautions={asking.cautions}
          onGo={() => {
            for (const { id } of asking.cautions) accepted.current.add(id);
            ask(null);
            void insert();
          }}
          onCancel={() => ask(null)}
        />
      )}
      {asking?.kind === 'occupied' && (
        <OccupiedForm existing={asking.existing} onMode={reply.insert} onCancel={() => ask(null)} />
      )}
      {asking?.kind === 'blocked' && (
        <OverrideForm
          findings={asking.findings}
          onGo={(why) => reply.insert('ask', why)}
          onCancel={() => ask(null)}
        />
      )}
      {asking?.kind === 'skip' && (
        <SkipForm verdict={verdict} act={act} onDone={() => ask(null)} onCancel={() => ask(null)} />
      )}
      <Acts detail={detail} act={act} open={acting} setOpen={setActing} />
      {children}
      {!asking && (
        <Actions
          status={status}
          canInsert={canInsert}
          canCopy={text.trim() !== ''}
          writing={writing}
          touched={detail.interactions.some(({ type }) => type === 'inserted' || type === 'copied')}
          onHandOver={handOver}
          onInsert={() => void insert()}
          onCopy={reply.copy}
          onSent={reply.markSent}
          onSkip={() => ask({ kind: 'skip' })}
          onNext={onNext}
        />
      )}
    </div>
  );
}
