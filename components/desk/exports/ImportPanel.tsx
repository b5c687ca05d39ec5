/** Taking a file in: first a dry run that says what would happen, then, if the person says so, the same for real. */
import { useState } from 'preact/hooks';
import { guessMapping, type ImportReport, importInto, type Mapping } from '@/utils/export/import';
import { readCsv } from '@/utils/export/import/read-csv';
import { FileButton } from '../../FileButton';
import { useSay } from '../../say';
import { plural, t } from '../../words';
import { useHistory } from '../opened';
import { problemOf } from '../problem';
import { ImportReportView } from './ImportReportView';
import { MappingForm } from './MappingForm';

/** Of a file in memory, in bytes: three times it is held while it is read. */
const MOST_BYTES = 400 * 1_048_576;

type Format = 'json' | 'jsonl' | 'csv';

interface Chosen {
  name: string;
  text: string;
  format: Format;
  /** Of a table. */
  headings: string[];
}

/** By its name, else by how it begins. */
function formatOf(name: string, text: string): Format {
  const ending = /\.(csv|tsv|txt|jsonl|ndjson|json)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  if (ending === 'json') return 'json';
  if (ending) return 'csv';
  return text.trimStart().startsWith('{') ? 'jsonl' : 'csv';
}

async function read(file: File): Promise<Chosen> {
  const text = await file.text();
  const format = formatOf(file.name, text);
  const head = format === 'csv' ? readCsv(text.slice(0, 100_000)).next() : null;
  return { name: file.name, text, format, headings: head && !head.done ? head.value.cells : [] };
}

export function ImportPanel() {
  const history = useHistory();
  const say = useSay();
  const [file, setFile] = useState<Chosen | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [report, setReport] = useState<{ dry: boolean; report: ImportReport } | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async (chosen: Chosen, as: Mapping, dry: boolean) => {
    setBusy(true);
    // The words that say so are painted before a large file holds everything up.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const options = { format: chosen.format, mapping: as, now: Date.now(), dry };
      const done = await importInto(history, chosen.text, options);
      setReport({ dry, report: done });
      if (!dry) say(plural('desk_imported', done.added + done.changed));
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
    setBusy(false);
  };

  const take = async (input: HTMLInputElement) => {
    const picked = input.files?.[0];
    if (!picked) return;
    setReport(null);
    if (picked.size > MOST_BYTES) return say(t('desk_import_too_big'), 'bad');
    const chosen = await read(picked);
    input.value = '';
    const guess = guessMapping(chosen.headings);
    setFile(chosen);
    setMapping(guess);
    // A table is looked at once its columns are named.
    if (chosen.format !== 'csv' || guess.text !== undefined) await run(chosen, guess, true);
  };

  const remap = (next: Mapping) => {
    setMapping(next);
    setReport(null);
    if (file && next.text !== undefined) void run(file, next, true);
  };
  const willDo = report?.dry && report.report.added + report.report.changed > 0;
  return (
    <section class="panel">
      <h3>{t('desk_import')}</h3>
      <p class="soft">{t('desk_import_text')}</p>
      <FileButton
        name={t('desk_import_choose')}
        accept=".json,.jsonl,.ndjson,.csv,.tsv,.txt"
        onChoose={(field) => void take(field)}
      />
      <div role="status">
        {busy && <p>{t('desk_working')}</p>}
        {!busy && file && report && (
          <ImportReportView name={file.name} dry={report.dry} report={report.report} />
        )}
      </div>
      {file?.format === 'csv' && <MappingForm headings={file.headings} mapping={mapping} onChange={remap} />}
      {file && willDo && (
        <button
          type="button"
          class="button primary export-start"
          aria-disabled={busy}
          onClick={() => !busy && void run(file, mapping, false)}
        >
          {t('desk_import_do')}
        </button>
      )}
    </section>
  );
}
