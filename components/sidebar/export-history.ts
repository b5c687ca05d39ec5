/** Makes the export's file. Loaded when somebody asks for it: the sidebar opens without the history's code. */
import { exportHistory, type Format, fileName, MEDIA_TYPES } from '@/utils/export';
import { openHistory } from '@/utils/history';
import { saveFile } from '../save-file';
import { t } from '../words';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Writes every mention and interaction into one file and saves it; answers with the number of mentions. */
export async function exportAs(format: Format): Promise<number> {
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
