import { intersection, sameArea } from '../areas';
import type { Area } from '../cells';
import { apiError, notImplemented } from '../protocol/api-error';
import { ApiObject, NULL_OBJECT } from '../protocol/api-object';
import { KeyedCollection } from '../protocol/keyed-collection';
import { boolean, integer, text } from '../protocol/arguments';
import type { ConditionalFormat } from '../formats';
import { conditionalFormatById } from './conditional-format-by-id';
import { CustomConditionalFormat } from './custom-conditional-format';
import type { Session } from './session';

/** The conditional formats that touch certain cells. */
export class ConditionalFormats extends KeyedCollection<ConditionalFormatApi> {
  override readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items() {
    return this.#formats().map((format) => new ConditionalFormatApi(this.session, this.sheetId, format.id));
  }
  GetItemAt(index: unknown) {
    const format = this.#formats()[integer(index, 0, Number.MAX_SAFE_INTEGER)];
    if (format === undefined) throw apiError('InvalidArgument');
    return new ConditionalFormatApi(this.session, this.sheetId, format.id);
  }
  GetCount() {
    return this.#formats().length;
  }

  async Add(type: unknown) {
    if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.Add(${text(type)})`);
    const id = await this.session.writable(this.sheetId).addConditionalFormat({
      type: 'Custom',
      areas: this.areas,
      formula: '',
      style: {},
      stopIfTrue: false,
    });
    return new ConditionalFormatApi(this.session, this.sheetId, id);
  }
  /** Takes away what lies on these cells alone; a format that reaches further is left without these cells. */
  async ClearAll() {
    const sheet = this.session.writable(this.sheetId);
    for (const format of this.#formats()) {
      const left = format.areas.filter((area) => !this.areas.some((own) => sameArea(own, area)));
      if (left.some((area) => this.#touches(area))) throw notImplemented('ClearAll on a part of an area');
      if (left.length === 0) await sheet.deleteConditionalFormat(format.id);
      else await sheet.changeConditionalFormat(format.id, { areas: left });
    }
  }

  #touches(area: Area): boolean {
    return this.areas.some((own) => intersection(own, area) !== null);
  }
  #formats(): readonly ConditionalFormat[] {
    const all = this.session.sheet(this.sheetId).conditionalFormats();
    return all.filter((format) => format.areas.some((area) => this.#touches(area)));
  }
  override find(key: unknown): ConditionalFormatApi | null {
    const wanted = text(key);
    const found = this.#formats().find((format) => format.id === wanted);
    return found === undefined ? null : new ConditionalFormatApi(this.session, this.sheetId, found.id);
  }
}

class ConditionalFormatApi extends ApiObject {
  override readonly typeName = 'ConditionalFormat';
  override readonly scalars = ['Id', 'Priority', 'StopIfTrue', 'Type'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  get Id() {
    return this.#format.id;
  }
  get Type() {
    return this.#format.type;
  }
  get Priority() {
    const { id } = this.#format;
    return this.session
      .sheet(this.sheetId)
      .conditionalFormats()
      .findIndex((format) => format.id === id);
  }
  async put_Priority(value: unknown) {
    const sheet = this.session.writable(this.sheetId);
    const last = sheet.conditionalFormats().length - 1;
    await sheet.moveConditionalFormat(this.#format.id, integer(value, 0, last));
  }
  get StopIfTrue() {
    return this.#format.stopIfTrue;
  }
  async put_StopIfTrue(value: unknown) {
    const sheet = this.session.writable(this.sheetId);
    await sheet.changeConditionalFormat(this.#format.id, { stopIfTrue: boolean(value) });
  }

  get Custom() {
    if (this.#format.type !== 'Custom') throw apiError('InvalidOperation');
    return new CustomConditionalFormat(this.session, this.sheetId, this.id);
  }
  get CustomOrNullObject() {
    return this.#format.type === 'Custom' ? this.Custom : NULL_OBJECT;
  }

  /** Fails when the format has several areas: `GetRanges` gives them all. */
  GetRange() {
    const [area, second] = this.#format.areas;
    if (area === undefined || second !== undefined) throw apiError('InvalidOperation');
    return this.session.objects.range(this.sheetId, area);
  }
  GetRangeOrNullObject() {
    return this.#format.areas.length === 1 ? this.GetRange() : NULL_OBJECT;
  }
  GetRanges() {
    return this.session.objects.rangeAreas(this.sheetId, this.#format.areas);
  }
  async Delete() {
    await this.session.writable(this.sheetId).deleteConditionalFormat(this.#format.id);
  }

  get #format(): ConditionalFormat {
    return conditionalFormatById(this.session, this.sheetId, this.id);
  }
}
