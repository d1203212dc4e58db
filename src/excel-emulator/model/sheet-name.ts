import { apiError } from '../protocol/api-error';
import type { Session } from './session';

const LONGEST = 31;

/** The name, when Excel would take it. `ownId` is the sheet that is being renamed. */
export function checkedSheetName(session: Session, name: string, ownId: string | null): string {
  const wellFormed =
    name.trim() !== '' && name.length <= LONGEST && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!wellFormed) throw apiError('InvalidArgument');
  const taken = session.workbook
    .sheets()
    .some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw apiError('ItemAlreadyExists');
  return name;
}

/** `Sheet3`: the first number from the count of sheets on that is free. */
export function freeSheetName(session: Session): string {
  const names = new Set(session.workbook.sheets().map((sheet) => sheet.name.toLowerCase()));
  const { newSheetName } = session.locale;
  let number = names.size + 1;
  while (names.has(`${newSheetName}${String(number)}`.toLowerCase())) number += 1;
  return `${newSheetName}${String(number)}`;
}
