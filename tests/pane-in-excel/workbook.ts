import type { CellValue } from '../../src/core/sheet/snapshot';
import { cellAddress } from '../../src/core/values/address';
import type { SheetData, WorkbookData } from '../../src/excel-emulator';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE } from '../../src/workbench/example/klein/bladen';
import type { Rij } from '../../src/workbench/example/maken/rij';

/** The plans of one municipality, with a mistake of every kind that can be corrected or explained. */
const MISTAKES: readonly (readonly [plan: number, header: string, value: CellValue])[] = [
  [0, 'Bruto woningen', '210'],
  [2, 'Status planologisch', '2a'],
  [2, 'Statusdatum', '12-03-2018'],
  [3, 'Prioriteit', ''],
];

/** A text number too, but of a formula: never overwritten. */
const FORMULA = { formula: '="40"', result: '40' };
const FORMULA_PLAN = 3;

const PLANS = PLANCAPACITEIT.slice(0, 6);
const HEADERS = Object.keys(PLANS[0] ?? {});

function rowsOf(rows: readonly Rij[]): readonly (readonly CellValue[])[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

/** The address in Plancapaciteit of a plan, counted from 0, under a header. */
export function planCell(plan: number, header: string): string {
  return cellAddress(plan + 1, HEADERS.indexOf(header));
}

function plancapaciteit(): SheetData {
  const rows = PLANS.map((plan, index) => {
    const mistakes = MISTAKES.filter(([at]) => at === index).map(([, header, value]) => [header, value]);
    const row: Rij = { ...plan, ...(Object.fromEntries(mistakes) as Rij) };
    return row;
  });
  return {
    name: 'Plancapaciteit',
    rows: [
      HEADERS,
      ...rows.map((row, index) =>
        HEADERS.map((header) =>
          index === FORMULA_PLAN && header === 'Bruto woningen' ? FORMULA : (row[header] ?? ''),
        ),
      ),
    ],
    tables: [{ name: 'tblPlancapaciteit' }],
    numberFormats: { [planCell(0, 'Bruto woningen')]: '@', [planCell(2, 'Statusdatum')]: '@' },
    formats: { 'C2:C4': { fill: '#FFF2CC' }, A1: { bold: true } },
    conditionalFormats: [{ areas: ['H2:H7'], formula: '=H2>100', style: { fill: '#00B050' } }],
    frozenRows: 1,
  };
}

const TOELICHTINGEN: SheetData = {
  name: 'Toelichtingen',
  rows: [
    ['Regel', 'Sleutel', 'Kolom', 'Toelichting', 'Datum'],
    ['kolom-onbekend', 'Wijk', '', 'Gebruiken wij alleen zelf.', 43_000],
  ],
  tables: [{ name: 'tblToelichtingen' }],
  numberFormats: { E2: 'dd-mm-yyyy' },
};

/** A delivery of one municipality beside a sheet that is nobody's business; with or without a sheet for explanations. */
export const delivery = (explained: boolean): WorkbookData => ({
  sheets: [
    { name: 'Gegevens', rows: rowsOf(GEGEVENS), tables: [{ name: 'tblGegevens' }] },
    plancapaciteit(),
    { name: 'Woningbehoefte', rows: rowsOf(WONINGBEHOEFTE.slice(0, 6)) },
    ...(explained ? [TOELICHTINGEN] : []),
    { name: 'Notities', rows: [['Bellen met Zwolle', { formula: '=1+1', result: 2 }]] },
  ],
});
