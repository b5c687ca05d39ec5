/**
 * The shape of a page for a bug report: its elements, with every word of its text and everything that names a person, a post or a
 * place replaced by letters of the same length. The result is a page itself, so that a reader can be mended against it.
 */
import { VOCABULARY } from './vocabulary';

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'object',
  'embed',
  'canvas',
  'link',
  'meta',
  'base',
  'template',
]);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** Attributes whose words may name parts of the page. All others keep their name and the length of what they held. */
const NAMING =
  /^(?:class|role|type|itemprop|itemtype|slot|part|rel|dir|lang|data-(?:testid|test|test-id|hook|qa|type|click-id))$|^aria-(?!label$|description$|valuetext$|roledescription$|placeholder$)/;
const LEFT_OUT = /^(?:style|srcset|sizes|d|on\w+|nonce|integrity)$/;
/** So that the report stays a file one can attach: about 5 MB. */
const MOST_ELEMENTS = 30_000;
const MOST_LETTERS = 300;

/** "Anna 42" → "Xxxx 00": the shape of a word without the word. */
const shape = (text: string): string =>
  text
    .slice(0, MOST_LETTERS)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^\sXx0.,:;!?@#/_%()[\]"'*+~=&|<>-]/gu, '?');

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const segments = (text: string): string[] => text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^A-Za-z]+/g) ?? [];
const fold = (text: string): string => text.toLowerCase();

/** Words of the page that its readers see or that its addresses hold: whatever of them stands in a name is masked there too. */
function wordsOf(page: Document): Set<string> {
  const words = new Set<string>();
  const take = (text: string | null) => {
    for (const word of fold(text ?? '').match(/[\p{L}\p{N}]{2,}/gu) ?? []) words.add(word);
  };
  take(page.documentElement.textContent);
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of element.attributes) if (!NAMING.test(name)) take(value.slice(0, 1_000));
  return words;
}

class Report {
  private readonly out: string[] = [];
  private elements = 0;

  constructor(private readonly words: Set<string>) {}

  /** A name keeps what names parts of pages, and what nobody on the page wrote; long digits and the page's own words go. */
  private name(text: string): string {
    return text
      .slice(0, MOST_LETTERS)
      .split(/(\s+|[-_:./]+)/)
      .map((token) => {
        if (!token || /^[\s\-_:./]+$/.test(token)) return token;
        if (
          this.words.has(fold(token)) &&
          !VOCABULARY.has(fold(token)) &&
          segments(token).every((part) => !VOCABULARY.has(fold(part)))
        )
          return shape(token);
        return segments(token)
          .map((part) =>
            VOCABULARY.has(fold(part)) || !(this.words.has(fold(part)) || /\d{4}/.test(part))
              ? part
              : shape(part),
          )
          .join('');
      })
      .join('');
  }

  /** Prose and labels: only words of the vocabulary stay. */
  private prose(text: string): string {
    return text
      .slice(0, 4 * MOST_LETTERS)
      .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (VOCABULARY.has(fold(word)) ? word : shape(word)));
  }

  private attribute(name: string, value: string): string {
    if (LEFT_OUT.test(name)) return '';
    const shown =
      name === 'datetime'
        ? '2000-01-01T00:00:00.000Z'
        : NAMING.test(name)
          ? this.name(value)
          : name === 'src'
            ? ''
            : this.prose(value.slice(0, MOST_LETTERS));
    return ` ${name}="${escapeHtml(shown)}"`;
  }

  visit(node: Node): void {
    if (node.nodeType === 3) this.out.push(escapeHtml(shape((node as Text).data.replace(/\s+/g, ' '))));
    if (node.nodeType !== 1 || this.elements > MOST_ELEMENTS) return;
    const element = node as Element;
    const tag = element.localName;
    if (DROPPED.has(tag)) return;
    this.elements++;
    this.out.push(
      `<${tag}${[...element.attributes].map(({ name, value }) => this.attribute(name, value)).join('')}>`,
    );
    if (VOID.has(tag)) return;
    if (element.shadowRoot) {
      this.out.push('<template shadowrootmode="open">');
      for (const child of element.shadowRoot.childNodes) this.visit(child);
      this.out.push('</template>');
    }
    if (tag !== 'svg' && tag !== 'textarea') for (const child of element.childNodes) this.visit(child);
    this.out.push(`</${tag}>`);
  }

  address(url: URL): string {
    return `${url.protocol}//${url.host}${this.prose(url.pathname)}`;
  }

  get html(): string {
    return this.out.join('');
  }
}

/** A page with the structure of `page` and none of its words. The host stays: a report is about a site. */
export function structureReport(page: Document, url: URL): string {
  const report = new Report(wordsOf(page));
  report.visit(page.documentElement);
  return `<!-- url: ${report.address(url)} -->\n<!doctype html>\n${report.html}\n`;
}
