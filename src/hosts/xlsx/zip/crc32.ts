const POLYNOMIAL = 0xedb88320;

/** Eight tables of 256, so that eight bytes are taken at a time. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const previous = entry(tables, at - 256);
    tables[at] = (previous >>> 8) ^ entry(tables, previous & 255);
  }
  return tables;
}

function entry(tables: Int32Array, at: number): number {
  return tables[at] as number;
}

/** The CRC-32 that a zip file states for each of its entries. */
export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  let crc = -1;
  let at = 0;
  const whole = bytes.length - (bytes.length % 8);
  while (at < whole) {
    const low =
      crc ^
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24));
    crc =
      entry(tables, 1792 + (low & 255)) ^
      entry(tables, 1536 + ((low >>> 8) & 255)) ^
      entry(tables, 1280 + ((low >>> 16) & 255)) ^
      entry(tables, 1024 + (low >>> 24)) ^
      entry(tables, 768 + (bytes[at + 4] as number)) ^
      entry(tables, 512 + (bytes[at + 5] as number)) ^
      entry(tables, 256 + (bytes[at + 6] as number)) ^
      entry(tables, bytes[at + 7] as number);
    at += 8;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(tables, (crc ^ (bytes[at] as number)) & 255);
  return ~crc >>> 0;
}
