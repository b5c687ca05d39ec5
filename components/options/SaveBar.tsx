/** Stays in sight: whether there is something to save, and the way to save it. */
import type { ComponentChildren } from 'preact';
import { t } from '../words';
import type { Form } from './form';

interface Props {
  form: Form;
  onSave: () => void;
  children: ComponentChildren;
}

const standing = ({ dirty, isNew }: Form) =>
  dirty ? 'opt_unsaved' : isNew ? 'opt_nothing_yet' : 'opt_all_saved';

export function SaveBar({ form, onSave, children }: Props) {
  return (
    <footer class="save-bar">
      {children}
      <div class="save-bar-row">
        <p class="small soft">{t(standing(form))}</p>
        {form.dirty && (
          <button type="button" class="button bare" onClick={form.discard}>
            {t('opt_discard')}
          </button>
        )}
        <button
          type="button"
          class="button primary"
          aria-disabled={!form.dirty}
          onClick={() => form.dirty && onSave()}
        >
          {t('opt_save')}
        </button>
      </div>
    </footer>
  );
}
