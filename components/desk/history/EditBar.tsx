/** What can be done to the marked mentions: close, reopen, tag, hand over, note an outcome. */
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { OUTCOMES } from '@/utils/history/interaction';
import { Icon } from '../../design/icons';
import { useProfile } from '../../profile';
import { t, wordOf } from '../../words';
import { type Edit, tagsOf } from './edits';

type Asking = 'tag' | 'hand-over' | 'outcome';

interface Props {
  disabled: boolean;
  onEdit: (edit: Edit) => void;
}

interface FormProps {
  /** Reads the fields by their names, without white space around. */
  onValues: (value: (name: string) => string) => void;
  children: ComponentChildren;
}

function EditForm({ onValues, children }: FormProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    onValues((name) => String(data.get(name) ?? '').trim());
  };
  return (
    <form class="edit-form row" onSubmit={submit}>
      {children}
      <button type="submit" class="button primary">
        {t('desk_apply')}
      </button>
    </form>
  );
}

/** `input`: further attributes of the field. */
function Labelled({ label, ...input }: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label class="small">
      {label}
      <input class="field" autoComplete="off" {...input} />
    </label>
  );
}

const NoteField = () => <Labelled label={t('column_done_note')} name="note" maxLength={2_000} />;

// A field named "remove" would stand in the way of the form's own method of that name.
function TagForm({ onEdit }: { onEdit: Props['onEdit'] }) {
  const submit: FormProps['onValues'] = (value) => {
    const [add, remove] = [tagsOf(value('added')), tagsOf(value('removed'))];
    if (add.length + remove.length > 0) onEdit({ type: 'tagged', add, remove });
  };
  return (
    <EditForm onValues={submit}>
      <Labelled label={t('desk_tags_add')} name="added" maxLength={300} />
      <Labelled label={t('desk_tags_remove')} name="removed" maxLength={300} />
    </EditForm>
  );
}

function HandOverForm({ onEdit }: { onEdit: Props['onEdit'] }) {
  const teams = useProfile()?.teams ?? [];
  const submit: FormProps['onValues'] = (value) => {
    if (value('team')) onEdit({ type: 'handed-over', team: value('team'), note: value('note') || undefined });
  };
  return (
    <EditForm onValues={submit}>
      <Labelled label={t('column_team')} name="team" required maxLength={300} list="desk-teams" />
      <datalist id="desk-teams">
        {teams.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <NoteField />
    </EditForm>
  );
}

function OutcomeForm({ onEdit }: { onEdit: Props['onEdit'] }) {
  const submit: FormProps['onValues'] = (value) => {
    const result = OUTCOMES.find((one) => one === value('result'));
    if (!result) return;
    const amount = value('amount') === '' ? undefined : Number(value('amount'));
    const currency = amount === undefined ? undefined : value('currency').toUpperCase() || undefined;
    onEdit({ type: 'outcome', result, amount, currency, note: value('note') || undefined });
  };
  return (
    <EditForm onValues={submit}>
      <label class="small">
        {t('column_outcome')}
        <select name="result" class="field">
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {wordOf(`outcome_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Labelled label={t('column_amount')} name="amount" type="number" step="any" class="field narrow" />
      <Labelled
        label={t('column_currency')}
        name="currency"
        class="field narrow"
        pattern="[A-Za-z]{3}"
        maxLength={3}
        placeholder="EUR"
      />
      <NoteField />
    </EditForm>
  );
}

const FORMS = { tag: TagForm, 'hand-over': HandOverForm, outcome: OutcomeForm };
const LABELS = { tag: 'desk_tag', 'hand-over': 'desk_hand_over', outcome: 'column_outcome' } as const;

export function EditBar({ disabled, onEdit }: Props) {
  const [asking, ask] = useState<Asking | null>(null);
  const Form = asking && FORMS[asking];
  const run = (edit: Edit) => {
    if (disabled) return;
    ask(null);
    onEdit(edit);
  };
  return (
    <div class="edit-bar">
      <div class="row">
        <button type="button" class="button" aria-disabled={disabled} onClick={() => run({ type: 'closed' })}>
          <Icon name="check" /> {t('desk_close')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={disabled}
          onClick={() => run({ type: 'reopened' })}
        >
          {t('desk_reopen')}
        </button>
        {(Object.keys(FORMS) as Asking[]).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-expanded={asking === one}
            onClick={() => ask(asking === one ? null : one)}
          >
            {t(LABELS[one])}
          </button>
        ))}
      </div>
      {Form && <Form key={asking} onEdit={run} />}
    </div>
  );
}
