import { ExcelEmulator } from '../excel-emulator/emulator';
import type { WorkbookContent } from '../hosts/xlsx/content';
import { fillWorkbook, type Origins } from './content/fill';
import { contentOf } from './content/from-grid';
import { toUniverData } from './content/to-univer';
import type { GridEngine } from './grid/engine';
import type { GridWorkbook } from './grid/grid-workbook';

let opened = 0;

/** A workbook that is open in the grid, with the emulated Excel in front of it. */
export class OpenDocument {
  readonly workbook: GridWorkbook;
  readonly emulator: ExcelEmulator;
  private readonly origins: Origins;

  constructor(
    private readonly grid: GridEngine,
    content: WorkbookContent,
    readonly name: string,
    /** The file as it was: what the grid does not show is taken from it on saving. */
    readonly file: Uint8Array<ArrayBuffer>,
  ) {
    opened += 1;
    const { date1904 } = content;
    this.workbook = grid.open(toUniverData(content, `werkmap${opened}`, name), {
      name,
      date1904,
      readOnly: false,
    });
    this.origins = fillWorkbook(this.workbook, content);
    this.emulator = new ExcelEmulator(this.workbook);
  }

  content(): WorkbookContent {
    return contentOf(this.workbook, this.origins);
  }

  close(): void {
    this.emulator.uninstall();
    this.grid.close(this.workbook);
  }
}
