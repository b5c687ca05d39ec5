/** An editable element's text as a person sees it: one line per block or line break. */

/** Marks that editors keep in the DOM to hold a caret and that are not part of the text. */
const CARET_MARKS = /[\u200B\uFEFF]/g;
const NOT_TEXT = '[data-slate-placeholder],[data-placeholder-element],.ql-ui,script,style';

/**
 * Lines are opened by text and closed by a line break or by the edge of a block, so that the invisible `<br>` at the
 * end of a block adds no line and an empty paragraph (`<p><br></p>`) adds one: what a browser shows. innerText
 * would count the margins of paragraphs, and textContent glues blocks together.
 */
export function linesOf(field: HTMLElement): string {
  const lines: string[] = [];
  let open: string | null = null;
  const close = () => {
    if (open !== null) lines.push(open);
    open = null;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const [first, ...rest] = shown(node as Text, open === null);
      if (first === undefined) return;
      open = (open ?? '') + first;
      for (const line of rest) {
        close();
        open = line;
      }
    } else if (node instanceof Element) {
      if (node.localName === 'br') {
        open ??= '';
        close();
      } else if (!node.matches(NOT_TEXT)) {
        const block = node !== field && isBlock(node);
        if (block) close();
        node.childNodes.forEach(walk);
        if (block) close();
      }
    }
  };
  walk(field);
  close();
  return lines.join('\n').replace(CARET_MARKS, '');
}

/** The lines of a text node; none for the white space that only lays out the source. */
function shown(node: Text, atLineStart: boolean): string[] {
  const space = node.parentElement ? getComputedStyle(node.parentElement).whiteSpace : 'normal';
  if (space.startsWith('pre') || space === 'break-spaces') return node.data.split('\n');
  const text = node.data.replace(/[ \t\n\r]+/g, ' ');
  return text === ' ' && atLineStart ? [] : [text];
}

const isBlock = (element: Element) => !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);

/**
 * Two texts are the same to a person: runs of spaces are one (HTML shows them so), caret marks and closing white
 * space are nothing.
 */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string) =>
  text
    .replace(CARET_MARKS, '')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
