import type { CellValue } from '../excel-emulator/cells';
import type { ExampleName } from './example';

/** Cells that the add-in has marked in one colour. */
export interface Markering {
  /** `Plancapaciteit!A2:A4` */
  readonly adres: string;
  /** `#RRGGBB` */
  readonly kleur: string;
}

/** What went between the task pane and the emulated Excel since the workbook was opened. */
export interface Verkeer {
  readonly verzoeken: number;
  readonly bytesHeen: number;
  readonly bytesTerug: number;
}

/** Trouble for one request: an error code, a delay in milliseconds, or no answer at all. */
export interface Verstoring {
  /** Counts from the next request: 1 is the first one from now on. */
  readonly verzoek: number;
  readonly code?: string;
  readonly vertraging?: number;
  readonly zwijg?: boolean;
}

/** How a workbook is opened; by default to be changed. */
export interface Openen {
  /** As Excel opens a file that is locked or read-only: it tells an add-in so, and takes no changes from it. */
  readonly alleenLezen?: boolean;
}

/**
 * The automation surface of the workbench, for browser tests and scripts: `window.werkbank`. It is kept stable.
 * It stands for the user at the spreadsheet; the task pane is driven through its own labels and roles, in the
 * frame titled *Taakvenster*. An address is `Blad!A1:B2`, with quotes around a name with spaces: `'Plan A'!B3`.
 * Promises reject with a message in Dutch, and nothing has changed then.
 */
export interface Werkbank {
  /** Resolves when the first workbook is open and the task pane has been loaded. */
  readonly gereed: Promise<void>;
  /** Opens an .xlsx file as if it was dropped. Resolves when the task pane has been loaded with it. */
  open(bytes: ArrayBuffer, naam?: string, wijze?: Openen): Promise<void>;
  /**
   * Opens one of the examples, as *Voorbeeld* does: `klein` and `heel` of West-Overijssel, or `noord-veluwe`. Resolves
   * when the task pane has been loaded with it.
   */
  voorbeeld(welk: ExampleName): Promise<void>;
  /** The workbook as an .xlsx file, as *Opslaan* would download it. */
  bewaar(): Promise<ArrayBuffer>;
  /** Values as Excel gives them: blank is `''`, dates are serial numbers, an error is its text. */
  lees(adres: string): Promise<CellValue[][]>;
  /** The formula in English where there is one, else the value. */
  formules(adres: string): Promise<CellValue[][]>;
  /**
   * Puts values or formulas in cells as if a user of a Dutch Excel typed them: `'1.250,5'` is a number, `'=A1*2'` a
   * formula, and a cell formatted as text keeps the text. One value fills the whole address.
   */
  zet(adres: string, inhoud: CellValue | readonly (readonly CellValue[])[]): Promise<void>;
  /** Resolves when all formulas have been worked out, the add-in's own functions included. */
  herberekend(): Promise<void>;
  /** The marks of the add-in in one sheet, or in all. The user's own colours are not among them. */
  markeringen(blad?: string): Promise<Markering[]>;
  verkeer(): Verkeer;
  /** Disturbs one request of the task pane; calling it again adds another. */
  verstoor(verstoring: Verstoring): void;
}

declare global {
  interface Window {
    werkbank: Werkbank;
  }
}
