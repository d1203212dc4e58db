import { BooleanNumber, IPermissionService } from '@univerjs/core';
import { WorksheetEditPermission } from '@univerjs/preset-sheets-core';
import { intersection } from '../../excel-emulator/areas';
import { type Area, type CellContent, type CellValue, type Rows } from '../../excel-emulator/cells';
import type {
  ConditionalFormat,
  ConditionalFormatChange,
  DataValidation,
  FormatChange,
  Hyperlink,
} from '../../excel-emulator/formats';
import type { ClearKind, Sheet, SheetVisibility } from '../../excel-emulator/workbook';
import { sharedFormat, toFormat, toNumberFormatPatch, toStylePatch } from './cell-style';
import { SheetCells } from './cells';
import { pixelsToPoints, pointsToPixels, widthFor } from './column-width';
import { SheetConditionalFormats } from './conditional-formats';
import type { GridContext } from './context';
import { type Layout, readLayout } from './layout';
import { readLink } from './links';
import { toRange } from './ranges';
import { SheetValidations } from './validations';

/** One sheet of Univer as the emulated Excel sees it. */
export class GridSheet implements Sheet {
  readonly cells: SheetCells;
  readonly formats: SheetConditionalFormats;
  readonly validations: SheetValidations;
  protected = false;
  private veryHidden = false;

  constructor(
    private readonly context: GridContext,
    readonly id: string,
  ) {
    this.cells = new SheetCells(context, id);
    this.formats = new SheetConditionalFormats(context, id);
    this.validations = new SheetValidations(context, id);
  }

  private get sheet() {
    return this.context.worksheet(this.id);
  }

  get name(): string {
    return this.sheet.getName();
  }

