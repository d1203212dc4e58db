import { serialOf } from '../../../src/core/values/date';
import type { CellDescription, SheetDescription } from '../../../src/derive/description';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';

/** A sheet that is all one table. */
function sheet(name: string, rows: readonly (readonly CellDescription[])[]): SheetDescription {
  const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  return { name, rows, tables: [{ name: `tbl${name}`, area }] };
}

/** A workbook of one's own, with a few labels, one measurement and two municipalities with an energieloket. */
export const ownTables = (): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      sheet('Labels', [
        ['Label', 'Aantal'],
        ['A++', 10],
        ['A', 30],
        ['B', 49],
        ['C', 40],
        ['G', '20'],
      ]),
      sheet('Meting', [
        ['Begin', 'Aandeel', 'Nu', 'Opgave'],
        [serialOf(2017, 1, 1), 0.25, serialOf(2018, 1, 1), 300],
      ]),
      sheet('Loket', [
        ['Geld', 'Uren', 'Tarief'],
        [10_000, 100, 50],
        [5_000, 80, 60.5],
      ]),
      { name: 'Uitkomst', rows: [['Uitkomst'], ...Array.from({ length: 5 }, () => ['', 7])] },
    ],
  });

/** Each function by a range and by its table: both must give the value. */
export const CALLS: readonly (readonly [byRange: string, byTable: string, value: number | string])[] = [
  [
    '=WOON.LABELAANDEEL(Labels!B2:B6,Labels!A2:A6,200)',
    '=WOON.LABELAANDEEL(tblLabels[Aantal],tblLabels[Label],200)',
    89 / 200,
  ],
  [
    '=WOON.LABELAANDEEL(Labels!B2:B6,Labels!A2:A6,200,"A")',
    '=WOON.LABELAANDEEL(tblLabels[Aantal],tblLabels[Label],200,"A")',
    0.2,
  ],
  ['=WOON.LABELDEKKING(Labels!B2:B6,200)', '=WOON.LABELDEKKING(tblLabels[Aantal],200)', 149 / 200],
  [
    '=WOON.LABELOPGAVE(Labels!B2:B6,Labels!A2:A6,200)',
    '=WOON.LABELOPGAVE(tblLabels[Aantal],tblLabels[Label],200)',
    1,
  ],
  [
    '=WOON.LABELSTREEFPAD(Meting!C2,Meting!B2,Meting!A2)',
    '=WOON.LABELSTREEFPAD(tblMeting[Nu],tblMeting[Aandeel],tblMeting[Begin])',
    0.3,
  ],
  [
    '=WOON.LABELTEMPO(Meting!D2,Meting!C2,DATE(2020,12,31))',
    '=WOON.LABELTEMPO(tblMeting[Opgave],tblMeting[Nu],DATE(2020,12,31))',
    300 / (1095 / 365),
  ],
  [
    '=WOON.COFINANCIERING(Loket!A2:A3,Loket!B2:B3,Loket!C2:C3)',
    '=WOON.COFINANCIERING(tblLoket[Geld],tblLoket[Uren],tblLoket[Tarief])',
    24_840,
  ],
  ['=WOON.LABELDEKKING(Labels!B2:B6,0)', '=WOON.LABELDEKKING(tblLabels[Aantal],0)', '#DIV/0!'],
  [
    '=WOON.LABELOPGAVE(Labels!B2:B6,Labels!A2:A4,200)',
    '=WOON.LABELAANDEEL(tblLabels[Aantal],tblLabels[#All],200)',
    '#VALUE!',
  ],
  ['=WOON.COFINANCIERING(1,2,Loket!D2)', '=WOON.COFINANCIERING(tblLoket[Geld],10,"")', '#VALUE!'],
];

/** What points at a part of a table or a range, read from another sheet, in which other cells stand at those places. */
export const PARTS: readonly (readonly [formula: string, value: number | string])[] = [
  ['=INDEX(tblLabels[Aantal],3)', 49],
  ['=WOON.LABELDEKKING(INDEX(tblLabels[Aantal],3),200)', 49 / 200],
  ['=WOON.LABELDEKKING(INDEX(Labels!B2:B6,3),200)', 49 / 200],
  ['=WOON.LABELDEKKING(INDEX(tblLabels,0,2),200)', 149 / 200],
  ['=WOON.LABELDEKKING(INDEX(tblLabels[#All],4,2),200)', 49 / 200],
  ['=WOON.LABELDEKKING(OFFSET(tblLabels[Aantal],1,0,2,1),200)', 79 / 200],
  ['=WOON.LABELDEKKING(OFFSET(Labels!B2,1,0),200)', 30 / 200],
  ['=WOON.LABELDEKKING(INDIRECT("Labels!B2:B3"),200)', 40 / 200],
  ['=WOON.LABELDEKKING(IF(TRUE,Labels!B2,Labels!B3),200)', 10 / 200],
  ['=WOON.LABELDEKKING(IF(TRUE,tblLabels[Aantal],0),200)', 149 / 200],
  ['=WOON.LABELDEKKING(CHOOSE(2,Labels!B2,Labels!B3:B4),200)', 79 / 200],
  ['=WOON.LABELDEKKING(CHOOSE(2,0,tblLabels[Aantal]),200)', 149 / 200],
  ['=WOON.LABELDEKKING(XLOOKUP("B",tblLabels[Label],tblLabels[Aantal]),200)', 49 / 200],
];
