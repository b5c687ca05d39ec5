/**
 * What a person reads in an element, without layout: innerText would force one, and textContent glues neighbours together
 * ("hello" + "brand" → "hellobrand"), so that a brand's name would be missed or found where it isn't.
 */
import { MAX_TEXT } from '../../post';

export interface TextOptions {
  /** CSS of parts that are not the author's words. */
  drop?: string;
  /** X wraps every @mention in a `div` that is styled inline: there, a `div` doesn't end a line. */
  inlineDivs?: boolean;
  /** Line breaks inside text nodes count (white-space: pre-wrap). */
  pre?: boolean;
}

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'select',
  'option',
  'textarea',
  'input',
  'datalist',
  'head',
  'title',
]); // prettier-ignore
const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]); // prettier-ignore

/** Words for screen readers only, under the class names that the common frameworks use for them. */
const UNSEEN =
  '[hidden],.visually-hidden,.sr-only,.screen-reader-text,.a-offscreen,.a11y-hidden,[style*="display: none"],[style*="display:none"],[style*="visibility: hidden"]';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3/u;

/** The character that a picture stands for; '' for any other picture. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 20 && EMOJI.test(alt) ? alt : /^:[\w+-]{2,40}:$/.test(alt) ? alt : '';
}

class Collector {
  private out = '';
  private gap: '' | ' ' | '\n' = '';

  constructor(private readonly options: TextOptions) {}

  get text(): string {
    return this.out;
  }

  private wants(gap: ' ' | '\n'): void {
    if (this.out && (gap === '\n' || !this.gap)) this.gap = gap;
  }

  private words(data: string): void {
    const lines = this.options.pre ? data.split('\n') : [data];
    lines.forEach((line, n) => {
      if (n) this.wants('\n');
      const words = line.split(/[ \t\r\n\f\u00A0]+/);
      if (words[0] === '') this.wants(' ');
      words.forEach((word, i) => {
        if (i) this.wants(' ');
        if (!word) return;
        this.out += this.gap + word;
        this.gap = '';
      });
    });
  }

  visit(node: Node): void {
    if (this.out.length > MAX_TEXT) return;
    if (node.nodeType === 3) this.words((node as Text).data);
    else if (node.nodeType === 1) this.element(node as Element);
    else if (node.nodeType === 11) this.children(node);
  }

  private element(element: Element): void {
    const name = element.localName;
    if (name === 'br') this.wants('\n');
    else if (name === 'img') this.words(emojiOf(element));
    else if (SILENT.has(name) || (element.hasAttributes() && element.matches(UNSEEN))) return;
    else if (this.options.drop && element.matches(this.options.drop)) this.wants(' ');
    else {
      const block = BLOCK.has(name) && !(this.options.inlineDivs && name === 'div');
      if (block) this.wants('\n');
      this.children(element);
      if (block) this.wants('\n');
    }
  }

  private children(node: Node): void {
    for (let child = node.firstChild; child; child = child.nextSibling) this.visit(child);
  }
}

/** The element's own words, white space collapsed to single spaces and line breaks; '' for nothing. */
export function textOf(node: Node | null | undefined, options: TextOptions = {}): string {
  if (!node) return '';
  const collector = new Collector(options);
  if (node.nodeType === 1 && (node as Element).localName !== 'img')
    for (let child = node.firstChild; child; child = child.nextSibling) collector.visit(child);
  else collector.visit(node);
  return collector.text.slice(0, MAX_TEXT);
}

/** Direction marks that sites wrap names in, which nobody sees. */
const MARKS = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** One line: a name, a date, a label. */
export const lineOf = (node: Node | null | undefined, options?: TextOptions): string =>
  textOf(node, options).replace(/\n/g, ' ').replace(MARKS, '').trim();

/** Headline first, then the text. */
export const withTitle = (title: string, text: string): string =>
  title && text ? `${title}\n${text}` : title || text;
