/** Everything in and out as files. */
import './exports.css';
import { ExportPanel } from './ExportPanel';
import { ImportPanel } from './ImportPanel';

export function ExportsPlace() {
  return (
    <div class="column">
      <ExportPanel />
      <ImportPanel />
    </div>
  );
}
