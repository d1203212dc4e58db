import type { Area } from './cells';

export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type Edge = (typeof EDGES)[number];

/** A line as Excel names it; `None` is no line. */
export interface BorderLine {
  readonly style: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** The look of a cell, as far as it differs from the workbook's normal style. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

/** A change of format: `null` takes the cell back to the normal style for that part. */
export type FormatChange = { readonly [K in keyof CellFormat]?: Exclude<CellFormat[K], undefined> | null };

/** What a conditional format of the custom (formula) type lays over a cell. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double';
  readonly borders?: { readonly [E in Edge]?: BorderLine };
}

/**
 * A conditional format. `type` is Excel's name (`Custom`, `CellValue`, `ColorScale`, …); only those of type
 * `Custom` have a formula and a style, all others are somebody else's and are kept as they are.
 */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

export type ConditionalFormatChange = Partial<Omit<ConditionalFormat, 'id' | 'type'>>;

/** Operators as Excel names them: `Between`, `NotBetween`, `EqualTo`, `GreaterThan`, … */
export interface ComparisonRule {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | ({ readonly kind: 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time' } & ComparisonRule)
  | { readonly kind: 'custom'; readonly formula: string };

export interface DataValidation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    /** `Stop`, `Warning` or `Information` */
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

export interface Hyperlink {
  /** A place in the workbook (`Blad2!A1`), or else `address`, a URL. */
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}
