/** An XLSX workbook with one sheet, streamed. */
import type { Cell } from '../cell';
import type { Zone } from '../zone';
import { sheetXml, xmlText } from './sheet';
import { zip } from './zip';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = 'http://schemas.openxmlformats.org';
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;
const RELATION = `${SCHEMAS}/officeDocument/2006/relationships`;
const PACKAGE = `${SCHEMAS}/package/2006`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const relations = (...targets: [type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (sheet: string): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** 0 plain, 1 date with time, 2 bold. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

async function* bytes(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

/** `sheet`: name of the sheet, at most 31 characters, none of []:*?/\ */
export const xlsx = (table: AsyncIterable<Cell[][]>, zone: Zone, sheet: string): AsyncGenerator<Uint8Array> =>
  zip([
    { name: '[Content_Types].xml', content: bytes([CONTENT_TYPES]) },
    { name: '_rels/.rels', content: bytes([relations(['officeDocument', 'xl/workbook.xml'])]) },
    { name: 'xl/workbook.xml', content: bytes([workbook(sheet)]) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: bytes([relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])]),
    },
    { name: 'xl/styles.xml', content: bytes([STYLES]) },
    { name: 'xl/worksheets/sheet1.xml', content: bytes(sheetXml(table, zone)) },
  ]);
