/** Tags: written with commas between, taken off by a click. */
import { useState } from 'preact/hooks';
import { Icon } from '../../design/icons';
import { t } from '../../words';
import { ActForm } from './ActForm';
import type { ActProps } from './props';
import { submit } from './submit';

/** As the log's schema has it: at most 50 of 100 characters. */
const tagsIn = (text: string): string[] =>
  [...new Set(text.split(/[,\n]/).map((tag) => tag.replace(/^#/, '').trim().slice(0, 100)))]
    .filter((tag) => tag !== '')
    .slice(0, 50);

export function TagForm(props: ActProps) {
  const standing = props.detail.mention.tags ?? [];
  const [text, setText] = useState('');
  const [off, setOff] = useState<string[]>([]);
  const add = tagsIn(text).filter((tag) => !standing.includes(tag));
  const keep = () => {
    if (add.length === 0 && off.length === 0) return props.onCancel();
    void submit(props, { type: 'tagged', add, remove: off }, t('said_tagged'));
  };
  return (
    <ActForm title={t('do_tag')} submit={t('act_keep')} onSubmit={keep} onCancel={props.onCancel}>
      <label class="stack small">
        {t('tag_add')}
        <input
          class="field"
          maxLength={1_000}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {standing.length > 0 && (
        <ul class="row small" aria-label={t('tag_standing')}>
          {standing.map((tag) => {
            const gone = off.includes(tag);
            return (
              <li key={tag}>
                <button
                  type="button"
                  class={`chip tag ${gone ? 'taken-off' : ''}`}
                  aria-pressed={gone}
                  aria-label={t('tag_remove', tag)}
                  onClick={() => setOff(gone ? off.filter((one) => one !== tag) : [...off, tag])}
                >
                  <bdi>{tag}</bdi> <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </ActForm>
  );
}
