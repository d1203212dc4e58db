import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inflateRawSync } from 'node:zlib';
import { loadProgram } from '../bundle.mjs';

/* Each of these counts from the start of its process to its end: so does a user. */

/** Reads and checks a file as the command line does. */
export async function ours({ file }) {
  const { CATALOGUE, NODE_ENGINE, XlsxFile, check, tabsToRead } = await loadProgram();
  const opened = await XlsxFile.open(readFileSync(file), NODE_ENGINE);
  const book = await opened.read({ select: (head) => tabsToRead(head, CATALOGUE) });
  const { findings } = check(book, CATALOGUE);
  return { ms: performance.now(), found: findings.length };
}

/** The entries of a zip, unpacked. */
function* unpacked(bytes) {
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== 0x06054b50) end--;
  let at = bytes.readUInt32LE(end + 16);
  for (let i = bytes.readUInt16LE(end + 10); i > 0; i--) {
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    yield inflateRawSync(bytes.subarray(start, start + packed), { chunkSize: Math.max(64, size) });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

/** Nothing but unpacking and going through every byte, with the values of cells added up: it cannot be done in less. */
export function scan({ file }) {
  let cells = 0;
  let sum = 0;
  for (const bytes of unpacked(readFileSync(file)))
    for (let at = 0; at < bytes.length; at++) {
      // A value begins with <v>.
      if (bytes[at] !== 60 || bytes[at + 1] !== 118 || bytes[at + 2] !== 62) continue;
      at += 3;
      let value = 0;
      for (; bytes[at] !== 60; at++) value = value * 10 + bytes[at] - 48;
      cells++;
      sum += value;
    }
  return { ms: performance.now(), found: cells, sum };
}

/** exceljs, reading row by row: what one would take to keep memory small. */
export async function excelJs({ file }) {
  const { default: exceljs } = await import('exceljs');
  const reader = new exceljs.stream.xlsx.WorkbookReader(file, {
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    worksheets: 'emit',
  });
  const rows = [];
  for await (const sheet of reader) for await (const row of sheet) rows.push(row.values.slice(1));
  return { ms: performance.now(), found: rows.length };
}
