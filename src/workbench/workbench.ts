import { CATALOGUE } from '../agreements/catalogue';
import { MARK_STYLES } from '../derive/marking/styles';
import { templateFile } from '../derive/template/template-file';
import { formatArea } from '../excel-emulator/addresses';
import type { FunctionArgument } from '../excel-emulator/host/custom-functions';
import { download } from '../hosts/xlsx/download';
import { openContent } from '../hosts/xlsx/open-content';
import { saveContent } from '../hosts/xlsx/save-content';
import { UnreadableFile } from '../hosts/xlsx/unreadable';
import { writeWorkbook } from '../hosts/xlsx/write-workbook';
import { type Automated, createAutomation } from './automation';
import './bridge';
import { EXAMPLES, type ExampleName } from './example';
import { GridEngine } from './grid/engine';
import { OpenDocument, type Source } from './open-document';
import { chooseExample } from './page/choose-example';
import { chooseTemplate } from './page/choose-template';
import { confirmReset } from './page/confirm';
import { createPage, type Page } from './page/page';
import { switchFocusWithF6 } from './page/switch-focus';
import { type SaveState, TEXTS } from './page/texts';
import { UntilClosed } from './until-closed';
import type { Werkbank } from './werkbank';

const FRAME = 'taakvenster.html';

/** A worksheet function of the add-in. */
export interface AddinFunction {
  /** As the add-in registers it with `CustomFunctions.associate`. */
  readonly id: string;
  /** As it is typed in a cell: `WOON.PLANBALANS`. */
  readonly name: string;
  readonly description: string;
}

