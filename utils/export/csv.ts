/** CSV by RFC 4180: comma, CRLF, quotes doubled; UTF-8 with a byte order mark, which Excel needs to see that it is UTF-8. */
import { type Cell, cellText, type TimeWriter } from './cell';
import { neutralise } from './formula';

export const BYTE_ORDER_MARK = '\uFEFF';

/** Beyond what the RFC asks: what other programs take for a separator, and spaces that some trim. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

const field = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Numbers and times are ours and stay as they are; every text is made harmless. */
const csvCell = (cell: Cell, write: TimeWriter): string =>
  typeof cell === 'string' ? field(neutralise(cell)) : field(cellText(cell, write));

/** Lines with their line ends, without the byte order mark. */
export const toCsv = (lines: readonly (readonly Cell[])[], write: TimeWriter): string =>
  lines.map((cells) => `${cells.map((cell) => csvCell(cell, write)).join(',')}\r\n`).join('');
