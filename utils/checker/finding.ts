/** What the reply checker found in a draft (taxonomy.md, section 6). */
import type { Message } from '../words';

export const LEVELS = ['block', 'warn', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

export interface Finding {
  /** "L01" … "L38" */
  id: string;
  level: Level;
  message: Message;
  /** UTF-16 offsets into the draft; 0 and the draft's length where the whole draft is meant. */
  start: number;
  end: number;
  /** What to put in place of start … end, where one click can mend it. */
  fix?: string;
}
