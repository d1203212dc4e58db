import type { CellValue } from '../snapshot';
import { cellHoldsBsn, holdsBsn } from './bsn';
import { contactsIn } from './contact';
import type { ContactKind } from './contact';

/** What there is in a cell that may not be repeated. */
export interface PersonalCell {
  readonly bsn: boolean;
  readonly contacts: readonly ContactKind[];
}

const BSN: PersonalCell = { bsn: true, contacts: [] };

/**
 * What a cell holds that may not be repeated; null when that is nothing.
 * @param numbers is a number as good as its text?
 * @param contact is it searched for more than a citizen service number?
 */
export function personalCell(raw: CellValue, numbers: boolean, contact: boolean): PersonalCell | null {
  if (!contact) return cellHoldsBsn(raw) && (numbers || typeof raw === 'string') ? BSN : null;
  if (typeof raw === 'boolean' || (typeof raw === 'number' && !numbers)) return null;
  const text = String(raw);
  const contacts = contactsIn(text).map(({ kind }) => kind);
  const bsn = holdsBsn(text);
  return bsn || contacts.length > 0 ? { bsn, contacts } : null;
}
