/** A note for colleagues: it never leaves the history. */
import { useState } from 'preact/hooks';
import { t } from '../../words';
import { ActForm } from './ActForm';
import type { ActProps } from './props';
import { submit } from './submit';

export function NoteForm(props: ActProps) {
  const [text, setText] = useState('');
  const keep = () => text.trim() && void submit(props, { type: 'note', text: text.trim() }, t('said_note'));
  return (
    <ActForm title={t('do_note')} submit={t('act_keep')} onSubmit={keep} onCancel={props.onCancel}>
      <label class="stack small">
        {t('note_text')}
        <textarea
          class="field"
          required
          maxLength={5_000}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
          }}
        />
      </label>
    </ActForm>
  );
}
