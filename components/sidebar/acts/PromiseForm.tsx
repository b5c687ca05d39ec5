/** A promise made elsewhere (by telephone, in a private message) or found by nobody: what, and by when (P17). */
import { useState } from 'preact/hooks';
import { DEFAULT_DUE_HOURS } from '@/utils/promises/followUps';
import { t } from '../../words';
import { ActForm } from './ActForm';
import type { ActProps } from './props';
import { submit } from './submit';

const HOUR = 3_600_000;

/** What a `datetime-local` field holds: the wall clock, without a zone. */
function local(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function PromiseForm(props: ActProps) {
  const [text, setText] = useState('');
  const [due, setDue] = useState(() => local(Date.now() + DEFAULT_DUE_HOURS * HOUR));
  const keep = () => {
    const time = new Date(due).getTime();
    if (text.trim() && Number.isFinite(time))
      void submit(props, { type: 'promised', text: text.trim(), due: time }, t('said_promised'));
  };
  return (
    <ActForm title={t('do_promise')} submit={t('act_keep')} onSubmit={keep} onCancel={props.onCancel}>
      <label class="stack small">
        {t('promise_text')}
        <input
          class="field"
          required
          maxLength={1_000}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="stack small">
        {t('promise_due')}
        <input
          class="field"
          type="datetime-local"
          required
          value={due}
          onInput={(event) => setDue(event.currentTarget.value)}
        />
      </label>
    </ActForm>
  );
}
