/** From a post's reply box to the field: clicks the page's own opener and waits for the field that it brings. */
import type { ReplyBox } from '../sites/site';
import { fieldFor, fieldsIn, focused, openRoots } from './field';

const PATIENCE_MS = 5_000;
/** A composer that has not changed for this long is taken for ready. */
const SETTLED_MS = 120;
/** On a page that never rests, a field that has stayed the same for this long will do. */
const STEADY_MS = 600;
const LOOK_EVERY_MS = 60;
const SLOW_LOOK_MS = 500;
/** How long a new field may take before an old one is looked for. */
const GRACE_MS = 900;

/** The field, ready to type into; null where the page has none or brings none in time. */
export async function reach(box: ReplyBox): Promise<HTMLElement | null> {
  if (box.kind === 'none') return null;
  if (box.kind === 'field') return fieldFor(box.field);
  const known = new Set(fieldsIn(document));
  const focusedBefore = focused();
  box.opener.click();
  const clicked = performance.now();
  const field = await settle(() => {
    const fresh = brought(box.opener, known, focusedBefore);
    // Asked a second time, a site shows the composer that is open already: ours only if this opener brought it.
    return fresh ?? (performance.now() - clicked > GRACE_MS ? openAlready(box.opener) : null);
  });
  if (field) broughtBy.set(field, box.opener);
  return field;
}

const broughtBy = new WeakMap<HTMLElement, HTMLElement>();

const openAlready = (opener: HTMLElement): HTMLElement | null =>
  fieldsIn(document).find((field) => broughtBy.get(field) === opener) ?? null;

/** A field that was not there before the click, or one that the click moved the focus to. */
function brought(opener: HTMLElement, known: Set<HTMLElement>, before: Element | null): HTMLElement | null {
  const now = focused();
  const fields = fieldsIn(document);
  const chosen = now === before ? undefined : fields.find((field) => field.contains(now));
  if (chosen) return chosen;
  const fresh = fields.filter((field) => !known.has(field));
  // Several at once: a composer comes after its button, and is no one-line input (a title).
  const roomy = fresh.filter((field) => field.localName !== 'input');
  const pool = roomy.length > 0 ? roomy : fresh;
  return pool.find((field) => follows(opener, field)) ?? pool[0] ?? null;
}

const follows = (first: Node, second: Node): boolean =>
  (inPage(first).compareDocumentPosition(inPage(second)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The node, or the outermost host of the shadow roots around it: positions cannot be compared across roots. */
function inPage(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inPage(root.host) : node;
}

/** Looks after each change of the page until the same field stands still, or patience ends. */
function settle(look: () => HTMLElement | null): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const started = performance.now();
    let changed = started;
    let looked = 0;
    let found = 0;
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
        const next = look();
        if (next !== field) found = now;
        field = next;
        for (const root of openRoots(document)) watch(root);
      }
      const ready = field && (now - changed >= SETTLED_MS || now - found >= STEADY_MS);
      if (!ready && now - started < PATIENCE_MS) return;
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
