/** What an import would do, or did: counts, and every line that was refused with its field and its reason. */
import type { ImportReport } from '@/utils/export/import';
import type { MessageKey } from '@/utils/words';
import { plural, t } from '../../words';

/** Of the lines refused; nobody reads more, and a damaged file refuses all of them. */
const SHOWN = 200;

export function ImportReportView({
  name,
  dry,
  report,
}: {
  name: string;
  dry: boolean;
  report: ImportReport;
}) {
  const { added, changed, same, refused } = report;
  return (
    <div class="stack">
      <h4 dir="auto">{t(dry ? 'desk_import_would' : 'desk_import_did', name)}</h4>
      <ul class="bullets small">
        <li>{plural('desk_import_added', added)}</li>
        <li>{plural('desk_import_changed', changed)}</li>
        <li>{plural('desk_import_same', same)}</li>
        <li>{plural('desk_import_refused', refused.length)}</li>
      </ul>
      {refused.length > 0 && (
        <table class="refusals">
          <thead>
            <tr>
              <th scope="col">{t('desk_import_line')}</th>
              <th scope="col">{t('desk_import_why')}</th>
              <th scope="col">{t('desk_import_field')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, SHOWN).map(({ line, why, detail }) => (
              <tr key={`${line} ${detail}`}>
                <td class="numbers">{line}</td>
                <td>{t(`desk_refused_${why}` as MessageKey)}</td>
                <td dir="auto">{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refused.length > SHOWN && (
        <p class="small soft">{t('desk_import_more', String(refused.length - SHOWN))}</p>
      )}
    </div>
  );
}
