import { apiError } from '../protocol/api-error';
import type { ConditionalFormat } from '../formats';
import type { Session } from './session';

/** The format may have been deleted since the add-in got hold of it. */
export function conditionalFormatById(session: Session, sheetId: string, id: string): ConditionalFormat {
  const found = session
    .sheet(sheetId)
    .conditionalFormats()
    .find((format) => format.id === id);
  if (found === undefined) throw apiError('ItemNotFound');
  return found;
}
