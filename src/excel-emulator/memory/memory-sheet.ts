import { boundingArea, intersection } from '../areas';
import { type Area, type CellContent, type CellValue, type Rows, SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import type {
  CellFormat,
  ConditionalFormat,
  ConditionalFormatChange,
  DataValidation,
  FormatChange,
  Hyperlink,
} from '../formats';
import type { ClearKind, Sheet, SheetVisibility, Shift } from '../workbook';
import { CellStore } from './cell-store';
import { changeFormat, sharedFormat } from './cell-format';
import { canonicalJson } from './canonical';
import { ColumnWidths } from './column-widths';
import { ConditionalFormatList } from './conditional-format-list';
import { Layer } from './layer';
import { textOfCell, type TextOptions } from './number-text';
import { runs } from './runs';
import { areaOfLines, shiftContents, shifted } from './shift-lines';

/** The workbook, as far as a sheet has to tell it things or ask it. */
export interface SheetOwner {
  readonly textOptions: TextOptions;
  newId(kind: string): string;
  cellsChanged(sheet: MemorySheet, area: Area, shift?: Shift): void;
  shiftTables(sheet: MemorySheet, to: (area: Area) => Area | null): void;
  renamed(sheet: MemorySheet, before: string): void;
  moveSheet(sheet: MemorySheet, position: number): void;
  deleteSheet(sheet: MemorySheet): void;
}

export class MemorySheet implements Sheet {
  readonly cells = new CellStore();
  readonly numberFormatLayer = new Layer<string>('General');
  readonly formatLayer = new Layer<CellFormat>({});
  readonly validationLayer = new Layer<DataValidation | null>(null);
  readonly hyperlinkLayer = new Layer<Hyperlink | null>(null);
  readonly widths = new ColumnWidths();
  readonly #conditionalFormats: ConditionalFormatList;
  /** Only the top left cell of a merged area holds anything. */
  merged: readonly Area[] = [];
  /** Rows that a filter hides, from 0. */
  filtered: ReadonlySet<number> = new Set();
  /** Rows hidden by hand, from 0. */
  hidden: ReadonlySet<number> = new Set();
  visibility: SheetVisibility = 'Visible';
  protected = false;
  frozenRows = 0;

  constructor(
    readonly id: string,
    public name: string,
    private readonly owner: SheetOwner,
  ) {
    this.#conditionalFormats = new ConditionalFormatList(() => owner.newId('conditional-format'));
  }

  values(area: Area): Rows<CellValue> {
    return this.cells.read<CellValue>(area, '', (cell) => cell.value);
  }

  formulas(area: Area): Rows<CellValue> {
    return this.cells.read<CellValue>(area, '', (cell) => cell.formula ?? cell.value);
  }

  text(area: Area): Rows<string> {
    return this.cells.read(area, '', (cell, row, column) =>
      textOfCell(cell.value, this.numberFormatLayer.at(row, column), this.owner.textOptions),
    );
  }

  numberFormats(area: Area): Rows<string> {
    return this.numberFormatLayer.rows(area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    const filled = this.cells.usedArea();
    if (valuesOnly) return filled;
    const formatted = [...this.numberFormatLayer.differing(WHOLE), ...this.formatLayer.differing(WHOLE)]
      .map((piece) => piece.area)
      .filter((area) => area.rowCount < SHEET_ROWS && area.columnCount < SHEET_COLUMNS);
    return [filled, ...formatted].reduce<Area | null>(
      (used, area) => (used === null || area === null ? (used ?? area) : boundingArea(used, area)),
      null,
    );
  }

  filteredRows(area: Area): readonly number[] {
    return [...this.filtered].filter((row) => row >= area.row && row < area.row + area.rowCount);
  }

  hiddenRows(area: Area): readonly number[] {
    const within = (row: number): boolean => row >= area.row && row < area.row + area.rowCount;
    return [...new Set([...this.filtered, ...this.hidden])].filter(within);
  }

  spilled(area: Area): Rows<boolean> {
    return this.cells.read<boolean>(area, false, (cell) => cell.spilled === true || cell.spills === true);
  }

  clearFilter(area: Area): void {
    const shown = new Set(this.filteredRows(area));
    this.filtered = new Set([...this.filtered].filter((row) => !shown.has(row)));
  }

  write(area: Area, contents: Rows<CellContent | null>): void {
    let changed = false;
    for (const [rowOffset, row] of contents.entries()) {
      for (const [columnOffset, content] of row.entries()) {
        if (content === null) continue;
        changed = true;
        this.#put(area.row + rowOffset, area.column + columnOffset, content);
      }
    }
    if (changed) this.owner.cellsChanged(this, area);
  }

  /**
   * Whole rows or columns come or go, from 0, as by the user's hand: all that lies beyond moves along, tables too. What
   * formulas and names refer to is not adapted. A column that comes in a table gets no header.
   */
  shiftLines(shift: Shift, from: number, count: number): void {
    const to = (area: Area): Area | null => shifted(area, shift, from, count);
    shiftContents(this, to);
    this.#conditionalFormats.shift(to);
    this.owner.shiftTables(this, to);
    this.owner.cellsChanged(this, areaOfLines(shift, from, count), shift);
  }

  setNumberFormat(area: Area, format: string): void {
    this.numberFormatLayer.set(area, format);
  }

  setNumberFormats(area: Area, formats: Rows<string | null>): void {
    for (const [row, format, column, columnCount] of runs(formats)) {
      if (format === null) continue;
      this.numberFormatLayer.set(
        { row: area.row + row, column: area.column + column, rowCount: 1, columnCount },
        format,
      );
    }
  }

  clear(area: Area, kind: ClearKind): void {
    if (kind === 'All' || kind === 'Formats') {
      this.numberFormatLayer.set(area, 'General');
      this.formatLayer.set(area, {});
    }
    if (kind === 'All' || kind === 'Hyperlinks') this.hyperlinkLayer.set(area, null);
    if (kind === 'All') {
      this.validationLayer.set(area, null);
      this.#conditionalFormats.clear(area);
    }
    if (kind === 'All' || kind === 'Contents') {
      for (const [row, column] of [...this.cells.entries()]) {
        const cell = { row, column, rowCount: 1, columnCount: 1 };
        if (intersection(area, cell) !== null) this.cells.delete(row, column);
      }
      this.owner.cellsChanged(this, area);
    }
  }

  format(area: Area): FormatChange {
    return sharedFormat(this.formatLayer.pieces(area).map((piece) => piece.value));
  }

  setFormat(area: Area, change: FormatChange): void {
    this.formatLayer.change(area, (format) => changeFormat(format, change));
  }

  columnWidth(area: Area): number | null {
    return this.widths.of(area);
  }

  setColumnWidth(area: Area, points: number | 'auto'): void {
    if (points === 'auto') this.widths.fit(area, (column) => this.#textsIn(column));
    else this.widths.set(area, points);
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.#conditionalFormats.all;
  }
  addConditionalFormat(format: Omit<ConditionalFormat, 'id'>): string {
    return this.#conditionalFormats.addFirst(format);
  }
  changeConditionalFormat(id: string, change: ConditionalFormatChange): void {
    this.#conditionalFormats.change(id, change);
  }
  moveConditionalFormat(id: string, priority: number): void {
    this.#conditionalFormats.move(id, priority);
  }
  deleteConditionalFormat(id: string): void {
    this.#conditionalFormats.delete(id);
  }

  validation(area: Area): DataValidation | null | 'mixed' {
    const [first = null, ...rest] = this.validationLayer.pieces(area).map((piece) => piece.value);
    const key = canonicalJson(first);
    return rest.some((other) => canonicalJson(other) !== key) ? 'mixed' : first;
  }
  setValidation(area: Area, validation: DataValidation | null): void {
    this.validationLayer.set(area, validation);
  }
  hyperlink(row: number, column: number): Hyperlink | null {
    return this.hyperlinkLayer.at(row, column);
  }
  setHyperlink(area: Area, link: Hyperlink | null): void {
    this.hyperlinkLayer.set(area, link);
  }

  rename(name: string): void {
    const before = this.name;
    this.name = name;
    this.owner.renamed(this, before);
  }
  setVisibility(visibility: SheetVisibility): void {
    this.visibility = visibility;
  }
  setProtected(on: boolean): void {
    this.protected = on;
  }
  freezeRows(count: number): void {
    this.frozenRows = count;
  }
  move(position: number): void {
    this.owner.moveSheet(this, position);
  }
  delete(): void {
    this.owner.deleteSheet(this);
  }

  #put(row: number, column: number, content: CellContent): void {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const merged = this.merged.find((area) => intersection(area, cell) !== null);
    if (merged !== undefined && (merged.row !== row || merged.column !== column)) return;
    if (content === '') this.cells.delete(row, column);
    else if (typeof content === 'object')
      this.cells.set(row, column, { value: '', formula: content.formula });
    else this.cells.set(row, column, { value: content });
  }

  #textsIn(column: number): readonly string[] {
    const used = this.cells.usedArea();
    return used === null ? [] : this.text({ ...used, column, columnCount: 1 }).flat();
  }
}

const WHOLE: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };
