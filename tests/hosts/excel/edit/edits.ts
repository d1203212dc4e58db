import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { parseCellAddress } from '../../../../src/core/values/address';
import type { CellEdit } from '../../../../src/derive/edit';
import type { MemoryWorkbook, SheetData, WorkbookData } from '../../../../src/excel-emulator';

/** `SUM(B2:B4)` and the like, over one column: what a text does not add to. */
export function summing(find: () => MemoryWorkbook | null): NonNullable<WorkbookData['calculate']> {
  return (formula, sheetName) => {
    const [, first = '', last = ''] = /^=SUM\((\w+):(\w+)\)$/.exec(formula) ?? [];
    const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
    const sheet = find()?.sheetByName(sheetName);
    if (from === null || to === null || sheet === undefined) return undefined;
    const rows = sheet.values({ ...from, rowCount: to.row - from.row + 1, columnCount: 1 });
    return rows.flat().reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
  };
}

/** The edit of a cell by its address, `B2`, with what must stand in cells beside it. */
export function edit(
  address: string,
  now: CellValue,
  becomes: CellValue,
  more: Partial<CellEdit> & { readonly beside?: Readonly<Record<string, CellValue>> } = {},
): CellEdit {
  const { beside = {}, ...rest } = more;
  const place = (at: string) => {
    const cell = parseCellAddress(at);
    if (cell === null) throw new Error(`${at} is no address of a cell`);
    return cell;
  };
  return {
    tab: 'Plannen',
    cell: place(address),
    now,
    becomes,
    numberFormat: 'General',
    witnesses: Object.entries(beside).map(([at, value]) => ({ cell: place(at), value })),
    ...rest,
  };
}

export const PLANNEN: SheetData = {
  name: 'Plannen',
  rows: [
    ['Plan', 'Aantal', 'Sinds', 'Som'],
    ['Noord', '1.250', '31-12-2024', { formula: '=SUM(B2:B4)' }],
    ['Zuid', 20, 45_000, 5],
    ['West', '30', '', true],
  ],
  numberFormats: { 'B2:B4': '@', C3: 'dd-mm-yyyy' },
};
