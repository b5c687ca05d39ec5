/** Where an answer is typed: a field that is open already, else the page's own button that brings one. */
import type { ReplyBox } from '../site';
import { findAll } from './query';
import { lineOf } from './text';

const FIELD =
  'textarea:not([readonly],[disabled],[aria-hidden="true"]),[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],[role="textbox"]:not(input)';
const BUTTON = 'button,[role="button"],a,summary,input[type="button"],faceplate-tracker[noun^="reply"]';

/** "Reply", "Comment", "Answer" as the pages of the larger languages say it, at the start of a label. */
const REPLY_WORDS =
  /^(?:(?:add|write|post|leave|send|public) (?:an? |your )?)?(?:public )?(?:reply|respond|comment|answer|antwort|kommentieren|kommentar hinzu|responder|respuesta|comentar|r[ée]pondre|r[ée]ponse|commenter|rispondi|commenta|beantwoord|reageer|reageren|svara|svar|besvar|odpowiedz|vastaa|ответить|відповісти|yanıtla|balas|trả lời|返信|回复|回覆|답글|رد|השב)/i;

/** Hidden without asking for layout: by attribute or inline style. */
const isHidden = (element: Element): boolean =>
  element.closest('[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]') !== null;

/** Fields below `root`, looking into open shadow roots too: composers are often custom elements. */
function fieldsIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.shadowRoot) found.push(...fieldsIn(element.shadowRoot));
    if (element.matches(FIELD) && !isHidden(element)) found.push(element);
  }
  return found;
}

export interface ReplyHints {
  /** CSS of the field, where the site names it. */
  field?: string;
  /** CSS of the page's own reply button. */
  opener?: string;
  /** Posts of this site: what belongs to a post nested inside is not ours. */
  posts: string;
  /** How many elements after the post may hold the box (a composer that opens below it). Default 1. */
  after?: number;
  /** For sites that answer in a dialog: is the open one about this post? */
  dialog?: (dialog: Element, post: Element) => boolean;
}

const iconLabel = (button: Element): string | null =>
  button.querySelector('svg[aria-label]')?.getAttribute('aria-label') ??
  button.querySelector('svg title')?.textContent ??
  null;

const labelOf = (button: Element): string =>
  (
    button.getAttribute('aria-label') ??
    // Icons without a word beside them carry the label themselves; a counter may stand there.
    (button.querySelector('svg[aria-label],svg title') && !/\p{L}/u.test(lineOf(button))
      ? iconLabel(button)
      : button instanceof HTMLInputElement
        ? button.value
        : button.textContent) ??
    ''
  ).trim();

/** Looks inside the post, right behind it, in an open dialog about it, and last for the page's own reply button inside the post. */
export function findReplyBox(post: Element, hints: ReplyHints): ReplyBox {
  const belongs = (element: Element): boolean => {
    const of = element.closest(hints.posts);
    return !of || of === post || !post.contains(of);
  };
  const field = (root: ParentNode): HTMLElement | undefined => {
    const named = hints.field ? [...root.querySelectorAll<HTMLElement>(hints.field)] : [];
    return [...named, ...fieldsIn(root)].find(belongs);
  };
  const inside = field(post);
  if (inside) return { kind: 'field', field: inside };
  let next = post.nextElementSibling;
  for (let n = hints.after ?? 1; n > 0 && next; n--, next = next.nextElementSibling) {
    if (next.matches(hints.posts) || next.querySelector(hints.posts)) break;
    const behind = field(next);
    if (behind) return { kind: 'field', field: behind };
  }
  const { dialog } = hints;
  if (dialog)
    for (const open of post.ownerDocument.querySelectorAll('[role="dialog"],dialog[open]')) {
      const [first] = hints.field ? open.querySelectorAll<HTMLElement>(hints.field) : fieldsIn(open);
      if (first && dialog(open, post)) return { kind: 'field', field: first };
    }
  const openers = hints.opener ? [...post.querySelectorAll<HTMLElement>(hints.opener)] : [];
  const labelled = (findAll(post, BUTTON, true) as HTMLElement[]).filter((button) =>
    REPLY_WORDS.test(labelOf(button)),
  );
  const opener = [...openers, ...labelled].find((button) => belongs(button) && !isHidden(button));
  return opener ? { kind: 'opener', opener } : { kind: 'none' };
}
