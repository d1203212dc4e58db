import { formatAddress, formatArea, quoteSheetName } from '../addresses';
import { boundingArea, cellCount, fitsSheet, intersection } from '../areas';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import { apiError } from '../protocol/api-error';
import { NULL_OBJECT } from '../protocol/api-object';
import { integer, optionalBoolean, text } from '../protocol/arguments';
import { addressedArea } from './addressed-area';
import { clearKind } from './clear-kind';
import { ConditionalFormats } from './conditional-formats';
import { DataValidationApi } from './data-validation';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { englishContents, localContent } from './local-contents';
import { PlacedCells } from './placed-cells';
import { validateSize, valueType, writeContents, writeNumberFormats } from './range-contents';
import { RangeFormat } from './range-format';
import { RangeView } from './range-view';
import type { Session } from './session';

/** A rectangle of cells of one sheet. */
export class Range extends PlacedCells {
  override readonly typeName = 'Range';
  override readonly scalars = [
    'Address',
    'CellCount',
    'ColumnCount',
    'ColumnIndex',
    'Formulas',
    'NumberFormat',
    'RowCount',
    'RowIndex',
    'Text',
    'Values',
    'ValueTypes',
  ];

  constructor(
    private readonly session: Session,
    override readonly sheetId: string,
    override readonly area: Area,
  ) {
    super();
    if (!fitsSheet(area) || area.rowCount < 1 || area.columnCount < 1) throw apiError('InvalidArgument');
  }

