import type { Area } from '../cells';
import type { Hyperlink } from '../formats';
import { optionalText, record } from '../protocol/arguments';
import type { Sheet } from '../workbook';
import { writeContents } from './range-contents';
import type { Session } from './session';

/** Of the top left cell, as Excel shows it: with the cell's text beside it. `null` when there is none. */
export function readHyperlink(sheet: Sheet, area: Area): Readonly<Record<string, string>> | null {
  const link = sheet.hyperlink(area.row, area.column);
  if (link === null) return null;
  const [[textToDisplay = ''] = []] = sheet.text({ ...area, rowCount: 1, columnCount: 1 });
  return { ...link, textToDisplay };
}

/** A link with a text to display also puts that text into the cells. */
export async function writeHyperlink(
  session: Session,
  sheetId: string,
  area: Area,
  value: unknown,
): Promise<void> {
  const sheet = session.writable(sheetId);
  if (value === null) {
    await sheet.setHyperlink(area, null);
    return;
  }
  const given = record(value);
  const parts = { documentReference: '', address: '', screenTip: '' };
  const link: Hyperlink = Object.fromEntries(
    Object.keys(parts).flatMap((part) => {
      const text = optionalText(given[part]);
      return text === undefined ? [] : [[part, text]];
    }),
  );
  const display = optionalText(given['textToDisplay']);
  if (display !== undefined) await writeContents(session, sheetId, area, display);
  await sheet.setHyperlink(area, link);
}
