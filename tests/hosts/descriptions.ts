import {
  HEAD_ROWS,
  type CellValue,
  type TabSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/sheet/snapshot';
import type { CellDescription, SheetDescription, TableDescription } from '../../src/derive/description';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE } from '../../src/workbench/example/klein/bladen';
import type { Rij } from '../../src/workbench/example/maken/rij';

/** A conditional format of the user: its formula without `=`. */
export interface UserFormat {
  readonly area: string;
  readonly formula: string;
}

/** A sheet with what no sheet of our making has, but a sheet of the user may have. */
export interface HostSheet extends Omit<SheetDescription, 'tables'> {
  readonly tables?: readonly (TableDescription & { readonly headerRow?: boolean })[];
  /** The one on top first. */
  readonly formats?: readonly UserFormat[];
}

export interface HostWorkbook {
  readonly sheets: readonly HostSheet[];
  readonly date1904?: boolean;
}

const AREA = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** A formula that shows nothing. */
const BLANK = { formula: '""', result: '' } as const;

/** Whatever reading may stumble over. */
export const RICH: HostWorkbook = {
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
    {
      name: 'Teksten',
      rows: [
        ['getal', '12', '1.250', '1,5', '-3', '1E5', ' 7 ', '0,0 %', '€ 4'],
        ['datum', '31-12-2018', '2018-12-31', 'jan-18'],
        ['fout', '#N/A', '#N/B', '#WAARDE!', '#VALUE!', '#DEEL/0!'],
        ['waar', 'WAAR', 'TRUE', 'ONWAAR', "'12"],
      ],
    },
    {
      name: 'Fouten',
      rows: ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'].map((error, row) => [
        row,
        { formula: `fout(${row})`, result: error },
      ]),
    },
    {
      name: 'Lege formules',
      rows: [
        [BLANK, BLANK, BLANK, BLANK],
        [BLANK, 'Plan', BLANK, 'Aantal'],
        [BLANK, 'A', BLANK, BLANK],
        [BLANK, BLANK, BLANK, BLANK],
        [BLANK, BLANK, BLANK, 3],
        [BLANK, BLANK, BLANK, BLANK],
      ],
      tables: [{ name: 'tblLeeg', area: { ...AREA, row: 1, column: 1, rowCount: 4, columnCount: 3 } }],
    },
    {
      name: 'Zonder koppen',
      rows: [
        ['A', 'x', '', 'Plan', 'Aantal'],
        ['B', 'y', '', 'A', 2],
        ['C', 'z', '', 'Totaal', 2],
      ],
      tables: [
        { name: 'tblKaal', area: { ...AREA, rowCount: 3, columnCount: 2 }, headerRow: false },
        { name: 'tblSom', area: { ...AREA, column: 3, rowCount: 3, columnCount: 2 }, totalsRow: true },
      ],
    },
    { name: 'Onder', rows: [...Array.from({ length: 30 }, () => []), ['', 'ver'], ['onder']] },
    {
      name: 'Schuin',
      rows: [['', '', 'boven'], ...Array.from({ length: 40 }, () => []), ['links', '', '', 'rechts']],
      hidden: true,
    },
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
export function expectedTab({ name, rows, tables = [], hidden }: HostSheet, read: boolean): TabSnapshot {
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
      headerRow: table.headerRow !== false,
      totalsRow: table.totalsRow === true,
    })),
    read,
    ...(hidden === true ? { hidden } : {}),
  });
}

export function expected(description: HostWorkbook, whole: ReadonlySet<string>): WorkbookSnapshot {
  return {
    date1904: description.date1904 === true,
    tabs: description.sheets.map((sheet) => expectedTab(sheet, whole.has(sheet.name))),
  };
}

/** A sheet with a table of all its cells. */
function sheet(name: string, rows: readonly Rij[]): HostSheet {
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
export const OURS: HostWorkbook = {
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
