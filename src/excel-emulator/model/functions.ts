import { serialOfDate } from '../dates';
import { apiError } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { Session } from './session';

/** Worksheet functions for the add-in to call. Only the one that tells which date system a workbook has. */
export class Functions extends ApiObject {
  override readonly typeName = 'Functions';

  constructor(private readonly session: Session) {
    super();
  }

  Date(year: unknown, month: unknown, day: unknown) {
    const serial = serialOfDate(Number(year), Number(month), Number(day), this.session.workbook.date1904);
    if (serial === null) throw apiError('InvalidArgument');
    return new FunctionResult(serial);
  }
}

class FunctionResult extends ApiObject {
  override readonly typeName = 'FunctionResult';
  override readonly scalars = ['Error', 'Value'];

  constructor(private readonly result: number) {
    super();
  }

  get Value() {
    return this.result;
  }
  get Error() {
    return null;
  }
}
