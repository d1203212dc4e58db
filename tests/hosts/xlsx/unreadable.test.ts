import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { UnreadableFile, type UnreadableCause } from '../../../src/hosts/xlsx/unreadable';
import type { ZipEntry } from '../../../src/hosts/xlsx/zip/directory';
import { writeZip } from '../../../src/hosts/xlsx/zip/pack';
import { relationships, sheetXml, smallWorkbook, workbookParts, zip, zipEntries, type Parts } from './files';

const CELL = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

async function causeOf(bytes: Uint8Array): Promise<UnreadableCause | 'read'> {
  try {
    await (await XlsxFile.open(bytes)).read({ select: () => new Set() });
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).toMatch(/^Dit bestand .*\. .*\.$|^Dit is geen .*\. .*\.$/);
    return error.cause;
  }
}

function withParts(extra: Parts): Promise<Uint8Array> {
  return smallWorkbook({ sheets: { Blad1: CELL }, strings: ['<si><t>a</t></si>'], extra });
}

function withSheet(xml: string): Promise<Uint8Array> {
  return withParts({ 'xl/worksheets/sheet1.xml': xml });
}

function withCells(rows: string): Promise<Uint8Array> {
  return withSheet(sheetXml(rows));
}

/** An OLE2 file with one entry in its directory. */
function ole2(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  bytes[1024 + 64] = stream.length * 2 + 2;
  return bytes;
}

async function withEntry(
  change: (entry: ZipEntry) => ZipEntry,
  name = 'xl/worksheets/sheet1.xml',
): Promise<Uint8Array> {
  const entries = await zipEntries(workbookParts({ sheets: { Blad1: CELL } }));
  return writeZip(entries.map((entry) => (entry.name === name ? change(entry) : entry)));
}

test.each<[string, UnreadableCause, () => Uint8Array | Promise<Uint8Array>]>([
  ['an empty file', 'geen-zip', () => new Uint8Array()],
  ['CSV', 'geen-zip', () => text('Gemeente;Plan-ID\r\nZwolle;1')],
  ['HTML', 'geen-zip', () => text('<html><table></table></html>')],
  ['an encrypted workbook', 'versleuteld', () => ole2('EncryptedPackage')],
  ['a zip with a password', 'versleuteld', async () => encrypted(await withParts({}))],
  ['legacy .xls', 'oud-formaat', () => ole2('Workbook')],
  [
    '.ods',
    'ander-formaat',
    () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
  ],
  [
    '.docx',
    'ander-formaat',
    () => zip({ '_rels/.rels': main('word/document.xml'), 'word/document.xml': '<w:document xmlns:w="w"/>' }),
  ],
  [
    '.xlsb',
    'ander-formaat',
    () => zip({ '_rels/.rels': main('xl/workbook.bin'), 'xl/workbook.bin': new Uint8Array([131, 1]) }),
  ],
  ['a zip without any package', 'ander-formaat', () => zip({ 'foto.txt': 'a' })],
  ['an empty zip', 'ander-formaat', () => writeZip([])],
])('%s is %s', async (_name, cause, make) => {
  expect(await causeOf(await make())).toBe(cause);
});

function main(target: string): string {
  return relationships([['rId1', 'officeDocument', target]]);
}

