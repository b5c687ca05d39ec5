/** Whether people may write directly, and to whom: `true`, or a handle. */
import { t } from '../words';
import { TextField } from './fields';
import { useForm } from './form';

const PATH = ['contact', 'dm'] as const;

export function DirectMessage() {
  const form = useForm();
  const value = form.get(PATH);
  const isOn = value === true || typeof value === 'string';
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          disabled={form.isLocked(PATH)}
          checked={isOn}
          onChange={(event) => form.set(PATH, event.currentTarget.checked ? true : undefined)}
        />
        {t('opt_dm')}
      </label>
      {isOn && <TextField path={PATH} label="opt_dm_handle" hint="opt_dm_handle_hint" emptied={true} />}
    </>
  );
}