  get visibility(): SheetVisibility {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  get frozenRows(): number {
    return this.sheet.getFreeze().ySplit;
  }

  values(area: Area): Rows<CellValue> {
    return this.cells.values(area);
  }

  formulas(area: Area): Rows<CellValue> {
    return this.cells.formulas(area);
  }

  text(area: Area): Rows<string> {
    return this.cells.text(area);
  }

  numberFormats(area: Area): Rows<string> {
    return this.cells.map(
      area,
      (_cell, row, column) => this.cells.composedStyle(row, column).n?.pattern ?? 'General',
    );
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  filteredRows(area: Area): readonly number[] {
    return this.rowsIn(area, (row) => this.sheet.getRowFiltered(row));
  }

  hiddenRows(area: Area): readonly number[] {
    return this.rowsIn(area, (row) => !this.sheet.getRowVisible(row));
  }

  spilled(area: Area): Rows<boolean> {
    return this.cells.inSpill(area);
  }

  write(area: Area, contents: Rows<CellContent | null>): void {
    this.cells.write(area, contents);
  }

  setNumberFormats(area: Area, formats: Rows<string | null>): void {
    this.cells.setStyles(area, (row, column) => {
      const format = formats[row]?.[column] ?? null;
      return format === null ? null : toNumberFormatPatch(format);
    });
  }

  setNumberFormat(area: Area, format: string): void {
    this.cells.setStyle(area, toNumberFormatPatch(format));
  }

  clear(area: Area, kind: ClearKind): void {
    this.cells.clear(area, kind);
    if (kind === 'All') this.validations.set([area], null);
    if (kind === 'All' || kind === 'Formats') this.formats.clear(area);
  }

  format(area: Area): FormatChange {
    const formats = this.cells.map(this.cells.withinGrid(area), (_cell, row, column) =>
      toFormat(this.cells.composedStyle(row, column)),
    );
    return sharedFormat(formats.flat());
  }

  setFormat(area: Area, change: FormatChange): void {
    this.cells.setStyle(area, toStylePatch(change));
  }

  columnWidth(area: Area): number | null {
    const widths = new Set(
      Array.from({ length: area.columnCount }, (_column, index) =>
        this.sheet.getColumnWidth(area.column + index),
      ),
    );
    const [only] = widths;
    return widths.size === 1 && only !== undefined ? pixelsToPoints(only) : null;
  }

  setColumnWidth(area: Area, points: number | 'auto'): void {
    this.cells.makeRoom({ ...area, row: 0, rowCount: 1 });
    const used = this.usedArea(true);
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const filled = used === null ? null : intersection(used, { ...area, column, columnCount: 1 });
      if (points === 'auto' && filled === null) continue;
      const texts = points === 'auto' && filled !== null ? this.text(filled).flat() : [];
      this.context.run('sheet.mutation.set-worksheet-col-width', {
        subUnitId: this.id,
        ranges: [toRange({ row: 0, column, rowCount: 1, columnCount: 1 })],
        colWidth: points === 'auto' ? widthFor(texts) : pointsToPixels(points),
      });
    }
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.formats.list();
  }

  addConditionalFormat(format: Omit<ConditionalFormat, 'id'>): string {
    return this.formats.add(format);
  }

  changeConditionalFormat(id: string, change: ConditionalFormatChange): void {
    this.formats.change(id, change);
  }

  moveConditionalFormat(id: string, priority: number): void {
    this.formats.move(id, priority);
  }

  deleteConditionalFormat(id: string): void {
    this.formats.delete(id);
  }

  validation(area: Area): DataValidation | null | 'mixed' {
    return this.validations.get(area);
  }

  setValidation(area: Area, validation: DataValidation | null): void {
    this.validations.set([area], validation);
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    return readLink(this.sheet.getCellRaw(row, column)?.custom);
  }

  setHyperlink(area: Area, link: Hyperlink | null): void {
    this.cells.setCustom(area, link === null ? null : { link });
  }

  rename(name: string): void {
    // The command and not the mutation: it also rewrites the formulas that speak of this sheet.
    this.context.facade.getSheetBySheetId(this.id)?.setName(name);
  }

  layout(): Layout {
    return readLayout(this.sheet);
  }

  setVisibility(visibility: SheetVisibility): void {
    const hidden = visibility !== 'Visible';
    this.veryHidden = visibility === 'VeryHidden';
    if (hidden && this.context.book.getActiveSheet().getSheetId() === this.id) this.activateAnother();
    this.context.run('sheet.mutation.set-worksheet-hidden', {
      subUnitId: this.id,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** What the add-in may do then is for the emulated Excel to say; here the user is kept from it. */
  setProtected(on: boolean): void {
    this.protected = on;
    const permissions = this.context.injector.get(IPermissionService);
    const editing = new WorksheetEditPermission(this.context.unitId, this.id);
    if (!permissions.getPermissionPoint(editing.id)) permissions.addPermissionPoint(editing);
    permissions.updatePermissionPoint(editing.id, !on);
  }

  freezeRows(count: number): void {
    const { xSplit, startColumn } = this.sheet.getFreeze();
    this.context.run('sheet.mutation.set-frozen', {
      subUnitId: this.id,
      xSplit,
      startColumn,
      ySplit: count,
      startRow: count === 0 ? -1 : count,
    });
  }

  move(position: number): void {
    const order = this.context.book.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id);
    this.context.run('sheet.mutation.set-worksheet-order', {
      subUnitId: this.id,
      fromOrder: order,
      toOrder: position,
    });
  }

  delete(): void {
    // The command and not the mutation: tables, names and rules of the sheet go with it.
    this.context.facade.deleteSheet(this.id);
  }

  private rowsIn(area: Area, isWanted: (row: number) => boolean): readonly number[] {
    const last = Math.min(area.row + area.rowCount, this.sheet.getRowCount());
    const rows: number[] = [];
    for (let row = area.row; row < last; row += 1) if (isWanted(row)) rows.push(row);
    return rows;
  }

  private activateAnother(): void {
    const next = this.context.book
      .getSheets()
      .find((sheet) => sheet.getSheetId() !== this.id && sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (!next) return;
    this.context.run('sheet.operation.set-worksheet-active', { subUnitId: next.getSheetId() });
  }
}
