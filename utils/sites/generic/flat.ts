/**
 * A post whose parts stand in open shadow roots, as one plain tree: what a person sees, slots filled. The copy lives in a document of
 * its own, where custom elements stay what they are: in the page's own, copying one would run the page's code.
 */

/** Elements; no post has more. */
const MOST = 2_000;

export interface Flat {
  /** The post, or its copy. */
  post: Element;
  /** An element of the post in the copy; itself where nothing had to be copied. */
  copyOf(original: Element): Element;
  /** The way back; null for what is none of the copy. */
  originalOf(copy: Element): Element | null;
}

const hasShadow = (element: Element): boolean =>
  element.shadowRoot !== null || [...element.querySelectorAll('*')].some((inside) => inside.shadowRoot);

/** What is shown at the place of a node: the nodes of a slot, the tree of a host, or its own children. */
function shownIn(node: Element): Iterable<Node> {
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node.childNodes;
}

export function flatten(post: Element): Flat {
  const copies = new Map<Element, Element>();
  const originals = new Map<Element, Element>();
  if (!hasShadow(post)) return { post, copyOf: (element) => element, originalOf: (element) => element };
  const inert = document.implementation.createHTMLDocument('');
  const base = inert.createElement('base');
  base.href = post.baseURI;
  inert.head.append(base);
  const copy = (element: Element): Element => {
    const made = inert.importNode(element, false) as Element;
    copies.set(element, made);
    originals.set(made, element);
    // What other pages say by a class name, these say by the element's.
    if (element.localName.includes('-')) made.classList.add(element.localName);
    for (const child of shownIn(element)) {
      if (child.nodeType === 3) made.append(child.nodeValue ?? '');
      else if (child instanceof Element && copies.size < MOST) made.append(copy(child));
    }
    return made;
  };
  const whole = copy(post);
  inert.body.append(whole);
  return {
    post: whole,
    copyOf: (element) => copies.get(element) ?? element,
    originalOf: (element) => originals.get(element) ?? null,
  };
}
