/** A name that is also an ordinary word counts only beside words that people use when they mean the brand. */
import { ListField } from '../options/fields';
import { useForm } from '../options/form';
import { t } from '../words';

const PATH = ['ambiguous'] as const;

export function OrdinaryWord() {
  const form = useForm();
  const held = form.get(PATH);
  const name = form.get(['name']);
  const isOn = Array.isArray(held) && held.length > 0;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          disabled={form.isLocked(PATH)}
          checked={isOn}
          onChange={(event) => form.set(PATH, event.currentTarget.checked ? [name] : [])}
        />
        {t('welcome_ordinary')}
      </label>
      {isOn && <ListField path={['context']} label="opt_context" hint="opt_context_hint" />}
    </>
  );
}
