/** What can be done with the reply. Nothing here sends it: the person does, on the site. */
import type { Mention } from '@/utils/history/records';
import { Icon } from '../design/icons';
import { t, wordOf } from '../words';

interface Props {
  status: Mention['status'];
  /** A reply box is open. */
  writing: boolean;
  canInsert: boolean;
  canCopy: boolean;
  /** The text was inserted or copied: sending is what comes next. */
  touched: boolean;
  onInsert: () => void;
  onCopy: () => void;
  onSent: () => void;
  onSkip: () => void;
  onNext: () => void;
}

export function Actions(props: Props) {
  const { status, writing, canInsert, canCopy, touched } = props;
  if (status !== 'open')
    return (
      <div class="actions">
        <span class="done">
          <Icon name="check" /> {wordOf(`status_${status}`)}
        </span>
        <button type="button" class="button" onClick={props.onNext}>
          {t('next')} <Icon name="arrowDown" />
        </button>
      </div>
    );
  return (
    <div class="actions">
      {writing && (
        <>
          <button
            type="button"
            class={`button ${touched ? '' : 'primary'}`}
            aria-disabled={!canInsert}
            onClick={() => canInsert && props.onInsert()}
            aria-describedby="reply-count"
          >
            <Icon name="insert" /> {t('insert')}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={!canCopy}
            onClick={() => canCopy && props.onCopy()}
          >
            {t('copy')}
          </button>
          <button type="button" class={`button ${touched ? 'primary' : ''}`} onClick={props.onSent}>
            {t('mark_sent')}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={props.onSkip}>
        {t('skip')}
      </button>
    </div>
  );
}
