import { crc32 } from './crc32';

/**
 * Unpacks and packs the raw deflate data of zip entries. The platform's own streams do it everywhere;
 * Node's zlib is faster and can be handed in by the command line.
 */
export interface ZipEngine {
  /**
   * Unpacks into exactly `size` bytes. Rejects when the data is broken, or unpacks to more or less than that;
   * never holds more than `size` bytes and a little.
   */
  readonly inflate: (data: Uint8Array, size: number) => Promise<Uint8Array>;
  readonly deflate: (data: Uint8Array) => Promise<Uint8Array>;
  readonly crc32: (data: Uint8Array) => number;
}

async function inflate(data: Uint8Array, size: number): Promise<Uint8Array> {
  const result = new Uint8Array(size);
  const reader = piped(data, new DecompressionStream('deflate-raw')).getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > size) {
      await reader.cancel();
      throw new RangeError('more data than declared');
    }
    result.set(value, filled);
    filled += value.length;
  }
  if (filled < size) throw new RangeError('less data than declared');
  return result;
}

async function deflate(data: Uint8Array): Promise<Uint8Array> {
  const stream = piped(data, new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function piped(
  data: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  const source = new ReadableStream<BufferSource>({
    start(controller) {
      // A copy, as a stream takes no view on memory that may be shared.
      controller.enqueue(new Uint8Array(data));
      controller.close();
    },
  });
  return source.pipeThrough(transform);
}

export const PLATFORM_ENGINE: ZipEngine = { inflate, deflate, crc32 };