  get Address() {
    return formatAddress(this.#sheet.name, this.area);
  }
  get AddressLocal() {
    return `${quoteSheetName(this.#sheet.name)}!${formatArea(this.area)}`;
  }
  get RowIndex() {
    return this.#checked(this.area.row);
  }
  get ColumnIndex() {
    return this.#checked(this.area.column);
  }
  get RowCount() {
    return this.#checked(this.area.rowCount);
  }
  get ColumnCount() {
    return this.#checked(this.area.columnCount);
  }
  get CellCount() {
    return this.#checked(cellCount(this.area));
  }
  get IsEntireColumn() {
    return this.area.rowCount === SHEET_ROWS;
  }
  get IsEntireRow() {
    return this.area.columnCount === SHEET_COLUMNS;
  }

  get Values() {
    return this.#read((area) => this.#sheet.values(area));
  }
  async put_Values(input: unknown) {
    await writeContents(this.session, this.sheetId, this.area, input);
  }
  get Formulas() {
    return this.#read((area) => this.#sheet.formulas(area));
  }
  async put_Formulas(input: unknown) {
    await writeContents(this.session, this.sheetId, this.area, input);
  }
  get FormulasLocal() {
    const { locale } = this.session;
    return this.#read((area) =>
      this.#sheet.formulas(area).map((row) => row.map((content) => localContent(content, locale))),
    );
  }
  async put_FormulasLocal(input: unknown) {
    await writeContents(this.session, this.sheetId, this.area, englishContents(input, this.session.locale));
  }
  get Text() {
    return this.#read((area) => this.#sheet.text(area));
  }
  get ValueTypes() {
    return this.#read((area) => this.#sheet.values(area).map((row) => row.map(valueType)));
  }
  get NumberFormat() {
    return this.#read((area) => this.#sheet.numberFormats(area));
  }
  async put_NumberFormat(input: unknown) {
    await writeNumberFormats(this.session, this.sheetId, this.area, input);
  }
  get NumberFormatLocal() {
    const { locale } = this.session;
    return this.#read((area) =>
      this.#sheet.numberFormats(area).map((row) => row.map((format) => locale.numberFormatToLocal(format))),
    );
  }
  /** Null when only some of the rows are hidden. */
  get RowHidden() {
    const hidden = this.#sheet.hiddenRows(this.area).length;
    return hidden > 0 && hidden < this.area.rowCount ? null : hidden > 0;
  }
  /** Null when only some of the cells are filled by a formula that spills. */
  get HasSpill() {
    const cells = this.#read((area) => this.#sheet.spilled(area).flat());
    if (cells === null) return null;
    return cells.includes(true) ? (cells.includes(false) ? null : true) : false;
  }
  get Hyperlink() {
    return readHyperlink(this.#sheet, this.area);
  }
  async put_Hyperlink(value: unknown) {
    await writeHyperlink(this.session, this.sheetId, this.area, value);
  }

  get Worksheet() {
    return this.session.objects.worksheet(this.sheetId);
  }
  get Format() {
    return new RangeFormat(this.session, this.sheetId, [this.area]);
  }
  get ConditionalFormats() {
    return new ConditionalFormats(this.session, this.sheetId, [this.area]);
  }
  get DataValidation() {
    return new DataValidationApi(this.session, this.sheetId, [this.area]);
  }

  GetCell(row: unknown, column: unknown) {
    return this.#at(this.area.row + offset(row), this.area.column + offset(column), 1, 1);
  }
  GetRow(row: unknown) {
    const index = integer(row, 0, this.area.rowCount - 1);
    return this.#at(this.area.row + index, this.area.column, 1, this.area.columnCount);
  }
  GetColumn(column: unknown) {
    const index = integer(column, 0, this.area.columnCount - 1);
    return this.#at(this.area.row, this.area.column + index, this.area.rowCount, 1);
  }
  GetLastRow() {
    return this.GetRow(this.area.rowCount - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.area.columnCount - 1);
  }
  GetLastCell() {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  GetEntireRow() {
    return this.#at(this.area.row, 0, this.area.rowCount, SHEET_COLUMNS);
  }
  GetEntireColumn() {
    return this.#at(0, this.area.column, SHEET_ROWS, this.area.columnCount);
  }
  GetOffsetRange(rows: unknown, columns: unknown) {
    const { row, column, rowCount, columnCount } = this.area;
    return this.#at(row + offset(rows), column + offset(columns), rowCount, columnCount);
  }
  GetResizedRange(rows: unknown, columns: unknown) {
    const { row, column, rowCount, columnCount } = this.area;
    return this.#at(row, column, rowCount + offset(rows), columnCount + offset(columns));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.#at(this.area.row, this.area.column, offset(rows), offset(columns));
  }
  GetBoundingRect(other: unknown) {
    return new Range(this.session, this.sheetId, boundingArea(this.area, this.#other(other).area));
  }
  GetIntersection(other: unknown) {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === NULL_OBJECT) throw apiError('ItemNotFound');
    return found;
  }
  GetIntersectionOrNullObject(other: unknown) {
    const common = intersection(this.area, this.#other(other).area);
    return common === null ? NULL_OBJECT : new Range(this.session, this.sheetId, common);
  }
  GetVisibleView() {
    return new RangeView(this.session, this.sheetId, this.area);
  }
  GetUsedRange(valuesOnly?: unknown) {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    if (found === NULL_OBJECT) throw apiError('ItemNotFound');
    return found;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown) {
    const used = this.#sheet.usedArea(optionalBoolean(valuesOnly));
    const common = used === null ? null : intersection(this.area, used);
    return common === null ? NULL_OBJECT : new Range(this.session, this.sheetId, common);
  }

  async Clear(applyTo?: unknown) {
    await this.session.writable(this.sheetId).clear(this.area, clearKind(applyTo));
  }
  async Select() {
    this.session.sheet(this.sheetId);
    await this.session.workbook.select({ sheetId: this.sheetId, area: this.area });
  }
  _ValidateArraySize(rows: unknown, columns: unknown) {
    validateSize(this.area, rows, columns);
  }

  get #sheet() {
    return this.session.sheet(this.sheetId);
  }

  /** Even where a range lies cannot be known any more when its sheet is gone. */
  #checked<T>(value: T): T {
    this.session.sheet(this.sheetId);
    return value;
  }

  #read<T>(of: (area: Area) => T): T | null {
    return this.session.read(this.area, of);
  }

  #at(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.session, this.sheetId, { row, column, rowCount, columnCount });
  }

  #other(value: unknown): Range {
    const other = rangeArgument(value, this.session, this.sheetId);
    if (other.sheetId !== this.sheetId) throw apiError('InvalidArgument');
    return other;
  }
}

function offset(value: unknown): number {
  return integer(value, -SHEET_ROWS, SHEET_ROWS);
}

/** A range, or an address on the sheet. */
export function rangeArgument(value: unknown, session: Session, sheetId: string | null): Range {
  if (value instanceof Range) return value;
  const found = addressedArea(session, sheetId, text(value));
  return new Range(session, found.sheetId, found.area);
}
