import type { MentionDetail } from '@/utils/messages/map';
import type { Detail } from '../detail';

/** What every act's form is given. */
export interface ActProps {
  detail: MentionDetail;
  act: Detail['act'];
  /** It is on disk: the form goes away and the line says so. */
  onDone: (said: string, of: string) => void;
  /** It could not be kept yet. */
  onFailed: () => void;
  onCancel: () => void;
}
