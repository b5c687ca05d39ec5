/** What web pages' content scripts are sent. They carry this table into every page of the named sites: the shapes stay small. */
import * as v from 'valibot';
import type { InsertOutcome } from '../compose/insert';
import { key, message, nothing, text } from './kind';
import type { PageState, ReadPost } from './map';

export const TO_PAGE = {
  /** What is on the page now. */
  'page/state': message<PageState>()({ from: ['view', 'worker'], request: nothing }),
  /** Every post the page's reader sees, for `inspect` and reports. Waits until pending verdicts are in. */
  'page/posts': message<{ posts: ReadPost[] }>()({ from: ['view', 'worker'], request: nothing }),
  /** Scroll to a mention and outline it. */
  'page/reveal': message<{ found: boolean }>()({ from: ['view'], request: v.object({ key }) }),
  /** Put a text into the page's reply box for a post. Never sends it. */
  'page/insert': message<InsertOutcome>()({
    from: ['view'],
    request: v.object({ key, text, mode: v.picklist(['ask', 'replace', 'append', 'take-back']) }),
  }),
  /** A key of the browser's shortcuts was pressed: show this mention, and with `answer` put the first wording in. null: there is none. */
  'page/go': message<{ found: boolean }>()({
    from: ['worker'],
    request: v.object({ key: v.nullable(key), answer: v.boolean() }),
  }),
} as const;