/** Sets the bit that says that entries are encrypted. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  bytes[directory + 8] = 1;
  return bytes;
}

describe('damaged:', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['a shared string that does not exist', () => withCells('<row r="1"><c r="A1" t="s"><v>1</v></c></row>')],
    ['a negative shared string', () => withCells('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>')],
    ['a fraction of a shared string', () => withCells('<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>')],
    ['a cell beyond the last column', () => withCells('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a cell beyond the last row', () => withCells('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
    [
      'a far row in a tab that is not read',
      () => withCells('<row r="30"><c r="A1048577"><v>1</v></c></row>'),
    ],
    ['a cell in another row', () => withCells('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a row 0', () => withCells('<row r="0"/>')],
    ['a cell without a column', () => withCells('<row r="1"><c r="1"><v>1</v></c></row>')],
    ['a number that is none', () => withCells('<row r="1"><c r="A1"><v>twaalf</v></c></row>')],
    ['an infinite number', () => withCells('<row r="1"><c r="A1"><v>1e999</v></c></row>')],
    ['an unknown type', () => withCells('<row r="1"><c r="A1" t="q"><v>1</v></c></row>')],
    ['a date that is none', () => withCells('<row r="1"><c r="A1" t="d"><v>gisteren</v></c></row>')],
    ['tags that do not match', () => withCells('<row r="1"><c r="A1"><v>1</c></v></row>')],
    ['a sheet that ends too early', () => withSheet(CELL.slice(0, -20))],
    ['an attribute without quotes', () => withCells('<row r=1></row>')],
    ['an unknown entity', () => withCells('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>')],
    [
      'a DOCTYPE in a sheet',
      () => withSheet(`<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>${CELL}`),
    ],
    ['a DOCTYPE in the workbook', () => withParts({ 'xl/workbook.xml': '<!DOCTYPE a><workbook/>' })],
    ['a DOCTYPE in the shared strings', () => withParts({ 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' })],
    ['a control character', () => withCells('<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>')],
    ['something else than rows', () => withCells('<c r="A1"><v>1</v></c>')],
    ['nested too deeply', () => withSheet(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`)],
    [
      'a missing sheet',
      () =>
        withParts({
          'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/weg.xml']]),
        }),
    ],
    ['a sheet without a relationship', () => withParts({ 'xl/_rels/workbook.xml.rels': relationships([]) })],
    [
      'a missing table',
      () => withParts({ 'xl/worksheets/_rels/sheet1.xml.rels': relationships([['a', 'table', '../t.xml']]) }),
    ],
    ['a missing workbook', () => zip({ '_rels/.rels': main('xl/workbook.xml') })],
  ])('%s', async (_name, make) => {
    expect(await causeOf(await make())).toBe('beschadigd');
  });

  test.each([
    ['a lone continuation byte', [0x80]],
    ['a sequence that stops', [0xe2, 0x82, 0x20]],
    ['an overlong sequence', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a code beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('bad UTF-8: %s', async (_name, bad) => {
    const [before = '', after = ''] = sheetXml(
      '<row r="1"><c r="A1" t="str"><v>aap|noot</v></c></row>',
    ).split('|');
    const bytes = new Uint8Array([...text(before), ...bad, ...text(after)]);
    expect(await causeOf(await withParts({ 'xl/worksheets/sheet1.xml': bytes }))).toBe('beschadigd');
  });

  test('a file that begins as a zip but is cut off anywhere', async () => {
    const bytes = await withParts({});
    for (const part of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      expect(await causeOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe('beschadigd');
    }
  });

  test('an entry that is larger or smaller than declared, also one that is not needed', async () => {
    expect(await causeOf(await withEntry((entry) => ({ ...entry, size: entry.size - 1 })))).toBe(
      'beschadigd',
    );
    expect(await causeOf(await withEntry((entry) => ({ ...entry, size: entry.size + 1 })))).toBe(
      'beschadigd',
    );
    const parts = workbookParts({
      sheets: { Blad1: CELL },
      extra: { 'xl/media/a.bin': text('a'.repeat(1000)) },
    });
    const entries = (await zipEntries(parts)).map((entry) =>
      entry.name.endsWith('a.bin') ? { ...entry, size: 10 } : entry,
    );
    expect(await causeOf(writeZip(entries))).toBe('beschadigd');
  });

  test('an entry with another checksum, unless none is stated', async () => {
    expect(await causeOf(await withEntry((entry) => ({ ...entry, crc32: 12345 })))).toBe('beschadigd');
    expect(await causeOf(await withEntry((entry) => ({ ...entry, crc32: 0 })))).toBe('read');
  });

  test('an unknown way of packing', async () => {
    expect(await causeOf(await withEntry((entry) => ({ ...entry, method: 99 })))).toBe('beschadigd');
  });
});

describe('too large:', () => {
  test('more than 20 000 entries', async () => {
    const many = Array.from({ length: 20_001 }, (_, index): ZipEntry => {
      return { name: String(index), method: 0, crc32: 0, packedSize: 0, size: 0, packed: new Uint8Array() };
    });
    expect(await causeOf(writeZip(many))).toBe('te-groot');
    expect(await causeOf(writeZip(many.slice(1)))).toBe('ander-formaat');
  });

  test('more than 512 MiB declared over all entries', async () => {
    const packed = new Uint8Array(2 * 1024 * 1024);
    const entries = Array.from({ length: 3 }, (_, index): ZipEntry => {
      return {
        name: String(index),
        method: 8,
        crc32: 0,
        packedSize: packed.length,
        size: 200 * 1024 * 1024,
        packed,
      };
    });
    expect(await causeOf(writeZip(entries))).toBe('te-groot');
  });

  test('an entry over 1 MiB that is packed more than 200 times smaller', async () => {
    expect(await causeOf(await withParts({ 'xl/media/bom.bin': new Uint8Array(3 * 1024 * 1024) }))).toBe(
      'te-groot',
    );
    expect(await causeOf(await withParts({ 'xl/media/klein.bin': new Uint8Array(1024 * 1024) }))).toBe(
      'read',
    );
  });
});

test('an entry whose name climbs out of the folder is harmless: nothing is unpacked to disk', async () => {
  expect(await causeOf(await withParts({ '../../etc/passwd': 'a' }))).toBe('read');
});

test('every cause has a message without cell content, for the command line too', () => {
  expect(new UnreadableFile('niet-gevonden').message).toContain('niet gevonden');
  expect(new UnreadableFile('beschadigd', 'sheet without a part')).toMatchObject({
    kind: 'internal',
    detail: 'beschadigd: sheet without a part',
    technical: 'sheet without a part',
  });
});
