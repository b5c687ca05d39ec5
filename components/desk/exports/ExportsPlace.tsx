/** Everything in and out as files. */
import './exports.css';
import { ExportPanel } from './ExportPanel';
import { ImportPanel } from './ImportPanel';
import { WeeklyPanel } from './WeeklyPanel';

export function ExportsPlace() {
  return (
    <div class="column">
      <ExportPanel />
      <WeeklyPanel />
      <ImportPanel />
    </div>
  );
}
