import 'fake-indexeddb/auto';
import { inflateRawSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportHistory } from '@/utils/export';
import { xmlText } from '@/utils/export/xlsx/sheet';
import { crc32 } from '@/utils/export/xlsx/zip';
import { type History, openHistory } from '@/utils/history';
import { NOON, sighting } from '../history/samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
  const text = '=cmd|"/c" <b>&\u0001 _x0041_ \uD83D\uDE00\r\nnext';
  await history.seen(
    [sighting(1, { text, rating: 3 }), sighting(2, { text: '<script>alert(1)</script>' })],
    NOON,
  );
});

async function bytes(format: 'xlsx' | 'html'): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const columns = ['text', 'rating', 'first_seen', 'tags'];
  for await (const part of exportHistory(history, { format, zone: 'Europe/Berlin', columns }))
    parts.push(part);
  return Buffer.concat(parts);
}

/** Reads an archive by its central directory, as every unpacker does. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  let at = archive.readUInt32LE(end + 16);
  for (let n = archive.readUInt16LE(end + 10); n > 0; n--) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const nameLength = archive.readUInt16LE(at + 28);
    const start = archive.readUInt32LE(at + 42) + 30 + nameLength;
    const content = inflateRawSync(archive.subarray(start, start + packed));
    expect([content.length, crc32(content)]).toEqual([size, crc]);
    files.set(archive.toString('utf8', at + 46, at + 46 + nameLength), content.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

describe('xlsx', () => {
  it('is an archive of the parts that a workbook needs, texts harmless, dates as dates of the zone', async () => {
    const files = unzip(await bytes('xlsx'));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = files.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain(
      `>'=cmd|&quot;/c&quot; &lt;b&gt;&amp;_x0001_ _x005F_x0041_ \u{1F600}_x000D_\nnext</t>`,
    );
    expect(sheet).not.toMatch(/<f>|<script/);
    // 22 November 2026, 13:00 in Berlin.
    expect(sheet).toContain(`<c><v>3</v></c><c s="1"><v>46348.54166666667</v></c><c/>`);
  });

  it('counts its check sum as zlib does', () => {
    const data = Buffer.from('The quick brown fox');
    expect(crc32(data.subarray(5), crc32(data.subarray(0, 5)))).toBe(0xb74574de);
  });

  it('escapes what XML cannot hold', () => {
    expect(xmlText('a\u0000b\tc')).toBe('a_x0000_b\tc');
  });
});

describe('the page to print', () => {
  it('has every text as text', async () => {
    const page = (await bytes('html')).toString('utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<tr>/g)).toHaveLength(3);
  });
});
