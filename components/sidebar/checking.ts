import type { Finding } from '@/utils/checker/finding';
import type { MentionDetail } from '@/utils/messages/map';
export function useFindings(_text: string, _detail: MentionDetail): Finding[] {
  return [];
}
