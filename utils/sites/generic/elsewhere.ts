/** Posts of other threads and pages, shown below those of this one: "More posts from …", "Similar topics", "You may also like". */
import type { Steps } from '../steps';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** What may be one without saying so. */
const LEAF = ':is(div,span,p,b,strong):not(:has(*))';
/** A heading is not longer than this, in letters. */
const LONGEST = 80;
/** Elements looked at between two steps. */
const AT_ONCE = 200;
const MORE =
  /^(?:more (?:posts?|from|stories|like|topics|threads|discussions|questions)|(?:related|similar|suggested|recommended|trending|popular)\b|you (?:may|might)|read next|keep reading|people also|mehr (?:von|aus|beiträge)|ähnliche|weitere (?:beiträge|themen|artikel)|auch interessant|verwandte|plus de|à lire|sujets (?:similaires|connexes)|discussions similaires|más (?:de|temas|publicaciones)|(?:temas|entradas|artículos) (?:relacionad|similares)|también te)/i;
/** Boxes between such a heading and what stands below it, at most. */
const DEEPEST = 5;

/** The boxes around such lists among these posts. A box with a post above its heading, or with all posts in it, is none. */
export function* elsewhereIn(page: Document, posts: readonly Element[]): Steps<Element[]> {
  const found: Element[] = [];
  let n = 0;
  for (const heading of page.querySelectorAll(`${HEADING},${LEAF}`)) {
    if (++n % AT_ONCE === 0) yield;
    const words = (heading.textContent ?? '').trim();
    if (words.length > LONGEST || !MORE.test(words) || posts.some((post) => post.contains(heading))) continue;
    let box = heading.parentElement;
    let inside: Element[] = [];
    for (let depth = 0; box && depth < DEEPEST && inside.length === 0; depth++) {
      const around: Element = box;
      inside = posts.filter((post) => around.contains(post));
      if (inside.length === 0) box = box.parentElement;
    }
    const areBelow = inside.every((post) => heading.compareDocumentPosition(post) & 4);
    if (box && inside.length > 0 && areBelow && inside.length < posts.length) found.push(box);
  }
  return found;
}
