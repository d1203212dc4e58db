import { parseArea, splitSheetName } from '../addresses';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import { apiError } from '../protocol/api-error';
import type { Session } from './session';

export interface AddressedArea {
  readonly sheetId: string;
  readonly area: Area;
}

function sheetIdByName(session: Session, name: string): string | null {
  const found = session.workbook.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return found?.id ?? null;
}

/** The cells that a defined name stands for; `null` when it is no such name, or stands for something else. */
export function namedArea(session: Session, name: string, sheetId: string | null): AddressedArea | null {
  const known = session.workbook.names().filter((item) => item.name.toLowerCase() === name.toLowerCase());
  const found = known.find((item) => item.sheetId === sheetId) ?? known.find((item) => item.sheetId === null);
  if (found === undefined) return null;
  const [sheetName, address] = splitSheetName(found.formula.slice(1));
  const area = parseArea(address);
  const onSheet = sheetName === null ? null : sheetIdByName(session, sheetName);
  return area === null || onSheet === null ? null : { sheetId: onSheet, area };
}

/** `A1:B2`, `Sheet!A1`, or a defined name. Without a sheet before it, an address is on the sheet given. */
export function addressedArea(session: Session, sheetId: string | null, address: string): AddressedArea {
  const [sheetName, rest] = splitSheetName(address);
  const onSheet =
    sheetName === null ? (sheetId ?? session.workbook.activeSheetId()) : sheetIdByName(session, sheetName);
  if (onSheet === null) throw apiError('InvalidArgument');
  const area = parseArea(rest);
  if (area !== null) return { sheetId: onSheet, area };
  const named = sheetName === null ? namedArea(session, rest, sheetId) : null;
  if (named === null) throw apiError('InvalidArgument');
  return named;
}

/** What `getRange()` gives without an address. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };
