import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { boundingArea, intersection } from '../../excel-emulator/areas';
import {
  type Area,
  type CellContent,
  type CellValue,
  type Rows,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../../excel-emulator/cells';
import { textOfCell } from '../../excel-emulator/memory/number-text';
import type { ClearKind } from '../../excel-emulator/workbook';
import { isFilled, toCellData, valueOf } from './cell-data';
import type { StylePatch } from './cell-style';
import type { GridContext } from './context';
import { spillAreas, spilledCells } from './spill';

/** Rows and columns that Univer adds at a time below or beside what is written. */
const MARGIN = 50;

type Matrix = Record<number, Record<number, object>>;

/** The cells of one sheet: reading them straight from Univer's model, writing them with its mutations. */
export class SheetCells {
  constructor(
    private readonly context: GridContext,
    private readonly sheetId: string,
  ) {}

  private get sheet() {
    return this.context.worksheet(this.sheetId);
  }

  map<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.sheet.getCellMatrix();
    return Array.from({ length: area.rowCount }, (_row, y) =>
      Array.from({ length: area.columnCount }, (_cell, x) => {
        const row = area.row + y;
        const column = area.column + x;
        return read(matrix.getValue(row, column), row, column);
      }),
    );
  }

  values(area: Area): Rows<CellValue> {
    const spilled = spilledCells(this.context, this.sheetId);
    return this.map(area, (cell, row, column) => {
      const value = valueOf(cell);
      return value === '' && spilled ? valueOf(spilled.getValue(row, column)) : value;
    });
  }

  formulas(area: Area): Rows<CellValue> {
    const spilled = spilledCells(this.context, this.sheetId);
    return this.map(area, (cell, row, column) => {
      const value = this.formula(row, column, cell) ?? valueOf(cell);
      return value === '' && spilled ? valueOf(spilled.getValue(row, column)) : value;
    });
  }

  /** With its `=`; null for a cell without. */
  formula(row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (!cell?.f && !cell?.si) return null;
    // A formula that is the same as its neighbour's is stored once; the model writes it out.
    const model = this.context.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.sheetId, this.context.unitId) ?? cell.f ?? null;
  }

  /** As the grid shows it: the number format has been applied. */
  text(area: Area): Rows<string> {
    const sheet = this.sheet;
    return this.values(area).map((values, y) =>
      values.map((value, x) => {
        if (typeof value === 'string') return value;
        const [row, column] = [area.row + y, area.column + x];
        const shown =
          typeof value === 'number' && this.composedStyle(row, column).n
            ? sheet.getCell(row, column)?.v
            : null;
        // What has no format is Univer's English; Excel shows it in Dutch.
        return typeof shown === 'string'
          ? shown
          : textOfCell(value, 'General', { dutch: true, date1904: false });
      }),
    );
  }

  /** The look of the cell itself, without that of its column. */
  style(cell: Nullable<ICellData>): IStyleData | null {
    return this.context.book.getStyles().getStyleByCell(cell) ?? null;
  }

  /** The look that the cell has, also where it comes from its column; not what rules and tables make of it. */
  composedStyle(row: number, column: number): IStyleData {
    const sheet = this.sheet;
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  }

  /** Every cell that Univer has something of, row by row. */
  forEach(visit: (row: number, column: number, cell: ICellData) => void): void {
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const include = (row: number, column: number): void => {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      used = used === null ? cell : boundingArea(used, cell);
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && cell?.s)) include(row, column);
    });
    spilledCells(this.context, this.sheetId)?.forValue((row, column, cell) => {
      if (isFilled(cell)) include(row, column);
    });
    return used;
  }

  write(area: Area, contents: Rows<CellContent | null>): void {
    const matrix: Matrix = {};
    contents.forEach((cells, y) => {
      cells.forEach((content, x) => {
        if (content === null) return;
        (matrix[area.row + y] ??= {})[area.column + x] = toCellData(content);
      });
    });
    this.makeRoom(area);
    this.apply(matrix);
  }

  setStyles(area: Area, patch: (row: number, column: number) => StylePatch | null): void {
    this.makeRoom(area);
    const matrix: Matrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const s = patch(row - area.row, column - area.column);
        if (s !== null) (matrix[row] ??= {})[column] = this.styled(row, column, s);
      }
    }
    this.apply(matrix);
  }

  /** With the type that the cell has: Univer would make a number of text, or the other way round, by its new look. */
  private styled(row: number, column: number, s: StylePatch): object {
    const type = this.sheet.getCellRaw(row, column)?.t;
    return type === undefined || type === null ? { s } : { s, t: type };
  }

  /** One look for all cells of the area, which may be whole columns. */
  setStyle(area: Area, patch: StylePatch): void {
    if (area.rowCount === SHEET_ROWS) this.setColumnStyles(area, patch);
    else this.setStyles(this.withinGrid(area), () => ({ ...patch }));
  }

  /** A whole column or row, as far as the grid goes: what lies beyond has no cells to give a look. */
  withinGrid(area: Area): Area {
    const rowCount = area.rowCount === SHEET_ROWS ? this.sheet.getRowCount() : area.rowCount;
    const columnCount = area.columnCount === SHEET_COLUMNS ? this.sheet.getColumnCount() : area.columnCount;
    return { ...area, rowCount, columnCount };
  }

  /** Whole columns get a look of their own, so that cells that are not there yet have it too. */
  private setColumnStyles(area: Area, patch: StylePatch): void {
    const styles = this.context.book.getStyles();
    this.makeRoom({ ...area, row: 0, rowCount: 1 });
    const columnData: Record<number, object> = {};
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const merged = { ...this.sheet.getColumnStyle(column), ...patch };
      columnData[column] = {
        s: Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== null)),
      };
    }
    this.context.run('sheet.mutation.set-col-data', { subUnitId: this.sheetId, columnData });
    const matrix: Matrix = {};
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (column in columnData && cell?.s && styles.getStyleByCell(cell)) {
        (matrix[row] ??= {})[column] = this.styled(row, column, { ...patch });
      }
    });
    this.apply(matrix);
  }

  clear(area: Area, kind: ClearKind): void {
    const contents = { v: null, f: null, si: null, p: null };
    const parts: Readonly<Record<ClearKind, object>> = {
      All: { ...contents, s: null, custom: null },
      Contents: contents,
      Formats: { s: null },
      Hyperlinks: { custom: null },
    };
    const matrix: Matrix = {};
    // Only cells that hold something: an area may be a whole column.
    this.sheet.getCellMatrix().forValue((row, column) => {
      if (intersection(area, { row, column, rowCount: 1, columnCount: 1 })) {
        (matrix[row] ??= {})[column] = { ...parts[kind] };
      }
    });
    this.apply(matrix);
  }

  setCustom(area: Area, custom: object | null): void {
    this.makeRoom(area);
    const matrix: Matrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        (matrix[row] ??= {})[column] = { custom };
      }
    }
    this.apply(matrix);
  }

  /** Univer's sheets end where they were said to end; Excel's do not. */
  makeRoom(area: Area): void {
    const sheet = this.sheet;
    const rowCount = area.row + area.rowCount;
    const columnCount = area.column + area.columnCount;
    if (rowCount > sheet.getRowCount()) {
      this.context.run('sheet.mutation.set-worksheet-row-count', {
        subUnitId: this.sheetId,
        rowCount: rowCount + MARGIN,
      });
    }
    if (columnCount > sheet.getColumnCount()) {
      this.context.run('sheet.mutation.set-worksheet-column-count', {
        subUnitId: this.sheetId,
        columnCount: columnCount + MARGIN,
      });
    }
  }

  /** The cells that array formulas fill, their own included. */
  inSpill(area: Area): Rows<boolean> {
    const filled = spillAreas(this.context, this.sheetId);
    return this.map(area, (_cell, row, column) =>
      filled.some((one) => intersection(one, { row, column, rowCount: 1, columnCount: 1 }) !== null),
    );
  }

  private apply(cellValue: Matrix): void {
    if (Object.keys(cellValue).length === 0) return;
    this.context.run('sheet.mutation.set-range-values', { subUnitId: this.sheetId, cellValue });
  }
}
