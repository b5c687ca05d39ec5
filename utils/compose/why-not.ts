/** Why a text did not come into the page, for people. */
import type { MessageKey } from '../words';
import type { InsertFailure } from './insert';

export const WHY_NOT: Record<InsertFailure, MessageKey> = {
  'post-gone': 'insert_post_gone',
  'no-box': 'insert_no_box',
  'read-only': 'insert_read_only',
  'not-held': 'insert_not_held',
  'too-long': 'insert_too_long',
};
