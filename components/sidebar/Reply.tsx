/** The reply: wording in three lengths, editable, counted and checked, and what can be done with it. */
import { useRef, useState } from 'preact/hooks';
import { countFor } from '@/utils/limits/count';
import { LENGTHS } from '@/utils/replies/suggestion';
import { Icon } from '../design/icons';
import { t, wordOf } from '../words';
import { Actions } from './Actions';
import { Counter } from './Counter';
import { useFindings } from './checking';
import { Findings } from './Findings';
import { OccupiedForm, OverrideForm } from './InsertForms';
import { type ReplyProps, useReply } from './reply';
import { SkipForm } from './SkipForm';
import { useShortcuts } from './shortcuts';

export function Reply(props: ReplyProps) {
  const { detail, draft, changeDraft, act } = props;
  const reply = useReply(props);
  const { text, asking, ask } = reply;
  const { verdict, status } = detail.mention;
  const offered = detail.suggestions.length > 0;
  const [writing, setWriting] = useState(text !== '');
  const [before, setBefore] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  const count = countFor(reply.post.site, text);
  const findings = useFindings(text, detail);
  const blocks = findings.filter(({ level, id }) => level === 'block' && id !== 'L09');
  const insert = () => (blocks.length > 0 ? ask({ kind: 'blocked' }) : void reply.insert('ask'));
  const canInsert = text.trim() !== '' && !count.over && !reply.busy;

  const otherWording = () => {
    const { [draft.length]: mine, ...edited } = draft.edited;
    setBefore(mine ?? null);
    changeDraft({ fresh: draft.fresh + 1, edited });
  };

  useShortcuts({
    Escape: () => {
      if (asking) return (ask(null), true);
      if (document.activeElement !== box.current) return false;
      document.getElementById('mention-title')?.focus();
      return true;
    },
    e: () => (box.current?.focus(), true),
    i: () => (canInsert && insert(), true),
    c: () => (void reply.copy(), true),
    m: () => (status === 'open' && void reply.markSent(), true),
    s: () => (status === 'open' && ask({ kind: 'skip' }), true),
    w: () => (offered && otherWording(), true),
    '1': () => (reply.pick('brief'), true),
    '2': () => (reply.pick('standard'), true),
    '3': () => (reply.pick('detailed'), true),
  });

  return (
    <section class="reply" aria-labelledby="reply-title">
      <h3 id="reply-title" class="unseen">
        {t('reply_title')}
      </h3>
      {offered && (
        <div class="reply-top">
          <fieldset class="segments">
            <legend class="unseen">{t('reply_length')}</legend>
            {LENGTHS.map((length) => (
              <label key={length} class="segment">
                <input
                  type="radio"
                  class="unseen"
                  name="length"
                  checked={draft.length === length}
                  onChange={() => reply.pick(length)}
                />
                <span>{wordOf(`length_${length}`)}</span>
              </label>
            ))}
          </fieldset>
          <button type="button" class="button bare" onClick={otherWording}>
            <Icon name="refresh" /> {t('other_wording')}
          </button>
        </div>
      )}
      {!offered && !writing && (
        <p class="small soft">
          {t(verdict?.reply === 'yes' ? 'reply_no_wording' : 'reply_none_offered')}{' '}
          <button type="button" class="linklike" onClick={() => setWriting(true)}>
            {t('write_anyway')}
          </button>
        </p>
      )}
      {(offered || writing) && (
        <div class="composer">
          <textarea
            ref={box}
            class="field"
            dir="auto"
            aria-label={t('reply_box')}
            aria-describedby="reply-count"
            value={text}
            onInput={(event) => reply.write(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !canInsert) return;
              event.preventDefault();
              insert();
            }}
          />
          <div class="composer-foot">
            {before !== null && (
              <button
                type="button"
                class="linklike small"
                onClick={() => (reply.write(before), setBefore(null))}
              >
                {t('bring_back')}
              </button>
            )}
            <Counter count={count} site={reply.post.site} />
          </div>
        </div>
      )}
      {(offered || writing) && <Findings findings={findings} text={text} onFix={reply.write} box={box} />}
      <Actions
        status={status}
        canInsert={canInsert}
        canCopy={text.trim() !== ''}
        writing={offered || writing}
        over={count.over}
        touched={detail.interactions.some(({ type }) => type === 'inserted' || type === 'copied')}
        onInsert={insert}
        onCopy={reply.copy}
        onSent={reply.markSent}
        onSkip={() => ask({ kind: 'skip' })}
        onNext={props.onNext}
      />
      {asking?.kind === 'occupied' && (
        <OccupiedForm existing={asking.existing} onMode={reply.insert} onCancel={() => ask(null)} />
      )}
      {asking?.kind === 'blocked' && (
        <OverrideForm findings={blocks} onGo={(why) => reply.insert('ask', why)} onCancel={() => ask(null)} />
      )}
      {asking?.kind === 'skip' && (
        <SkipForm verdict={verdict} act={act} onDone={() => ask(null)} onCancel={() => ask(null)} />
      )}
    </section>
  );
}
