import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetData } from '../../../src/excel-emulator';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE } from '../../../src/workbench/example/klein/bladen';
import type { Rij } from '../../../src/workbench/example/maken/rij';

function sheet(name: string, rows: readonly Rij[]): SheetData {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    rows: [headers, ...rows.map((row) => headers.map((header): CellValue => row[header] ?? ''))],
  };
}

/** The sheets of the example without its mistakes, but for what is put in the first plan: `{ Gemeente: 'Zwole' }`. */
export function exampleSheets(firstPlan: Rij = {}): readonly SheetData[] {
  const [first = {}, ...others] = PLANCAPACITEIT;
  return [
    sheet('Gegevens', GEGEVENS),
    sheet('Plancapaciteit', [{ ...first, ...firstPlan }, ...others]),
    sheet('Woningbehoefte', WONINGBEHOEFTE),
  ];
}
