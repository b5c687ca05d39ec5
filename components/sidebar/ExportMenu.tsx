/** The whole history as a file, made here and saved here. */
import { useRef, useState } from 'preact/hooks';
import type { Format } from '@/utils/export';
import { Icon } from '../design/icons';
import { useSay } from '../say';
import { plural, t } from '../words';

export function ExportMenu() {
  const say = useSay();
  const menu = useRef<HTMLDetailsElement>(null);
  const [busy, setBusy] = useState(false);
  const close = () => menu.current?.removeAttribute('open');
  const run = (format: Format) => async () => {
    close();
    menu.current?.querySelector('summary')?.focus();
    setBusy(true);
    try {
      const { exportAs } = await import('./export-history');
      say(plural('said_exported', await exportAs(format)));
    } catch (error) {
      say(t('said_export_failed', error instanceof Error ? error.message : String(error)), 'bad');
    }
    setBusy(false);
  };
  return (
    <details
      class="menu"
      ref={menu}
      onFocusOut={(event) => {
        if (!menu.current?.contains(event.relatedTarget as Node | null)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button bare square" aria-label={t('export')} title={t('export')}>
        <Icon name="download" />
      </summary>
      <div class="menu-items">
        <p class="tiny faint">{t('export_what')}</p>
        <button type="button" class="button bare" disabled={busy} onClick={run('csv')}>
          {t('export_csv')}
        </button>
        <button type="button" class="button bare" disabled={busy} onClick={run('json')}>
          {t('export_json')}
        </button>
      </div>
    </details>
  );
}
