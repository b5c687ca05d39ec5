/** Below the list: how many are marked, what to do with them, and the latest edit with its undo. */
import { Icon } from '../../design/icons';
import { plural, t } from '../../words';
import { EditBar } from './EditBar';
import type { Edits } from './useEdits';

interface Props {
  marked: number;
  /** How many the filter finds beyond those marked; null where nobody knows. */
  all: number | null;
  edits: Edits;
  onEdit: Parameters<typeof EditBar>[0]['onEdit'];
  onMarkAll: () => void;
  onClear: () => void;
}

export function BulkBar({ marked, all, edits, onEdit, onMarkAll, onClear }: Props) {
  const { done, busy, undo, forget } = edits;
  return (
    <div class="bulk">
      {marked > 0 && (
        <>
          <p class="row small">
            <strong class="numbers">{plural('desk_marked', marked)}</strong>
            {(all === null || all > marked) && (
              <button type="button" class="linklike" onClick={onMarkAll}>
                {t('desk_mark_all')}
              </button>
            )}
            <button type="button" class="linklike" onClick={onClear}>
              {t('desk_mark_none')}
            </button>
          </p>
          <EditBar disabled={busy} onEdit={onEdit} />
        </>
      )}
      <div role="status" class="bulk-said">
        {done && (
          <p class="row small">
            <Icon name="check" />
            <span>{busy ? t('desk_working') : done.words}</span>
            {!busy && (
              <>
                <button type="button" class="linklike" onClick={() => void undo()}>
                  {t('undo')}
                </button>
                <button type="button" class="linklike" onClick={forget}>
                  {t('dismiss')}
                </button>
              </>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
