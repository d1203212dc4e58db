import { areaAddress } from '../../src/core/values/address';
import { type SheetData, workbookState } from '../../src/excel-emulator';
import type { SheetDescription } from '../../src/hosts/xlsx/description';
import { describeHost } from './contract';
import { openWorkbook } from './excel/open-workbook';

function sheetData({ name, rows, tables = [], columns = [], hidden }: SheetDescription): SheetData {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const formats = columns.flatMap(({ numberFormat }, column) =>
    numberFormat === undefined
      ? []
      : [
          [
            areaAddress({ row: 1, column, rowCount: Math.max(1, rows.length), columnCount: 1 }),
            numberFormat,
          ] as const,
        ],
  );
  return {
    name,
    // The emulated workbook wants a rectangle.
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row[column] ?? '';
        return typeof cell === 'object' ? { formula: `=${cell.formula}`, result: cell.result } : cell;
      }),
    ),
    tables: tables.map((table) => ({
      name: table.name,
      area: areaAddress(table.area),
      showTotals: table.totalsRow === true,
    })),
    numberFormats: Object.fromEntries(formats),
    visibility: hidden === true ? 'Hidden' : 'Visible',
  };
}

describeHost('Excel', async (description) => {
  const { workbook, port } = await openWorkbook({
    date1904: description.date1904 === true,
    sheets: description.sheets.map(sheetData),
  });
  return {
    port,
    state: async () => workbookState(workbook),
    formats: async () =>
      workbook.sheets().flatMap((sheet) =>
        sheet.conditionalFormats().map(({ formula, areas }) => ({
          tab: sheet.name,
          formula: formula.slice(1),
          areas: areas.map(areaAddress),
        })),
      ),
  };
});
