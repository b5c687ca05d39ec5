/** Posts of other threads and pages, shown below those of this one: "More posts from …", "Similar topics", "You may also like". */

/** A heading is not longer than this, in letters. */
const LONGEST = 80;
/** What stands above such a list. Not "Popular" and the like: those are ways to sort the posts of this page. */
const MORE =
  /^(?:more (?:posts?|from|stories|like|topics|threads|discussions|questions)|(?:related|similar|suggested|recommended)\b|you (?:may|might)|read next|keep reading|people also|mehr (?:von|aus|beiträge)|ähnliche|weitere (?:beiträge|themen|artikel)|auch interessant|verwandte|plus de|à lire|sujets (?:similaires|connexes)|discussions similaires|más (?:de|temas|publicaciones)|(?:temas|entradas|artículos) (?:relacionad|similares)|también te)/i;
/** Boxes between such a heading and what stands below it, at most. */
const DEEPEST = 5;

const HEADING = /^h[1-6]$/;
const says = (element: Element): boolean => {
  // What is a heading without saying so holds nothing but its words.
  if (element.firstElementChild && !HEADING.test(element.localName)) return false;
  const words = (element.textContent ?? '').trim();
  return words.length <= LONGEST && MORE.test(words);
};

/** The boxes around such lists among these posts. A box with a post above its heading, or with more than half of all, is none. */
export function elsewhereIn(page: Document, posts: readonly Element[]): Element[] {
  const found: Element[] = [];
  const known = new Set<Node>(posts);
  const headings = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT, (node) => {
    if (known.has(node)) return NodeFilter.FILTER_REJECT;
    return says(node as Element) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let heading = headings.nextNode(); heading; heading = headings.nextNode()) {
    const title = heading;
    let box = title.parentElement;
    let inside: Element[] = [];
    for (let depth = 0; box && depth < DEEPEST && inside.length === 0; depth++) {
      const around: Element = box;
      inside = posts.filter((post) => around.contains(post));
      if (inside.length === 0) box = box.parentElement;
    }
    const areBelow = inside.every((post) => title.compareDocumentPosition(post) & 4);
    if (box && inside.length > 0 && areBelow && 2 * inside.length <= posts.length) found.push(box);
  }
  return found;
}
