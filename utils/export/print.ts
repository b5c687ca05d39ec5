/** A page to print: a plain HTML file with one table, no script, nothing fetched. Every text is escaped. */
import { type Cell, cellText, type TimeWriter } from './cell';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also takes out the marks that turn the direction of the text around them. */
const html = (text: string): string =>
  text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** The policy lets nothing run and nothing load, whatever a text might still contain. */
const head = (title: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>
body { font: 10pt/1.4 system-ui, sans-serif; margin: 1cm }
table { border-collapse: collapse }
th, td { border: 1px solid #999; padding: 2pt 4pt; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
</style></head><body><h1>${html(title)}</h1><table>
`;

const line = (tag: 'th' | 'td', cells: readonly Cell[], write: TimeWriter): string =>
  `<tr>${cells.map((cell) => `<${tag} dir="auto">${html(cellText(cell, write))}</${tag}>`).join('')}</tr>\n`;

export async function* printable(
  table: AsyncIterable<Cell[][]>,
  write: TimeWriter,
  title = 'Answerable',
): AsyncGenerator<string> {
  yield head(title);
  let tag: 'th' | 'td' = 'th';
  for await (const lines of table) {
    if (tag === 'td') yield lines.map((cells) => line('td', cells, write)).join('');
    else yield `<thead>${lines.map((cells) => line('th', cells, write)).join('')}</thead>\n`;
    tag = 'td';
  }
  yield '</table></body></html>\n';
}
