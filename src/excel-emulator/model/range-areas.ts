import { formatAddress } from '../addresses';
import { cellCount } from '../areas';
import type { Area } from '../cells';
import { apiError } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { integer } from '../protocol/arguments';
import { clearKind } from './clear-kind';
import { ConditionalFormats } from './conditional-formats';
import { DataValidationApi } from './data-validation';
import { Range } from './range';
import { RangeFormat } from './range-format';
import { ADDRESS_LIMIT, type Session } from './session';

/** Several rectangles of one sheet, dealt with as one. */
export class RangeAreas extends ApiObject {
  override readonly typeName = 'RangeAreas';
  override readonly scalars = ['Address', 'AreaCount', 'CellCount'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly parts: readonly Area[],
  ) {
    super();
  }

  /** Cut off where it becomes too long, perhaps in the middle of an area. */
  get Address() {
    const { name } = this.session.sheet(this.sheetId);
    return this.parts
      .map((area) => formatAddress(name, area))
      .join(',')
      .slice(0, ADDRESS_LIMIT);
  }
  get AreaCount() {
    return this.parts.length;
  }
  get CellCount() {
    return this.parts.reduce((total, area) => total + cellCount(area), 0);
  }
  get Areas() {
    return new RangeCollection(this.session, this.sheetId, this.parts);
  }
  get Worksheet() {
    return this.session.objects.worksheet(this.sheetId);
  }
  get Format() {
    return new RangeFormat(this.session, this.sheetId, this.parts);
  }
  get ConditionalFormats() {
    return new ConditionalFormats(this.session, this.sheetId, this.parts);
  }
  get DataValidation() {
    return new DataValidationApi(this.session, this.sheetId, this.parts);
  }

  async Clear(applyTo?: unknown) {
    const sheet = this.session.writable(this.sheetId);
    for (const area of this.parts) await sheet.clear(area, clearKind(applyTo));
  }
}

class RangeCollection extends ApiCollection {
  override readonly typeName = 'RangeCollection';

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly parts: readonly Area[],
  ) {
    super();
  }

  override items() {
    return this.parts.map((area) => new Range(this.session, this.sheetId, area));
  }
  override Indexer(key: unknown) {
    return this.GetItemAt(key);
  }
  GetItemAt(index: unknown) {
    const area = this.parts[integer(index, 0, Number.MAX_SAFE_INTEGER)];
    if (area === undefined) throw apiError('InvalidArgument');
    return new Range(this.session, this.sheetId, area);
  }
  GetCount() {
    return this.parts.length;
  }
}
