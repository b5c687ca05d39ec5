/** The whole history as a file, made here and saved here. */
import { useRef, useState } from 'preact/hooks';
import { exportHistory, type Format, fileName, MEDIA_TYPES } from '@/utils/export';
import { openHistory } from '@/utils/history';
import { Icon } from '../design/icons';
import { saveFile } from '../save-file';
import { useSay } from '../say';
import { plural, t } from '../words';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Writes every mention and interaction into one file; answers with the number of mentions. */
async function exportAs(format: Format): Promise<number> {
  const history = await openHistory();
  try {
    let mentions = 0;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const onProgress = ({ rows }: { rows: number }) => {
      mentions = rows;
    };
    const options = { format, zone: zone(), words: t, onProgress };
    for await (const piece of exportHistory(history, options)) pieces.push(new Uint8Array(piece));
    saveFile(new Blob(pieces, { type: MEDIA_TYPES[format] }), fileName(format, Date.now(), zone()));
    return mentions;
  } finally {
    history.close();
  }
}

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
