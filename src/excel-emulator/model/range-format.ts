import type { Area } from '../cells';
import type { CellFormat, FormatChange } from '../formats';
import { ApiObject } from '../protocol/api-object';
import { boolean, finite, text } from '../protocol/arguments';
import { color } from './colors';
import type { Session } from './session';

/** What Excel shows for a part of the format that was never set. */
const NORMAL: Required<CellFormat> = {
  fill: '#FFFFFF',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
};

/** Reads and changes the format of the same cells, for each of the objects that show a part of it. */
class FormatPart extends ApiObject {
  override readonly typeName: string = 'RangeFormat';

  constructor(
    protected readonly session: Session,
    protected readonly sheetId: string,
    protected readonly areas: readonly Area[],
  ) {
    super();
  }

  /** `null` where the cells differ. */
  protected part<K extends keyof CellFormat>(key: K): FormatChange[K] | Required<CellFormat>[K] {
    const sheet = this.session.sheet(this.sheetId);
    const [first, ...rest] = this.areas.map((area) => sheet.format(area)[key]);
    if (rest.some((other) => other !== first)) return null;
    return first === undefined ? NORMAL[key] : first;
  }

  protected async change(change: FormatChange): Promise<void> {
    const sheet = this.session.writable(this.sheetId);
    for (const area of this.areas) await sheet.setFormat(area, change);
  }
}

export class RangeFormat extends FormatPart {
  override readonly scalars = ['ColumnWidth', 'HorizontalAlignment', 'VerticalAlignment', 'WrapText'];

  get Fill() {
    return new RangeFill(this.session, this.sheetId, this.areas);
  }
  get Font() {
    return new RangeFont(this.session, this.sheetId, this.areas);
  }
  get WrapText() {
    return this.part('wrapText');
  }
  async put_WrapText(value: unknown) {
    await this.change({ wrapText: boolean(value) });
  }
  get HorizontalAlignment() {
    return this.part('horizontalAlignment');
  }
  async put_HorizontalAlignment(value: unknown) {
    await this.change({ horizontalAlignment: text(value) });
  }
  get VerticalAlignment() {
    return this.part('verticalAlignment');
  }
  async put_VerticalAlignment(value: unknown) {
    await this.change({ verticalAlignment: text(value) });
  }
  get ColumnWidth() {
    const sheet = this.session.sheet(this.sheetId);
    const [first = null, ...rest] = this.areas.map((area) => sheet.columnWidth(area));
    return rest.some((width) => width !== first) ? null : first;
  }
  async put_ColumnWidth(value: unknown) {
    const sheet = this.session.writable(this.sheetId);
    for (const area of this.areas) await sheet.setColumnWidth(area, finite(value));
  }
  async AutofitColumns() {
    const sheet = this.session.writable(this.sheetId);
    for (const area of this.areas) await sheet.setColumnWidth(area, 'auto');
  }
  /** Heights of rows are not kept: they follow from what the cells show. */
  AutofitRows() {
    this.session.writable(this.sheetId);
  }
}

class RangeFill extends FormatPart {
  override readonly typeName = 'RangeFill';
  override readonly scalars = ['Color'];

  get Color() {
    return this.part('fill');
  }
  async put_Color(value: unknown) {
    await this.change({ fill: color(value) });
  }
  async Clear() {
    await this.change({ fill: null });
  }
}

class RangeFont extends FormatPart {
  override readonly typeName = 'RangeFont';
  override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size'];

  get Color() {
    return this.part('fontColor');
  }
  async put_Color(value: unknown) {
    await this.change({ fontColor: color(value) });
  }
  get Bold() {
    return this.part('bold');
  }
  async put_Bold(value: unknown) {
    await this.change({ bold: boolean(value) });
  }
  get Italic() {
    return this.part('italic');
  }
  async put_Italic(value: unknown) {
    await this.change({ italic: boolean(value) });
  }
  get Name() {
    return this.part('fontName');
  }
  async put_Name(value: unknown) {
    await this.change({ fontName: text(value) });
  }
  get Size() {
    return this.part('fontSize');
  }
  async put_Size(value: unknown) {
    await this.change({ fontSize: finite(value) });
  }
}
