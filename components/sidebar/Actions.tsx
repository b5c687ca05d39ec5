/** What can be done with the reply. Nothing here sends it: the person does, on the site. */
import { useEffect, useRef } from 'preact/hooks';
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
  /** Where a person with authority comes first. */
  onHandOver: (() => void) | null;
  onInsert: () => void;
  onCopy: () => void;
  onSent: () => void;
  onSkip: () => void;
  onNext: () => void;
}

/** The line that says what was done stands above the actions, however many lines they take, and moves nothing. */
function useFoot() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const resized = new ResizeObserver(() =>
      style.setProperty('--foot', `${bar.current?.offsetHeight ?? 0}px`),
    );
    if (bar.current) resized.observe(bar.current);
    return () => {
      resized.disconnect();
      style.removeProperty('--foot');
    };
  }, []);
  return bar;
}

export function Actions(props: Props) {
  const bar = useFoot();
  const { status, writing, canInsert, canCopy, touched } = props;
  if (status !== 'open')
    return (
      <div class="actions" ref={bar}>
        <span class="done">
          <Icon name="check" /> {wordOf(`status_${status}`)}
        </span>
        <button type="button" class="button" onClick={props.onNext}>
          {t('next')} <Icon name="arrowDown" />
        </button>
      </div>
    );
  return (
    <div class="actions" ref={bar}>
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
      {props.onHandOver && !writing && (
        <button type="button" class="button primary" onClick={props.onHandOver}>
          <Icon name="forward" /> {t('do_hand_over')}
        </button>
      )}
      <button type="button" class="button" onClick={props.onSkip}>
        {t('skip')}
      </button>
    </div>
  );
}
