import { ExcelEmulator } from '../excel-emulator/emulator';
import { requirementSets } from '../excel-emulator/host/requirement-sets';
import type { WorkbookContent } from '../hosts/xlsx/content';
import { fillWorkbook, type Origins } from './content/fill';
import { contentOf } from './content/from-grid';
import { toUniverData } from './content/to-univer';
import type { GridEngine } from './grid/engine';
import type { GridWorkbook } from './grid/grid-workbook';

/**
 * More than the add-in asks for: the formulas of the grid spill, and an Excel with such formulas tells which cells
 * they fill. Without that the add-in would take those cells for the user's own.
 */
const EXCEL_API = '1.12';

let opened = 0;

/** A file that could be opened again: what *Opnieuw beginnen* goes back to. */
export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly readOnly?: boolean;
  /** The sheet to show, when it is another one than the file says. */
  readonly sheet?: string;
}

/** A workbook that is open in the grid, with the emulated Excel in front of it. */
export class OpenDocument {
  readonly name: string;
  /** The file as it was: what the grid does not show is taken from it on saving. */
  readonly file: Uint8Array<ArrayBuffer>;
  readonly workbook: GridWorkbook;
  readonly emulator: ExcelEmulator;
  private readonly origins: Origins;

  constructor(
    private readonly grid: GridEngine,
    content: WorkbookContent,
    { name, bytes, readOnly, sheet }: Source,
  ) {
    opened += 1;
    this.name = name;
    this.file = bytes;
    const { date1904 } = content;
    this.workbook = grid.open(toUniverData(content, `werkmap${opened}`, name), {
      name,
      date1904,
      readOnly: readOnly === true,
    });
    this.origins = fillWorkbook(this.workbook, content);
    const shown = this.workbook.sheets().find((candidate) => candidate.name === sheet);
    if (shown !== undefined) this.workbook.activateSheet(shown.id);
    this.emulator = new ExcelEmulator(this.workbook, { requirements: requirementSets(EXCEL_API) });
  }

  content(): WorkbookContent {
    return contentOf(this.workbook, this.origins);
  }

  close(): void {
    this.emulator.uninstall();
    this.grid.close(this.workbook);
  }
}
