import type { SheetSchema } from '../../core/sheet/schema';
import type { CellValue } from '../../core/sheet/snapshot';
import type { SheetDescription } from '../description';
import { ChoiceLists } from '../template/choice-lists';
import { ROOM_IN_EXCEL, templateSheet } from '../template/template-sheet';

/** The template of the sheet with explanations, with its first row filled in: values by the keys of the columns. */
export function newSheet(
  schema: SheetSchema,
  cells: Readonly<Record<string, CellValue>>,
  date1904: boolean,
): SheetDescription {
  const lists = new ChoiceLists([]);
  const options = { example: false, date1904, lists, known: {}, party: null, room: ROOM_IN_EXCEL };
  const sheet = templateSheet(schema, options);
  const [header = [], , ...blanks] = sheet.rows;
  const row = Object.keys(schema.columns).map((key) => cells[key] ?? '');
  return { ...sheet, rows: [header, row, ...blanks] };
}
