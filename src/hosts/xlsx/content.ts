import type { Area, CellValue, TableSnapshot } from '../../core/sheet/snapshot';

/**
 * What a grid needs to show a workbook and to hand it back for saving: plain data, nothing of the file format.
 * Rows and columns are counted from 0. Colours are `#RRGGBB`.
 */
export interface WorkbookContent {
  readonly date1904: boolean;
  readonly sheets: readonly SheetContent[];
  /** Cells point into this list. The first look is the plain one. */
  readonly looks: readonly CellLook[];
  /** Only to be shown: on saving, the names of the original file stay as they are. */
  readonly names: readonly DefinedName[];
  /** Place in `sheets` of the tab that is in front. */
  readonly activeSheet: number;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The tab to which the name is limited, or null. */
  readonly sheet: string | null;
}

/** How a cell looks, as far as a grid may show and change it. Anything else in the cell's format is kept on saving. */
export interface CellLook {
  /** As in the file: `General`, `0.00`, `dd-mm-yyyy`, `@`. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  /** Null: the automatic colour. */
  readonly color: string | null;
  /** Null: no fill. */
  readonly fill: string | null;
}

export const PLAIN_LOOK: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  wrap: false,
  color: null,
  fill: null,
};

export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** Of a formula: its last result. A blank cell that only has a look has `''`. */
  readonly value: CellValue;
  /** True when `value` is an Excel error such as `#N/A`, and not a text that happens to read so. */
  readonly error: boolean;
  /** Without `=`; null when the cell holds a value. */
  readonly formula: string | null;
  /** Place in `WorkbookContent.looks`. */
  readonly look: number;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface SheetContent {
  /**
   * Ties the sheet to the one in the original file, whatever its name has become; null for a new sheet.
   * What has no place in this type (charts, comments, print settings …) stays with it on saving.
   */
  readonly origin: string | null;
  readonly name: string;
  readonly state: SheetState;
  /** Row by row, and within a row from left to right; blank cells without a look are left out. */
  readonly cells: readonly CellContent[];
  /** Only the columns with a width of their own. */
  readonly columns: readonly ColumnContent[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly tables: readonly TableContent[];
  readonly validations: readonly ValidationContent[];
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  /** Links to a place in the same workbook. Other links stay in the file. */
  readonly links: readonly LinkContent[];
  /** Only to be shown: protection stays as it is in the file, password included. */
  readonly protected: boolean;
}

export interface ColumnContent {
  readonly column: number;
  /** In characters, as Excel shows it. */
  readonly width: number;
  readonly hidden: boolean;
}

/** A table. A new one needs unique header texts in its cells; only `name` and `area` of an existing one can be changed. */
export interface TableContent extends TableSnapshot {
  /** Name of the table style, such as `TableStyleMedium2`; null for none. */
  readonly style: string | null;
}

export type ValidationKind = 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';

export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface ValidationContent {
  readonly areas: readonly Area[];
  readonly kind: ValidationKind;
  readonly operator: ComparisonOperator;
  /** As in the file: `"ja,nee"` for a list as text, `Codes!$A$1:$A$9` for a range, or a formula. */
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly showError: boolean;
  readonly errorTitle: string;
  readonly errorText: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly promptText: string;
}

export interface ConditionalFormatContent {
  readonly areas: readonly Area[];
  /** `other`: a scale, an icon set and so on; not shown, and kept on saving as long as it is in the list. */
  readonly kind: 'formula' | 'compare' | 'other';
  readonly operator: ComparisonOperator;
  /** Without `=`. */
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly look: ConditionalLook;
}

export interface ConditionalLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly border: { readonly color: string; readonly line: 'solid' | 'dashed' | 'dotted' } | null;
}

export interface LinkContent {
  readonly row: number;
  readonly column: number;
  /** `'Plan A'!B3` */
  readonly location: string;
}
