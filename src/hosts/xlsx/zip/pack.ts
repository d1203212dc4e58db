import type { ZipEntry } from './directory';
import type { ZipEngine } from './engine';

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980: the same content always gives the same bytes. */
const FIXED_DATE = 0x21;

/** Packs data into an entry, deflated unless that does not help. */
export async function packEntry(name: string, data: Uint8Array, engine: ZipEngine): Promise<ZipEntry> {
  const deflated = await engine.deflate(data);
  const smaller = deflated.length < data.length;
  const packed = smaller ? deflated : data;
  return {
    name,
    method: smaller ? 8 : 0,
    crc32: engine.crc32(data),
    packedSize: packed.length,
    size: data.length,
    packed,
  };
}

/** Writes a zip file; entries that came from another one are copied without unpacking. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameSize = names.reduce((sum, name) => sum + name.length, 0);
  const dataSize = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const directoryAt = dataSize + nameSize + LOCAL_SIZE * entries.length;
  const directorySize = nameSize + CENTRAL_SIZE * entries.length;
  const bytes = new Uint8Array(directoryAt + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let centralAt = directoryAt;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(centralAt, 0x02014b50, true);
    view.setUint16(centralAt + 4, VERSION, true);
    writeHeader(view, centralAt + 6, entry, name.length);
    view.setUint32(centralAt + 42, at, true);
    bytes.set(name, centralAt + CENTRAL_SIZE);
    centralAt += CENTRAL_SIZE + name.length;
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, entry, name.length);
    bytes.set(name, at + LOCAL_SIZE);
    bytes.set(entry.packed, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + entry.packedSize;
  });
  view.setUint32(centralAt, 0x06054b50, true);
  view.setUint16(centralAt + 8, entries.length, true);
  view.setUint16(centralAt + 10, entries.length, true);
  view.setUint32(centralAt + 12, directorySize, true);
  view.setUint32(centralAt + 16, directoryAt, true);
  return bytes;
}

/** The fields that the local and the central header have in common. */
function writeHeader(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
