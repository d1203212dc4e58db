import { damaged, UnreadableFile } from '../unreadable';

/** One file in the zip, as the central directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** The data as it lies in the file. */
  readonly packed: Uint8Array;
}

export const LIMITS = {
  totalSize: 512 * 1024 * 1024,
  entries: 20_000,
  ratio: 200,
  /** Below this size a high ratio is harmless. */
  ratioFrom: 1024 * 1024,
} as const;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const SEE_EXTRA_32 = 0xffffffff;
const SEE_EXTRA_16 = 0xffff;
const ENCRYPTED = 1;

/** Reads the list of entries and holds it against the limits, before anything is unpacked. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = readEnd(view);
    if (end.count > LIMITS.entries) throw new UnreadableFile('te-groot', 'number of entries');
    return readEntries(bytes, view, end);
  } catch (error) {
    // A DataView refuses to read beyond the end: the file is not a whole one.
    if (error instanceof RangeError) throw damaged('zip directory ends too early');
    throw error;
  }
}

interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
}

function readEnd(view: DataView): DirectoryPlace {
  const at = findEnd(view);
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== SEE_EXTRA_16 && offset !== SEE_EXTRA_32) return { offset, count };
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { offset, count };
  const record = uint64(view, locator + 8);
  if (view.getUint32(record, true) !== END_64) throw damaged('zip64 end record');
  return { count: uint64(view, record + 32), offset: uint64(view, record + 48) };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('no end of zip directory');
}

function readEntries(bytes: Uint8Array, view: DataView, place: DirectoryPlace): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = place.offset;
  let total = 0;
  for (let index = 0; index < place.count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged('zip directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
      throw new UnreadableFile('versleuteld', 'zip entry');
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    total += sizes.size;
    refuseTooLarge(sizes, total);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packedSize: sizes.packedSize,
      size: sizes.size,
      packed: packedData(bytes, view, sizes),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

interface EntrySizes {
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function readSizes(view: DataView, at: number, extraAt: number, extraLength: number): EntrySizes {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let field = extraAt;
  while (field + 4 <= extraAt + extraLength) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = (): number => uint64(view, (value += 8) - 8);
      if (size === SEE_EXTRA_32) size = next();
      if (packedSize === SEE_EXTRA_32) packedSize = next();
      if (offset === SEE_EXTRA_32) offset = next();
    }
    field += 4 + length;
  }
  return { packedSize, size, offset };
}

function refuseTooLarge({ size, packedSize }: EntrySizes, total: number): void {
  if (total > LIMITS.totalSize) throw new UnreadableFile('te-groot', 'size of all entries');
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) {
    throw new UnreadableFile('te-groot', 'compression ratio of an entry');
  }
}

function packedData(bytes: Uint8Array, view: DataView, { offset, packedSize }: EntrySizes): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged('zip local header');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged('zip entry ends too early');
  return bytes.subarray(start, start + packedSize);
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
