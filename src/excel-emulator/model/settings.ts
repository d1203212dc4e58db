import { apiError } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { KeyedCollection } from '../protocol/keyed-collection';
import { text } from '../protocol/arguments';
import type { Session } from './session';

/** The add-in's settings in the document: the same ones as `Office.context.document.settings`. */
export class Settings extends KeyedCollection<Setting> {
  override readonly typeName = 'SettingCollection';

  constructor(private readonly session: Session) {
    super();
  }

  override items() {
    return Object.keys(this.session.workbook.settings()).map((key) => new Setting(this.session, key));
  }
  GetCount() {
    return this.items().length;
  }
  /** Also replaces a setting that is there already. */
  Add(key: unknown, value: unknown) {
    const setting = new Setting(this.session, text(key));
    setting.put_Value(value);
    return setting;
  }

  override find(key: unknown): Setting | null {
    const wanted = text(key);
    return wanted in this.session.workbook.settings() ? new Setting(this.session, wanted) : null;
  }
}

class Setting extends ApiObject {
  override readonly typeName = 'Setting';
  override readonly scalars = ['Key', 'Value'];

  constructor(
    private readonly session: Session,
    private readonly key: string,
  ) {
    super();
  }

  get _Id() {
    return this.key;
  }
  get Key() {
    return this.key;
  }
  get Value(): unknown {
    const stored = this.session.workbook.settings()[this.key];
    if (stored === undefined) throw apiError('ItemNotFound');
    const value: unknown = JSON.parse(stored);
    return value;
  }
  put_Value(value: unknown) {
    this.session.assertWritable();
    const { workbook } = this.session;
    workbook.setSettings({ ...workbook.settings(), [this.key]: JSON.stringify(value) });
  }
  Delete() {
    this.session.assertWritable();
    const { workbook } = this.session;
    workbook.setSettings(
      Object.fromEntries(Object.entries(workbook.settings()).filter(([key]) => key !== this.key)),
    );
  }
}
