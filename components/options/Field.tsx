/** What every field has around it: a label, a line of help with an example, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { type Path, pathName } from '@/utils/brand/path';
import type { FieldProblem } from '@/utils/validate';
import { Icon } from '../design/icons';
import { type MessageKey, t } from '../words';

/** "expected a date such as 2026-11-22" → "Expected a date such as 2026-11-22"; nothing at all is put more plainly. */
function problemWords({ expected, field }: FieldProblem, path: Path): string {
  const line = /\[(\d+)\]$/.exec(field.slice(pathName(path).length));
  const words = expected.endsWith('got nothing')
    ? t('field_needed')
    : `${expected[0]?.toUpperCase()}${expected.slice(1)}.`;
  return line ? t('field_line', String(Number(line[1]) + 1), words) : words;
}

/** Beside the name of a field that the organisation set. */
export const SetByOrganisation = () => (
  <span class="chip">
    <Icon name="lock" /> {t('opt_locked')}
  </span>
);

export interface FieldProps {
  path: Path;
  label: MessageKey;
  hint?: MessageKey;
}

interface FrameProps extends FieldProps {
  problem: FieldProblem | undefined;
  locked: boolean;
  children: (aria: {
    id: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ComponentChildren;
}

export function FieldFrame({ path, label, hint, problem, locked, children }: FrameProps) {
  const id = `field-${pathName(path)}`;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="form-field">
      <div class="row">
        <label for={id}>{t(label)}</label>
        {locked && <SetByOrganisation />}
      </div>
      {hint && (
        <p class="tiny faint hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
      {children({ id, 'aria-invalid': problem !== undefined, 'aria-describedby': described || undefined })}
      {problem && (
        <p class="tiny problem" id={`${id}-problem`}>
          <Icon name="alert" /> {problemWords(problem, path)}
        </p>
      )}
    </div>
  );
}
