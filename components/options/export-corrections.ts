/** Makes the file of corrections. Loaded when somebody asks for it: the set-up opens without the history's code. */
import { labelled } from '@/utils/export/labelled';
import { openHistory } from '@/utils/history';
import { saveFile } from '../save-file';

/** Saves every correction as labelled data; answers with their number, and saves nothing where there is none. */
export async function exportCorrections(brand: string): Promise<number> {
  const history = await openHistory();
  try {
    const lines: string[] = [];
    for await (const rows of history.rows())
      for (const row of rows) {
        const label = labelled(row, brand);
        if (label) lines.push(`${JSON.stringify(label)}\n`);
      }
    if (lines.length > 0)
      saveFile(new Blob(lines, { type: 'application/jsonl' }), `answerable-corrections-${today()}.jsonl`);
    return lines.length;
  } finally {
    history.close();
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
