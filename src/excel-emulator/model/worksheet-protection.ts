import { apiError } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { Session } from './session';

/** Without options or password: a protected sheet refuses everything that touches its cells. */
export class WorksheetProtection extends ApiObject {
  override readonly typeName = 'WorksheetProtection';
  override readonly scalars = ['Protected'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected() {
    return this.session.sheet(this.sheetId).protected;
  }
  async Protect() {
    this.session.assertWritable();
    const sheet = this.session.sheet(this.sheetId);
    if (sheet.protected) throw apiError('AccessDenied');
    await sheet.setProtected(true);
  }
  async Unprotect() {
    this.session.assertWritable();
    await this.session.sheet(this.sheetId).setProtected(false);
  }
}
