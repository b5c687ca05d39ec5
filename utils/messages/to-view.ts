/** What our own pages are told. Nobody has to listen. */
import * as v from 'valibot';
import { message, nothing } from './kind';

export const TO_VIEW = {
  /** The page's state changed; to whichever view is open. */
  'page/changed': message<void>()({
    from: ['page'],
    request: v.object({ revision: v.number() }),
  }),
  /** Another part of the page is pointed at, or the next step has come: ask `teach/do` what it is. */
  'teach/changed': message<void>()({ from: ['page'], request: nothing }),
} as const;
