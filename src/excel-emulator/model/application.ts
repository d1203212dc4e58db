import { ApiObject } from '../protocol/api-object';
import type { Session } from './session';

export class Application extends ApiObject {
  override readonly typeName = 'Application';
  override readonly scalars = [
    'CalculationMode',
    'CalculationState',
    'DecimalSeparator',
    'ThousandsSeparator',
  ];

  constructor(private readonly session: Session) {
    super();
  }

  /** Formulas follow every change at once. */
  get CalculationMode() {
    return 'Automatic';
  }
  get CalculationState() {
    return 'Done';
  }
  get DecimalSeparator() {
    return this.session.locale.decimalSeparator;
  }
  get ThousandsSeparator() {
    return this.session.locale.thousandsSeparator;
  }
  async Calculate() {
    await this.session.workbook.calculated();
  }
  /** Only ever makes Excel faster; there is nothing to see of it. */
  SuspendApiCalculationUntilNextSync() {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync() {
    return null;
  }
}
