import {
  HEAD_ROWS,
  type CellValue,
  type TabSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/sheet/snapshot';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/hosts/xlsx/description';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE, type Rij } from '../../src/workbench/example/bladen';

const AREA = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Whatever reading may stumble over. */
export const RICH: WorkbookDescription = {
  sheets: [
    {
      name: "Plan 'A' & co",
      rows: [
        ['Plan', 'Aantal', '', 'Code', 'Naam'],
        ['A', 1.5, '', '007', true],
        ['=1+1', { formula: '1/0', result: '#DIV/0!' }, '', 'é <b> 😀', false],
        ['-5', { formula: 'NA()', result: '#N/A' }, '', "'x", 1e21],
        ['Totaal', { formula: 'SUM(B2:B4)', result: 12 }, '', '  spaties  ', -0.1],
      ],
      tables: [
        { name: 'tblPlannen', area: { ...AREA, rowCount: 5, columnCount: 2 }, totalsRow: true },
        { name: 'tblCodes', area: { ...AREA, column: 3, rowCount: 5, columnCount: 2 } },
      ],
    },
    { name: 'Lager', rows: [[], [], ['', '', 'begin'], [], ['', 'eerder', '', 4]] },
    { name: 'Leeg', rows: [] },
    { name: 'Verborgen', rows: [['x']], hidden: true },
    { name: 'Lang', rows: Array.from({ length: 100 }, (_, row) => [row, row % 3 === 0 ? '' : `rij ${row}`]) },
  ],
};

const valueOf = (cell: CellDescription): CellValue => (typeof cell === 'object' ? cell.result : cell);

/** Without the blanks at the end of rows, which a host may state or leave out. */
export function canonical(tab: TabSnapshot): TabSnapshot {
  const end = (row: readonly CellValue[]): number =>
    row.reduce((last: number, value, index) => (value === '' ? last : index + 1), 0);
  return { ...tab, rows: tab.rows.map((row) => row.slice(0, end(row))) };
}

/** What every host must read of a tab, worked out from its description. */
export function expectedTab({ name, rows, tables = [] }: SheetDescription, read: boolean): TabSnapshot {
  const kept = rows.slice(0, read ? undefined : HEAD_ROWS).map((row) => row.map(valueOf));
  const filled = kept.flatMap((row, at) =>
    row.flatMap((value, column) => (value === '' ? [] : [[at, column] as const])),
  );
  const firstRow = Math.min(...filled.map(([row]) => row));
  const firstColumn = Math.min(...filled.map(([, column]) => column));
  const last = Math.max(...filled.map(([row]) => row));
  const used =
    filled.length === 0
      ? { firstRow: 0, firstColumn: 0, rows: [] }
      : { firstRow, firstColumn, rows: kept.slice(firstRow, last + 1).map((row) => row.slice(firstColumn)) };
  return canonical({
    name,
    ...used,
    tables: tables.map((table) => ({
      name: table.name,
      area: table.area,
      headerRow: true,
      totalsRow: table.totalsRow === true,
    })),
    read,
  });
}

export function expected(description: WorkbookDescription, whole: ReadonlySet<string>): WorkbookSnapshot {
  return {
    date1904: description.date1904 === true,
    tabs: description.sheets.map((sheet) => expectedTab(sheet, whole.has(sheet.name))),
  };
}

/** A sheet with a table of all its cells. */
function sheet(name: string, rows: readonly Rij[]): SheetDescription {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))],
    tables: [
      { name: `tbl${name}`, area: { ...AREA, rowCount: rows.length + 1, columnCount: headers.length } },
    ],
  };
}

/** A delivery with mistakes: a plan that is there twice, a number that is a text, and one that is none. */
export const OURS: WorkbookDescription = {
  sheets: [
    sheet('Gegevens', GEGEVENS),
    sheet('Plancapaciteit', [
      ...PLANCAPACITEIT.map((row, index) => ({
        ...row,
        ...(index === 2 ? { Gerealiseerd: '1.250' } : {}),
        ...(index === 4 ? { Gemeente: 'Nergenshuizen', Gerealiseerd: '#N/A' } : {}),
      })),
      ...PLANCAPACITEIT.slice(0, 1),
    ]),
    sheet('Woningbehoefte', WONINGBEHOEFTE),
  ],
};
