import { parseDutchNumber } from '../../values/number';
import type { CellValue } from '../snapshot';
import { holdsBsn } from './bsn';
import { contactsIn } from './contact';
import type { ContactKind } from './contact';
import type { NumbersSearched } from './search';

/** What there is in a cell that may not be repeated. */
export interface PersonalCell {
  readonly bsn: boolean;
  readonly contacts: readonly ContactKind[];
}

/** A lower number has too few digits to be any of these: so the days and months of a large sheet are no texts to search. */
const LEAST = 1e7;

const onlyBsnIn = (text: string): PersonalCell | null =>
  holdsBsn(text) ? { bsn: true, contacts: [] } : null;

function anythingIn(text: string): PersonalCell | null {
  const contacts = contactsIn(text).map(({ kind }) => kind);
  const bsn = holdsBsn(text);
  return bsn || contacts.length > 0 ? { bsn, contacts } : null;
}

/**
 * What a cell holds that may not be repeated; null when that is nothing.
 * @param numbers is a number as good as its text, or a text that reads as a number none either?
 * @param contact is it searched for more than a citizen service number?
 */
export function personalCell(
  raw: CellValue,
  numbers: NumbersSearched,
  contact: boolean,
): PersonalCell | null {
  if (typeof raw === 'boolean' || (typeof raw === 'number' && (numbers !== true || raw < LEAST))) return null;
  const text = String(raw);
  const found = contact ? anythingIn(text) : onlyBsnIn(text);
  if (found === null || numbers !== 'none') return found;
  return parseDutchNumber(text) === null ? found : null;
}
