/** What to know about the thread before answering; and the question before Insert, where one of them asks for it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Caution } from '@/utils/checker/thread';
import { Icon } from '../design/icons';
import { t } from '../words';
import { cautionWords } from './thread';

/** `shown`: said elsewhere already. */
export function Cautions({
  cautions,
  shown,
}: {
  cautions: readonly Caution[];
  shown: readonly Caution['id'][];
}) {
  const left = cautions.filter(({ id }) => !shown.includes(id));
  if (left.length === 0) return null;
  return (
    <ul class="findings small" aria-label={t('cautions_label')}>
      {left.map((caution) => (
        <li key={caution.message} class="notice care">
          <Icon name="alert" />
          <p dir="auto">
            {cautionWords(caution)} <span class="tiny faint numbers">{caution.playbook}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  cautions: readonly Caution[];
  onGo: () => void;
  onCancel: () => void;
}

export function CautionForm({ cautions, onGo, onCancel }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <fieldset class="ask">
      <legend class="ask-title">{t('cautions_title')}</legend>
      <ul class="bullets small">
        {cautions.map((caution) => (
          <li key={caution.message} dir="auto">
            {cautionWords(caution)}
          </li>
        ))}
      </ul>
      <div class="row">
        <button ref={back} type="button" class="button" onClick={onCancel}>
          {t('override_back')}
        </button>
        <button type="button" class="button" onClick={onGo}>
          {t('override_go')}
        </button>
      </div>
    </fieldset>
  );
}
