/** The kinds of field that a profile needs. Each knows its path and nothing else of the profile. */
import { useEffect, useState } from 'preact/hooks';
import { type Json, pathName } from '@/utils/brand/path';
import { type MessageKey, t } from '../words';
import { FieldFrame, type FieldProps, SetByOrganisation } from './Field';
import { useForm } from './form';

interface TextProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'date';
  /** Several lines. */
  long?: boolean;
  /** What the field holds when it is emptied; a form's empty text is left out of the profile. */
  emptied?: Json;
}

export function TextField({ type = 'text', long, emptied = '', ...field }: TextProps) {
  const form = useForm();
  const held = form.get(field.path);
  const value = typeof held === 'string' ? held : '';
  const change = (typed: string) => form.set(field.path, typed || emptied);
  const onBlur = () => form.touch(field.path);
  const locked = form.isLocked(field.path);
  return (
    <FieldFrame {...field} problem={form.problemAt(field.path)} locked={locked}>
      {(aria) =>
        long ? (
          <textarea
            {...aria}
            class="field"
            dir="auto"
            readOnly={locked}
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
            onBlur={onBlur}
          />
        ) : (
          <input
            {...aria}
            class="field"
            // preact types an input by one literal; which of them it is makes no difference to these attributes.
            type={type as 'text'}
            dir="auto"
            readOnly={locked}
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
            onBlur={onBlur}
          />
        )
      }
    </FieldFrame>
  );
}

const linesOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : '');

/** One entry a line: quick to type, to paste and to read. */
export function ListField(field: FieldProps) {
  const form = useForm();
  // What is typed, blank lines and all; the list is made from it.
  const [typed, type] = useState(linesOf(form.get(field.path)));
  const locked = form.isLocked(field.path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing sets the list; only what came from elsewhere (generation) fills it anew
  useEffect(() => type(linesOf(form.get(field.path))), [form.generation]);
  const change = (text: string) => {
    type(text);
    const entries = text.split('\n').map((line) => line.trim());
    form.set(
      field.path,
      entries.filter((entry) => entry !== ''),
    );
  };
  return (
    <FieldFrame {...field} problem={form.problemAt(field.path)} locked={locked}>
      {(aria) => (
        <textarea
          {...aria}
          class="field list-field"
          dir="auto"
          spellcheck={false}
          readOnly={locked}
          value={typed}
          onInput={(event) => change(event.currentTarget.value)}
          onBlur={() => form.touch(field.path)}
        />
      )}
    </FieldFrame>
  );
}

export function SwitchField({ path, label, hint, standard = false }: FieldProps & { standard?: boolean }) {
  const form = useForm();
  const value = form.get(path);
  const id = `field-${pathName(path)}`;
  const locked = form.isLocked(path);
  return (
    <div class="form-field">
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          disabled={locked}
          aria-describedby={hint && `${id}-hint`}
          checked={typeof value === 'boolean' ? value : standard}
          onChange={(event) => form.set(path, event.currentTarget.checked)}
        />
        {t(label)} {locked && <SetByOrganisation />}
      </label>
      {hint && (
        <p class="tiny faint hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
    </div>
  );
}

interface PickProps extends FieldProps {
  choices: readonly { value: string; words: MessageKey }[];
  /** Adds "no preference". */
  optional?: MessageKey;
}

export function PickField({ choices, optional, ...field }: PickProps) {
  const form = useForm();
  const value = form.get(field.path);
  const locked = form.isLocked(field.path);
  return (
    <FieldFrame {...field} problem={form.problemAt(field.path)} locked={locked}>
      {(aria) => (
        <select
          {...aria}
          class="field"
          disabled={locked}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => form.set(field.path, event.currentTarget.value || undefined)}
        >
          {optional && <option value="">{t(optional)}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {t(choice.words)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
