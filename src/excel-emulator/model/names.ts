import { apiError } from '../protocol/api-error';
import { ApiObject, NULL_OBJECT } from '../protocol/api-object';
import { KeyedCollection } from '../protocol/keyed-collection';
import { boolean, optionalText, text } from '../protocol/arguments';
import { absoluteAddress } from '../addresses';
import type { DefinedName } from '../workbook';
import { namedArea } from './addressed-area';
import { Range } from './range';
import type { Session } from './session';

/** The names of the workbook, or those of one sheet. */
export class Names extends KeyedCollection<NamedItem> {
  override readonly typeName = 'NamedItemCollection';

  constructor(
    private readonly session: Session,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override items() {
    return this.#names().map((item) => new NamedItem(this.session, item.name, this.sheetId));
  }
  GetCount() {
    return this.#names().length;
  }
  async Add(name: unknown, reference: unknown, comment?: unknown) {
    this.session.assertWritable();
    const wanted = text(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(wanted)) throw apiError('InvalidArgument');
    if (this.find(wanted) !== null) throw apiError('ItemAlreadyExists');
    await this.session.workbook.setName({
      name: wanted,
      formula: formulaOf(this.session, reference),
      sheetId: this.sheetId,
      visible: true,
      comment: optionalText(comment) ?? '',
    });
    return new NamedItem(this.session, wanted, this.sheetId);
  }

  #names() {
    return this.session.workbook.names().filter((item) => item.sheetId === this.sheetId);
  }
  override find(key: unknown): NamedItem | null {
    const wanted = text(key).toLowerCase();
    const found = this.#names().find((item) => item.name.toLowerCase() === wanted);
    return found === undefined ? null : new NamedItem(this.session, found.name, this.sheetId);
  }
}

function formulaOf(session: Session, reference: unknown): string {
  if (reference instanceof Range) {
    return `=${absoluteAddress(session.sheet(reference.sheetId).name, reference.area)}`;
  }
  const given = text(reference);
  return given.startsWith('=') ? given : `=${JSON.stringify(given)}`;
}

class NamedItem extends ApiObject {
  override readonly typeName = 'NamedItem';
  override readonly scalars = ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Visible'];

  constructor(
    private readonly session: Session,
    private readonly name: string,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  get _Id() {
    return this.name;
  }
  get Name() {
    return this.#item.name;
  }
  get Formula() {
    return this.#item.formula;
  }
  async put_Formula(value: unknown) {
    await this.#change({ formula: text(value) });
  }
  /** What kind of thing the name stands for; anything but a range is not looked into. */
  get Type() {
    if (namedArea(this.session, this.name, this.sheetId) !== null) return 'Range';
    return Number.isNaN(Number(this.#item.formula.slice(1))) ? 'String' : 'Double';
  }
  get Scope() {
    return this.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get Visible() {
    return this.#item.visible;
  }
  async put_Visible(value: unknown) {
    await this.#change({ visible: boolean(value) });
  }
  get Comment() {
    return this.#item.comment;
  }
  async put_Comment(value: unknown) {
    await this.#change({ comment: text(value) });
  }

  GetRange() {
    const found = this.GetRangeOrNullObject();
    if (found === NULL_OBJECT) throw apiError('InvalidReference');
    return found;
  }
  GetRangeOrNullObject(): ApiObject {
    const found = namedArea(this.session, this.#item.name, this.sheetId);
    return found === null ? NULL_OBJECT : new Range(this.session, found.sheetId, found.area);
  }
  async Delete() {
    this.session.assertWritable();
    await this.session.workbook.deleteName(this.#item.name, this.sheetId);
  }

  get #item(): DefinedName {
    const found = this.session.workbook
      .names()
      .find((item) => item.sheetId === this.sheetId && item.name.toLowerCase() === this.name.toLowerCase());
    if (found === undefined) throw apiError('ItemNotFound');
    return found;
  }
  async #change(change: Partial<DefinedName>): Promise<void> {
    this.session.assertWritable();
    await this.session.workbook.setName({ ...this.#item, ...change });
  }
}
