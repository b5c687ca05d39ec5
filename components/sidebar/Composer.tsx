/** The box the reply is written in, with its count and what is known of the facts. */
import type { RefObject } from 'preact';
import { countFor } from '@/utils/limits/count';
import { t } from '../words';
import { Counter } from './Counter';

interface Props {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  site: string;
  onText: (text: string) => void;
  /** Ctrl or Command with Enter. */
  onInsert: () => void;
  /** null: the question of who is at fault does not arise. */
  confirmed: boolean | null;
  onConfirmed: (confirmed: boolean) => void;
  /** The person's own text that other wording took the place of. */
  before: string | null;
  onBringBack: () => void;
}

export function Composer(props: Props) {
  const { box, text, site, confirmed, before } = props;
  return (
    <div class="composer">
      <textarea
        ref={box}
        class="field"
        dir="auto"
        aria-label={t('reply_box')}
        aria-describedby="reply-count"
        value={text}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          props.onInsert();
        }}
      />
      <div class="composer-foot">
        {confirmed !== null && (
          <label class="choice tiny" title={t('facts_confirmed_help')}>
            <input
              type="checkbox"
              checked={confirmed}
              onChange={(event) => props.onConfirmed(event.currentTarget.checked)}
            />
            {t('facts_confirmed')}
          </label>
        )}
        {before !== null && (
          <button type="button" class="linklike tiny" onClick={props.onBringBack}>
            {t('bring_back')}
          </button>
        )}
        <Counter count={countFor(site, text)} site={site} />
      </div>
    </div>
  );
}
