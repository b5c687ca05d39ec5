/** Parts of this script that most pages never need: the worker brings them into this world when they are first asked for. */
import type { InsertMode, InsertOutcome } from '@/utils/compose/insert';
import { askAgain } from '@/utils/messages/ask';
import type { Part } from '@/utils/messages/to-worker';
import type { ReplyBox } from '@/utils/sites/site';
import type { Marked } from './mark';

/** What the reply part needs of the page. */
export interface Answering {
  insert(key: string, text: string, mode: InsertMode): Promise<InsertOutcome>;
  openSidebar(key: string): void;
  hideMarks(): void;
  note(text: string): void;
}

/** entrypoints/reply: putting text into the page's reply boxes, and the card at a mark. */
export interface ReplyPart {
  insert(box: ReplyBox, text: string, mode: InsertMode): Promise<InsertOutcome>;
  /** Puts the first wording for a mention into the page and says what came of it. */
  answer(key: string, page: Answering): Promise<void>;
  /** Shows the card of a mention at its mark, until the person turns away. */
  showCard(about: Marked, mark: HTMLElement, page: Answering): Promise<void>;
}

declare global {
  var answerableReply: ReplyPart | undefined;
}

/** @throws Error when the worker can't bring it: the extension was updated, or the site is no longer ours to read. */
export async function bring(part: Part): Promise<void> {
  const answer = await askAgain('page/bring', { part });
  if (!answer.ok || !answer.value.brought) throw new Error(`No ${part} part.`);
}

export async function replyPart(): Promise<ReplyPart> {
  if (!globalThis.answerableReply) await bring('reply');
  if (!globalThis.answerableReply) throw new Error('It did not run.');
  return globalThis.answerableReply;
}
