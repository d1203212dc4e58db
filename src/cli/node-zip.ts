import zlib from 'node:zlib';
import { PLATFORM_ENGINE } from '../hosts/xlsx/zip/engine';
import type { ZipEngine } from '../hosts/xlsx/zip/engine';

/** Node's own zlib, nearly twice as fast as the streams that a browser has. */
export const NODE_ENGINE: ZipEngine = {
  // One byte of room more than was declared: an entry that is larger than it says is caught, never unpacked whole.
  inflate: (data, size) => {
    const bytes = zlib.inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size) });
    if (bytes.length !== size) return Promise.reject(new RangeError('The entry is not as large as it says.'));
    return Promise.resolve(bytes);
  },
  deflate: (data) => Promise.resolve(zlib.deflateRawSync(data)),
  // Node 20 has crc32 from 20.15 on.
  crc32: typeof zlib.crc32 === 'function' ? (data) => zlib.crc32(data) : PLATFORM_ENGINE.crc32,
};
