/** Looking around in a page: down into open shadow roots, and up out of them. */

/** Every element below `root`, `root` itself first, open shadow roots included, in page order. */
function* everything(root: ParentNode): Generator<Element> {
  if (root instanceof Element) {
    yield root;
    if (root.shadowRoot) yield* everything(root.shadowRoot);
  }
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/**
 * Elements at or below `root` that match, in page order. `shadow: true` also looks into open shadow roots, which costs a visit
 * of every element; leave it out for sites that have none.
 */
export function findAll(root: ParentNode, selector: string, shadow = false): Element[] {
  if (shadow) return [...everything(root)].filter((element) => element.matches(selector));
  const below = root.querySelectorAll(selector);
  const itself = root instanceof Element && root.matches(selector);
  if (!below.length) return itself ? [root] : [];
  return itself ? [root, ...below] : [...below];
}

/** The element above, across the edge of a shadow root. */
export const parentOf = (node: Node): Element | null =>
  node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ?? null;

/** The nearest element at or above `node` that matches, across shadow roots. */
export function nearest(node: Node, selector: string): Element | null {
  let from: Element | null = node instanceof Element ? node : parentOf(node);
  while (from) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
    from = ((from.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ?? null;
  }
  return null;
}

/** The first element below `root` for the first selector that has one: alternatives in order of trust. */
export function first(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** Is `element`, or something around it below `post`, one that matches? */
export function isWithin(element: Element, selector: string, post: Element): boolean {
  const around = element.closest(selector);
  return around !== null && around !== post && post.contains(around);
}

/** Like `querySelectorAll`, without what belongs to a card or another post nested inside this one. */
export const ownAll = (post: Element, selector: string, nested: string): Element[] =>
  [...post.querySelectorAll(selector)].filter((found) => !isWithin(found, nested, post));

/** The first of `ownAll`. */
export function own(post: Element, selector: string, nested: string): Element | null {
  const first = post.querySelector(selector);
  return first && isWithin(first, nested, post) ? (ownAll(post, selector, nested)[0] ?? null) : first;
}