/** The page: a workbook in the grid, and beside it the task pane that works on it. */
export class Workbench implements Automated {
  readonly ready: Promise<void>;
  private readonly page: Page;
  private readonly grid: GridEngine;
  private current: OpenDocument | null = null;
  private source: Source | null = null;
  private state: SaveState = 'unchanged';
  /** The pane of the open document: its scripts have run when it is loaded. */
  private pane: Promise<void> = Promise.resolve();
  private readonly calls = new UntilClosed();
  /** One file at a time: a second one waits until the first is open. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(container: HTMLElement, functions: readonly AddinFunction[]) {
    this.page = createPage(container, {
      open: (file) => void this.openFile(file),
      drop: (files) => void this.drop(files),
      save: () => void this.download(),
      example: () => void this.chooseExample(),
      template: () => void this.chooseTemplate(),
      reset: () => void this.reset(),
    });
    this.grid = new GridEngine(this.page.grid, {
      functions: functions.map(({ id, name, description }) => ({
        name,
        description,
        call: (args) => this.callAddin(id, args),
      })),
      keptFills: Object.values(MARK_STYLES).map(({ fill }) => fill),
    });
    switchFocusWithF6(this.page.frame, () => this.grid.focus());
    this.followColours();
    window.installExcel = (frame) => this.current?.emulator.install(frame);
    this.ready = this.openExample('klein');
  }

  document(): OpenDocument {
    if (this.current === null) throw new Error('De werkbank is nog niet gereed. Wacht op werkbank.gereed.');
    return this.current;
  }

  open(source: Source): Promise<void> {
    const opening = this.queue.then(() => this.replace(source));
    this.queue = opening.catch(() => undefined);
    return opening;
  }

  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const { file } = this.document();
    await this.grid.calculation.settled();
    return saveContent(file, this.document().content());
  }

  settled(): Promise<void> {
    return this.grid.calculation.settled();
  }

  private async replace(source: Source): Promise<void> {
    // Read before anything is closed: a file that cannot be read leaves the open workbook as it is.
    const content = await openContent(source.bytes);
    const { page } = this;
    page.busy(true);
    this.current?.close();
    this.calls.close();
    const document = new OpenDocument(this.grid, content, source);
    this.current = document;
    this.source = source;
    document.workbook.subscribe((event) => {
      if (event.kind === 'selection-changed') this.announce();
    });
    document.workbook.onEdit(() => this.setState('changed'));
    this.setState('unchanged');
    this.pane = this.loadPane();
    await this.pane;
    page.busy(false);
  }

  async openExample(example: ExampleName): Promise<void> {
    const { fileName, sheet, workbook } = EXAMPLES[example];
    await this.open({ bytes: await workbook(), name: fileName, sheet });
  }

  private async chooseExample(): Promise<void> {
    const example = await chooseExample();
    if (example !== null) await this.attempt(EXAMPLES[example].fileName, () => this.openExample(example));
  }

  private async chooseTemplate(): Promise<void> {
    const choice = await chooseTemplate(CATALOGUE.agreements);
    if (choice === null) return;
    const { messages } = this.page;
    try {
      const { name, workbook } = templateFile({ ...choice, version: CATALOGUE.version });
      const bytes = await writeWorkbook(workbook);
      if (choice.action === 'open') await this.attempt(name, () => this.open({ bytes, name }));
      else {
        download(name, bytes);
        messages.status(TEXTS.savedAs(name));
      }
    } catch {
      messages.error(TEXTS.notSaved(TEXTS.unknownSaveCause));
    }
  }

  /** A new document is a new add-in, as in Excel. */
  private loadPane(): Promise<void> {
    const { frame } = this.page;
    return new Promise((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true });
      // Replaced, so that the browser's Back button does not walk through panes.
      if (frame.contentWindow === null || frame.src === '') frame.src = FRAME;
      else frame.contentWindow.location.replace(FRAME);
    });
  }

  private async openFile(file: File): Promise<void> {
    await this.attempt(file.name, async () => {
      await this.open({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
    });
  }

  private async drop(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (file === undefined) return;
    if (others.length > 0) this.page.messages.error(TEXTS.oneFile);
    else await this.openFile(file);
  }

  /** Opens something for the user; afterwards offers the way back to what was not saved yet. */
  private async attempt(name: string, open: () => Promise<void>): Promise<void> {
    const { messages } = this.page;
    const unsaved = this.state === 'changed' ? this.current : null;
    try {
      const bytes = unsaved === null ? null : await this.save();
      await open();
      if (unsaved === null || bytes === null) messages.status(TEXTS.opened(name));
      else {
        messages.status(TEXTS.previousUnsaved(name, unsaved.name), {
          label: TEXTS.previous(unsaved.name),
          run: () => void this.restore({ bytes, name: unsaved.name }),
        });
      }
    } catch (error) {
      messages.error(
        TEXTS.notOpened(name, error instanceof UnreadableFile ? error.message : TEXTS.unknownCause),
      );
    }
  }

  private async restore({ bytes, name }: Source): Promise<void> {
    await this.attempt(name, () => this.open({ bytes, name }));
    this.setState('changed');
  }

  private async download(): Promise<void> {
    const { messages } = this.page;
    const { name } = this.document();
    try {
      download(name, await this.save());
      this.setState('saved');
      messages.status(TEXTS.savedAs(name));
    } catch {
      messages.error(TEXTS.notSaved(TEXTS.unknownSaveCause));
    }
  }

  private async reset(): Promise<void> {
    if (this.source === null || !(await confirmReset())) return;
    this.page.messages.clear();
    await this.open(this.source);
  }

  private setState(state: SaveState): void {
    this.state = state;
    this.page.bar.show(this.document().name, state);
  }

  private announce(): void {
    const { workbook } = this.document();
    const { sheetId, area } = workbook.selection();
    const sheet = workbook.sheet(sheetId);
    const first = { ...area, rowCount: 1, columnCount: 1 };
    const text = sheet?.text(first)[0]?.[0] ?? '';
    this.page.announce(TEXTS.cell(sheet?.name ?? '', formatArea(first), text));
  }

  /** A cell may ask before the add-in has been loaded: it gets its answer then, unless its document is closed first. */
  private callAddin(id: string, args: readonly FunctionArgument[]): Promise<unknown> {
    return this.calls.run(this.answerOf(id, args));
  }

  private async answerOf(id: string, args: readonly FunctionArgument[]): Promise<unknown> {
    const { customFunctions } = this.document().emulator;
    await this.pane;
    await customFunctions.whenReady();
    return customFunctions.invoke(id, args);
  }

  private followColours(): void {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => this.grid.setDark(dark.matches);
    dark.addEventListener('change', apply);
    apply();
  }
}

/**
 * Starts the workbench in the page and puts its automation surface at `window.werkbank`.
 * `functions`: the worksheet functions of the add-in, which Excel would read from its functions.json.
 */
export function startWorkbench(container: HTMLElement, functions: readonly AddinFunction[] = []): Werkbank {
  const werkbank = createAutomation(new Workbench(container, functions));
  window.werkbank = werkbank;
  return werkbank;
}
