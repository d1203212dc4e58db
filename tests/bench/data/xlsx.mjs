import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/* Writes a workbook as Excel does: shared strings, a style for dates, spans, deflate level 6. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const letter = (column) => String.fromCharCode(65 + column);

/** A sheet of at most 26 columns. `strings` grows with the texts of its cells. */
function sheetXml({ rows }, strings) {
  const cell = (value, ref) => {
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${ref}" t="b"><v>${value ? 1 : 0}</v></c>`;
    let index = strings.get(value);
    if (index === undefined) strings.set(value, (index = strings.size));
    return `<c r="${ref}" t="s"><v>${index}</v></c>`;
  };
  const lines = rows.map((row, i) => {
    const cells = row.map((value, column) => (value === '' ? '' : cell(value, `${letter(column)}${i + 1}`)));
    return `<row r="${i + 1}" spans="1:${row.length}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** The parts of the file of a workbook, by name. */
function partsOf({ tabs }) {
  const strings = new Map();
  const sheets = tabs.map((tab, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(tab, strings)]);
  const numbers = tabs.map((_, i) => i + 1);
  const override = (part, type) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const link = (id, type, target) =>
    `<Relationship Id="rId${id}" Type="${LINK}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${sheets.map(([name]) => override(name, 'worksheet')).join('')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINK}"><sheets>${tabs.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((i) => link(i, 'worksheet', `worksheets/sheet${i}.xml`)).join('')}${link(tabs.length + 1, 'styles', 'styles.xml')}${link(tabs.length + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
}

/** The fields that a local header and the central directory have in common. */
function fieldsOf({ packed, size, checksum, name }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};

/** Writes a workbook snapshot to an .xlsx file. */
export function writeXlsx(path, book) {
  const chunks = [];
  const directory = [];
  let at = 0;
  const put = (...buffers) => {
    for (const buffer of buffers) {
      chunks.push(buffer);
      at += buffer.length;
    }
  };
  for (const [part, xml] of Object.entries(partsOf(book))) {
    const bytes = Buffer.from(xml);
    const packed = deflateRawSync(bytes, { level: 6 });
    const name = Buffer.from(part);
    const fields = fieldsOf({ packed, size: bytes.length, checksum: crc32(bytes), name });
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), fields, rest, name);
    put(signature(0x04034b50), fields, name, packed);
  }
  const start = at;
  put(...directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length / 5, 4);
  end.writeUInt16LE(directory.length / 5, 6);
  end.writeUInt32LE(at - start, 8);
  end.writeUInt32LE(start, 12);
  put(signature(0x06054b50), end);
  writeFileSync(path, Buffer.concat(chunks));
}
