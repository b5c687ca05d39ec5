/** What every field has around it: a label, a line of help with an example, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import type { FieldProblem } from '@/utils/validate';
import { Icon } from '../design/icons';
import { type MessageKey, t } from '../words';
import { type Path, pathName } from './path';

/** "expected a date such as 2026-11-22" → "Expected a date such as 2026-11-22"; nothing at all is put more plainly. */
function problemWords({ expected, field }: FieldProblem, path: Path): string {
  const line = /\[(\d+)\]$/.exec(field.slice(pathName(path).length));
  const words = expected.endsWith('got nothing')
    ? t('field_needed')
    : `${expected[0]?.toUpperCase()}${expected.slice(1)}.`;
  return line ? t('field_line', String(Number(line[1]) + 1), words) : words;
}

export interface FieldProps {
  path: Path;
  label: MessageKey;
  hint?: MessageKey;
}

interface FrameProps extends FieldProps {
  problem: FieldProblem | undefined;
  children: (aria: {
    id: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ComponentChildren;
}

export function FieldFrame({ path, label, hint, problem, children }: FrameProps) {
  const id = `field-${pathName(path)}`;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="form-field">
      <label for={id}>{t(label)}</label>
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
