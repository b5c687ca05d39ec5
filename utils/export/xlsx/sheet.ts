/** One worksheet of Office Open XML (ECMA-376), its text inline, row by row. */
import type { Cell } from '../cell';
import { neutralise } from '../formula';
import type { Zone } from '../zone';

/** ECMA-376, 18.3.1.4: a cell holds no more. */
const MAX_CELL = 32_767;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no control characters; OOXML writes them as _xHHHH_, and so must escape a text that looks like that. */
export const xmlText = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
    .replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });

/** Days since 30 December 1899, as spreadsheets count them. */
const serial = (wall: Date): number => wall.getTime() / 86_400_000 + 25_569;

/** Style 1 is a date with time, style 2 the heading (styles in workbook.ts). */
function cellXml(cell: Cell, zone: Zone, heading: boolean): string {
  if (cell === null || cell === undefined || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c s="1"><v>${serial(zone.wall(cell.time))}</v></c>`;
  const text = xmlText(neutralise(cell).slice(0, MAX_CELL));
  return `<c t="inlineStr"${heading ? ' s="2"' : ''}><is><t xml:space="preserve">${text}</t></is></c>`;
}

export async function* sheetXml(table: AsyncIterable<Cell[][]>, zone: Zone): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetData>';
  let heading = true;
  for await (const lines of table) {
    const rows = lines.map((cells) => {
      const row = `<row>${cells.map((cell) => cellXml(cell, zone, heading)).join('')}</row>`;
      heading = false;
      return row;
    });
    yield rows.join('');
  }
  yield '</sheetData></worksheet>';
}
