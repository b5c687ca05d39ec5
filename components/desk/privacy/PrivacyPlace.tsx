/** What is kept, where, for how long, and the ways to keep less. */
import './privacy.css';
import { EraseAuthorPanel } from './EraseAuthorPanel';
import { EraseEverythingPanel } from './EraseEverythingPanel';
import { KeptPanel } from './KeptPanel';
import { MaskPanel } from './MaskPanel';
import { PausePanel } from './PausePanel';
import { RetentionPanel } from './RetentionPanel';

export function PrivacyPlace() {
  return (
    <div class="column">
      <KeptPanel />
      <RetentionPanel />
      <PausePanel />
      <MaskPanel />
      <EraseAuthorPanel />
      <EraseEverythingPanel />
    </div>
  );
}
