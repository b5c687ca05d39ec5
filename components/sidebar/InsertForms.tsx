/** What Insert asks before it goes on: something stands in the box already, or the checker would hold the text back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '@/utils/checker/finding';
import type { InsertMode } from '@/utils/compose/insert';
import { t } from '../words';

interface OccupiedProps {
  existing: string;
  onMode: (mode: InsertMode) => void;
  onCancel: () => void;
}

export function OccupiedForm({ existing, onMode, onCancel }: OccupiedProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="ask">
      <legend class="ask-title">{t('occupied_title')}</legend>
      <blockquote class="small soft" dir="auto">
        {existing.slice(0, 300)}
      </blockquote>
      <div class="row">
        <button ref={first} type="button" class="button" onClick={() => onMode('append')}>
          {t('occupied_append')}
        </button>
        <button type="button" class="button" onClick={() => onMode('replace')}>
          {t('occupied_replace')}
        </button>
        <button type="button" class="button bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}

interface OverrideProps {
  findings: readonly Finding[];
  onGo: (why: string) => void;
  onCancel: () => void;
}

export function OverrideForm({ findings, onGo, onCancel }: OverrideProps) {
  const [why, setWhy] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="ask"
      aria-labelledby="override-title"
      onSubmit={(event) => {
        event.preventDefault();
        const ids = [...new Set(findings.map(({ id }) => id))].join(', ');
        if (why.trim()) onGo(`${ids}: ${why.trim()}`);
      }}
    >
      <h4 id="override-title">{t('override_title')}</h4>
      <ul class="bullets small">
        {findings.map(({ id, message, start }) => (
          <li key={`${id}-${start}`}>{t(message.key, ...(message.args ?? []))}</li>
        ))}
      </ul>
      <label class="stack small">
        {t('override_why')}
        <input
          ref={field}
          class="field"
          required
          maxLength={500}
          value={why}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button">
          {t('override_go')}
        </button>
        <button type="button" class="button bare" onClick={onCancel}>
          {t('override_back')}
        </button>
      </div>
    </form>
  );
}
