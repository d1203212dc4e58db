import type { Area, CellValue } from '../core/sheet/snapshot';

/** A new workbook in plain data, from which `writeWorkbook` makes a file. Rows and columns are counted from 0. */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  /** Dates are then serials of the 1904 system. */
  readonly date1904?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  /** From A1. A text is always written as text, whatever it begins with. */
  readonly rows: readonly (readonly CellDescription[])[];
  readonly columns?: readonly ColumnDescription[];
  /** Where cells are shown otherwise than their column says. */
  readonly numberFormats?: readonly NumberFormatDescription[];
  readonly tables?: readonly TableDescription[];
  readonly dropdowns?: readonly DropdownDescription[];
  /** Messages shown when a cell is selected; at most 255 characters, with a title of at most 32. */
  readonly prompts?: readonly PromptDescription[];
  /** What is shown otherwise when a formula holds; the first lies over the others. */
  readonly conditionalFormats?: readonly FormatDescription[];
  readonly boldRows?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
}

/** A value, or a formula with its last result. */
export type CellDescription = CellValue | FormulaDescription;

export interface FormulaDescription {
  /** Without `=`. */
  readonly formula: string;
  readonly result: CellValue;
  /** Works on every cell of its ranges, where an older Excel would take one of them. */
  readonly array?: boolean;
}

export interface ColumnDescription {
  /** In characters. */
  readonly width?: number;
  /** Excel's own notation: `0.00`, `dd-mm-yyyy`. */
  readonly numberFormat?: string;
  /** A longer text goes on in a line below. */
  readonly wrap?: boolean;
}

export interface NumberFormatDescription {
  readonly area: Area;
  readonly numberFormat: string;
}

export interface TableDescription {
  readonly name: string;
  /** Header row, body and totals row. The header texts are taken from the rows. */
  readonly area: Area;
  readonly totalsRow?: boolean;
  readonly style?: string;
}

export interface DropdownDescription {
  readonly area: Area;
  /** The choices themselves, or the place where they stand: `Codes!$A$1:$A$40` (needed above 255 characters). */
  readonly choices: readonly string[] | { readonly range: string };
  /** Refuse anything else (`stop`) or only warn. */
  readonly strict?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

export interface PromptDescription {
  readonly area: Area;
  readonly title: string;
  readonly text: string;
}

/** A look that the cells of an area get where a formula holds. */
export interface FormatDescription {
  readonly area: Area;
  /**
   * Without `=`, seen from the first cell of the area; at most 255 characters. Another sheet is named as
   * `'Keuzelijsten'!$A$2:$A$9`.
   */
  readonly formula: string;
  readonly look: FormatLook;
}

export interface FormatLook {
  /** `#RRGGBB` */
  readonly fill: string;
  readonly bold?: boolean;
}
