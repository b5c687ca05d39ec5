/** What web pages' content scripts are sent. They carry this table into every page of the named sites: the shapes stay small. */
import * as v from 'valibot';
import type { InsertOutcome } from '../compose/insert';
import { key, message, nothing, text } from './kind';
import type { PageState, ReadPost } from './map';

/** Commands of the manifest that the page carries out. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'insert-reply'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export const TO_PAGE = {
  /** What is on the page now. */
  'page/state': message<PageState>()({ from: ['view'], request: nothing }),
  /** Every post the page's reader sees, for `inspect` and reports. Waits until pending verdicts are in. */
  'page/posts': message<{ posts: ReadPost[] }>()({ from: ['view', 'worker'], request: nothing }),
  /** Scroll to a mention and outline it. */
  'page/reveal': message<{ found: boolean }>()({ from: ['view'], request: v.object({ key }) }),
  /** Put a text into the page's reply box for a post. Never sends it. */
  'page/insert': message<InsertOutcome>()({
    from: ['view'],
    request: v.object({ key, text, mode: v.picklist(['ask', 'replace', 'append']) }),
  }),
  /** A key of the browser's shortcuts was pressed: go to a mention, or answer the one gone to. `key`: the one it came to. */
  'page/command': message<{ key: string | null }>()({
    from: ['worker'],
    request: v.object({ command: v.picklist(PAGE_COMMANDS) }),
  }),
} as const;
