import type { Area } from '../cells';
import type { DataValidation } from '../formats';
import { apiError } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { boolean, optionalBoolean, optionalText, record, text } from '../protocol/arguments';
import { ruleFromWire, ruleToWire, typeOfRule } from './validation-rule';
import type { Session } from './session';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERT_STYLES = ['Stop', 'Warning', 'Information'];

type Prompt = DataValidation['prompt'];
type ErrorAlert = DataValidation['errorAlert'];

const NO_PROMPT: Prompt = { showPrompt: true, title: '', message: '' };
const PLAIN_ALERT: ErrorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };

function limited(value: unknown, longest: number): string {
  const given = optionalText(value) ?? '';
  if (given.length > longest) throw apiError('InvalidArgument');
  return given;
}

/** What may be entered into certain cells. */
export class DataValidationApi extends ApiObject {
  override readonly typeName = 'DataValidation';
  override readonly scalars = ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Type() {
    const current = this.#current;
    if (current === 'mixed') return 'MixedCriteria';
    return current === null ? 'None' : typeOfRule(current.rule);
  }
  /** `null` where the cells differ. */
  get Rule() {
    const current = this.#current;
    if (current === 'mixed') return null;
    return current === null ? {} : ruleToWire(current.rule);
  }
  async put_Rule(value: unknown) {
    const rule = ruleFromWire(record(value), (id) => this.session.sheet(id).name);
    const current = this.#one;
    await this.#set({
      rule,
      ignoreBlanks: current?.ignoreBlanks ?? true,
      prompt: current?.prompt ?? NO_PROMPT,
      errorAlert: current?.errorAlert ?? PLAIN_ALERT,
    });
  }
  get IgnoreBlanks() {
    return this.#one?.ignoreBlanks ?? true;
  }
  async put_IgnoreBlanks(value: unknown) {
    await this.#set({ ...this.#existing, ignoreBlanks: boolean(value) });
  }
  get Prompt() {
    return this.#one?.prompt ?? NO_PROMPT;
  }
  async put_Prompt(value: unknown) {
    const given = record(value);
    const prompt = {
      showPrompt: optionalBoolean(given['showPrompt']),
      title: limited(given['title'], LONGEST_TITLE),
      message: limited(given['message'], LONGEST_MESSAGE),
    };
    await this.#set({ ...this.#existing, prompt });
  }
  get ErrorAlert() {
    return this.#one?.errorAlert ?? PLAIN_ALERT;
  }
  async put_ErrorAlert(value: unknown) {
    const given = record(value);
    const style = text(given['style']);
    if (!ALERT_STYLES.includes(style)) throw apiError('InvalidArgument');
    const errorAlert = {
      showAlert: optionalBoolean(given['showAlert']),
      style,
      title: limited(given['title'], LONGEST_TITLE),
      message: limited(given['message'], LONGEST_MESSAGE),
    };
    await this.#set({ ...this.#existing, errorAlert });
  }
  async Clear() {
    await this.#set(null);
  }

  get #current(): DataValidation | null | 'mixed' {
    const sheet = this.session.sheet(this.sheetId);
    const [first = null, ...rest] = this.areas.map((area) => sheet.validation(area));
    const key = JSON.stringify(first);
    return rest.some((other) => JSON.stringify(other) !== key) ? 'mixed' : first;
  }
  get #one(): DataValidation | null {
    const current = this.#current;
    return current === 'mixed' ? null : current;
  }
  /** Messages belong to a rule: without one there is nothing to add them to. */
  get #existing(): DataValidation {
    const current = this.#one;
    if (current === null) throw apiError('InvalidOperation');
    return current;
  }
  async #set(validation: DataValidation | null): Promise<void> {
    const sheet = this.session.writable(this.sheetId);
    for (const area of this.areas) await sheet.setValidation(area, validation);
  }
}
