import { ApiObject } from '../protocol/api-object';
import type { Session } from './session';

/** Of the workbook's structure: its sheets, not their cells. Only the user turns it on or off here. */
export class WorkbookProtection extends ApiObject {
  override readonly typeName = 'WorkbookProtection';
  override readonly scalars = ['Protected'];

  constructor(private readonly session: Session) {
    super();
  }

  get Protected() {
    return this.session.workbook.structureProtected === true;
  }
}
