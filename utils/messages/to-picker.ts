/** What the picker (entrypoints/teach.content) is sent, which is in a page only while a person teaches a site. */
import * as v from 'valibot';
import type { TeachState } from '../sites/teach/state';
import { message } from './kind';

export const TO_PICKER = {
  /** `look` changes nothing. */
  'teach/do': message<TeachState>()({
    from: ['view'],
    request: v.object({
      act: v.picklist(['look', 'choose', 'bigger', 'smaller', 'next', 'previous', 'again', 'leave']),
    }),
  }),
} as const;
