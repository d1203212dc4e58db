import { decodeText } from '../xml/bytes';
import { damaged } from '../unreadable';
import { readDirectory, type ZipEntry } from './directory';
import type { ZipEngine } from './engine';

const STORED = 0;
const DEFLATED = 8;

/** The entries of a zip file in memory, unpacked when asked for. Names are compared without case, as Excel does. */
export class Archive {
  readonly #byName = new Map<string, ZipEntry>();
  readonly #checked = new Set<ZipEntry>();

  constructor(
    readonly entries: readonly ZipEntry[],
    readonly engine: ZipEngine,
  ) {
    for (const entry of entries) this.#byName.set(partKey(entry.name), entry);
  }

  static open(bytes: Uint8Array, engine: ZipEngine): Archive {
    return new Archive(readDirectory(bytes), engine);
  }

  find(part: string): ZipEntry | null {
    return this.#byName.get(partKey(part)) ?? null;
  }

  has(part: string): boolean {
    return this.find(part) !== null;
  }

  /** The bytes of a part, or an error when the part is not there. */
  async bytes(part: string): Promise<Uint8Array> {
    const entry = this.find(part);
    if (entry === null) throw damaged(`missing part ${part}`);
    return this.unpack(entry);
  }

  async text(part: string): Promise<string> {
    return decodeText(await this.bytes(part));
  }

  async unpack(entry: ZipEntry): Promise<Uint8Array> {
    const data = await this.#unpacked(entry);
    if (!this.#checked.has(entry)) {
      // Some writers leave the checksum at 0: then there is nothing to compare with.
      if (entry.crc32 !== 0 && this.engine.crc32(data) !== entry.crc32)
        throw damaged('checksum of a zip entry');
      this.#checked.add(entry);
    }
    return data;
  }

  /** Unpacks what was never asked for too, one entry at a time, so that no entry is other than it states. */
  async checkRest(): Promise<void> {
    for (const entry of this.entries) {
      if (!this.#checked.has(entry)) await this.unpack(entry);
    }
  }

  async #unpacked(entry: ZipEntry): Promise<Uint8Array> {
    if (entry.method === STORED) {
      if (entry.packedSize !== entry.size) throw damaged('size of a stored zip entry');
      return entry.packed;
    }
    if (entry.method !== DEFLATED) throw damaged(`zip method ${String(entry.method)}`);
    try {
      return await this.engine.inflate(entry.packed, entry.size);
    } catch {
      throw damaged('a zip entry cannot be unpacked to its size');
    }
  }
}

/** One spelling for the name of a part. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
