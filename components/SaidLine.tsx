/** The line that says what just happened. The live region is always there: one that appears with its text is not read out. */
import { useEffect } from 'preact/hooks';
import { Icon } from './design/icons';
import { IconButton } from './IconButton';
import type { Said } from './say';
import { t } from './words';

/** Good news leaves by itself, in ms; what needs a person stays until it is closed or something else is said. */
const STAY = 12_000;

export function SaidLine({ said, onClose }: { said: Said | null; onClose: () => void }) {
  useEffect(() => {
    if (said?.tone !== 'good') return;
    const timer = setTimeout(onClose, STAY);
    return () => clearTimeout(timer);
  }, [said, onClose]);
  return (
    <div class="said-place">
      <div role="status" aria-live="polite" aria-atomic="true">
        {said && (
          <p key={said.turn} class={`said notice ${said.tone}`}>
            <Icon name={said.tone === 'good' ? 'check' : 'alert'} />
            <span>{said.text}</span>
          </p>
        )}
      </div>
      {said?.undo && (
        <button
          type="button"
          class="said-undo button bare"
          onClick={() => {
            onClose();
            said.undo?.();
          }}
        >
          {t('undo')}
        </button>
      )}
      {said && <IconButton icon="close" name={t('dismiss')} class="said-close" onClick={onClose} />}
    </div>
  );
}
