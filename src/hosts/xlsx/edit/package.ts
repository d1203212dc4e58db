import { Archive, partKey } from '../zip/archive';
import type { ZipEntry } from '../zip/directory';
import { packEntry } from '../zip/pack';

interface Change {
  readonly name: string;
  /** Null: the part is removed. */
  readonly text: string | null;
}

/** The parts of a file with changes laid over them. What is not changed is neither unpacked nor packed again. */
export class PackageEditor {
  readonly #changes = new Map<string, Change>();
  readonly #originals = new Map<string, string>();

  constructor(readonly archive: Archive) {}

  has(part: string): boolean {
    const change = this.#changes.get(partKey(part));
    return change === undefined ? this.archive.has(part) : change.text !== null;
  }

  async read(part: string): Promise<string> {
    const key = partKey(part);
    const text = this.#changes.get(key)?.text ?? this.#originals.get(key) ?? (await this.archive.text(part));
    if (!this.#changes.has(key)) this.#originals.set(key, text);
    return text;
  }

  write(part: string, text: string): void {
    const key = partKey(part);
    if (this.#originals.get(key) === text) this.#changes.delete(key);
    else this.#changes.set(key, { name: part, text });
  }

  remove(part: string): void {
    const key = partKey(part);
    if (this.archive.has(part)) this.#changes.set(key, { name: part, text: null });
    else this.#changes.delete(key);
  }

  /** A name in the same folder that no part has yet: `xl/worksheets/sheet7.xml`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}${extension}`)) number++;
    return `${stem}${String(number)}${extension}`;
  }

  /** The file with its changes. The editor itself stays as it is. */
  async build(): Promise<Archive> {
    const { archive } = this;
    const entries: ZipEntry[] = [];
    const pending = new Map(this.#changes);
    for (const entry of archive.entries) {
      const key = partKey(entry.name);
      const change = pending.get(key);
      if (change === undefined) entries.push(entry);
      else if (change.text !== null) entries.push(await this.#pack(entry.name, change.text));
      pending.delete(key);
    }
    for (const { name, text } of pending.values())
      if (text !== null) entries.push(await this.#pack(name, text));
    return new Archive(entries, archive.engine);
  }

  #pack(name: string, text: string): Promise<ZipEntry> {
    return packEntry(name, new TextEncoder().encode(text), this.archive.engine);
  }
}
