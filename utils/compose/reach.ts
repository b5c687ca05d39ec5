/** From a post's reply box to the field: clicks the page's own opener and waits for the field that it brings. */
import type { ReplyBox } from '../sites/site';
import { fieldFor, fieldsIn, focused, openRoots } from './field';

const PATIENCE_MS = 5_000;
/** A composer that has not changed for this long is taken for ready. */
const SETTLED_MS = 120;
const LOOK_EVERY_MS = 60;
const SLOW_LOOK_MS = 500;

/** The field, ready to type into; null where the page has none or brings none in time. */
export async function reach(box: ReplyBox): Promise<HTMLElement | null> {
  if (box.kind === 'none') return null;
  if (box.kind === 'field') return fieldFor(box.field);
  const known = new Set(fieldsIn(document));
  const focusedBefore = focused();
  box.opener.click();
  return settle(() => brought(box.opener, known, focusedBefore));
}

/** A field that was not there before the click, or one that the click moved the focus to. */
function brought(opener: HTMLElement, known: Set<HTMLElement>, before: Element | null): HTMLElement | null {
  const now = focused();
  const chosen = now && now !== before ? fieldFor(now) : null;
  if (chosen?.contains(now)) return chosen;
  const fresh = fieldsIn(document).filter((field) => !known.has(field));
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  // Several at once: a composer comes after its button, and is no one-line input (search, title).
  const roomy = fresh.filter((field) => field.localName !== 'input');
  const pool = roomy.length > 0 ? roomy : fresh;
  return pool.find((field) => opener.compareDocumentPosition(field) & following) ?? pool[0] ?? null;
}

/** Looks after each change of the page until the same field stands still, or patience ends. */
function settle(look: () => HTMLElement | null): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const started = performance.now();
    let changed = started;
    let looked = 0;
    let field: HTMLElement | null = null;
    const watched = new Set<Node>();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    const timer = setInterval(() => {
      const now = performance.now();
      // Some changes cannot be seen, such as a shadow root attached late: so a slow look regardless.
      if (changed >= looked || now - looked > SLOW_LOOK_MS) {
        looked = now;
        field = look();
        for (const root of openRoots(document)) watch(root);
      }
      if (now - started < PATIENCE_MS && !(field && now - changed >= SETTLED_MS)) return;
      clearInterval(timer);
      observer.disconnect();
      resolve(field);
    }, LOOK_EVERY_MS);
    const watch = (root: Node) => {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    };
  });
}
