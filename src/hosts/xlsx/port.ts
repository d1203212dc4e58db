import type { TabSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Plan } from '../../derive/plan';
import { HostError, type ApplyResult, type ReadOptions, type WorkbookPort } from '../port';
import { refuseCancelled } from './cancel';
import { XlsxFile, type FileNotice } from './file';
import { applyPlan } from './marks/apply';
import { writeZip } from './zip/pack';
import type { ZipEngine } from './zip/engine';

/** A workbook in a file: the same port as that of Excel itself, over bytes in memory. */
export class XlsxPort implements WorkbookPort {
  #file: XlsxFile;
  #shown: { readonly tab: string; readonly cell: string } | null = null;

  private constructor(file: XlsxFile) {
    this.#file = file;
  }

  /** Rejects with `UnreadableFile` when this is no workbook that can be read. */
  static async open(bytes: Uint8Array | ArrayBuffer, engine?: ZipEngine): Promise<XlsxPort> {
    return new XlsxPort(await XlsxFile.open(bytes, engine));
  }

  get notices(): readonly FileNotice[] {
    return this.#file.notices;
  }

  /** The cell that was shown last: a file has no screen. */
  get shown(): { readonly tab: string; readonly cell: string } | null {
    return this.#shown;
  }

  async read(options: ReadOptions): Promise<WorkbookSnapshot> {
    try {
      return await this.#file.read(options);
    } catch (error) {
      // What chooses the tabs is not ours, but what it throws must not be anything else than what we promise.
      if (error instanceof HostError) throw error;
      throw new HostError('internal', null, error instanceof Error ? error.name : '');
    }
  }

  async readTab(name: string, signal?: AbortSignal): Promise<TabSnapshot> {
    refuseCancelled(signal);
    return this.#file.readTab(name);
  }

  async apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    refuseCancelled(signal);
    const { archive, protectedTabs } = await applyPlan(this.#file, plan);
    const changed = await XlsxFile.of(archive);
    refuseCancelled(signal);
    this.#file = changed;
    return { protectedTabs };
  }

  show(tab: string, cell: string): Promise<void> {
    const sheet = this.#file.worksheets.find(({ name }) => name === tab);
    if (sheet === undefined) return Promise.reject(new HostError('tab-gone', tab));
    if (sheet.state !== 'visible') return Promise.reject(new HostError('tab-gone', tab, 'hidden'));
    this.#shown = { tab, cell };
    return Promise.resolve();
  }

  /** Nobody but we change the file, so there is never anything to tell. */
  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** The file as it is now. */
  save(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(writeZip(this.#file.archive.entries));
  }
}
