import { areaAddress } from '../../src/core/values/address';
import {
  area,
  type EmulatorOptions,
  type MemoryWorkbook,
  type SheetData,
  workbookState,
} from '../../src/excel-emulator';
import { describeHost } from './contract';
import type { HostSheet } from './descriptions';
import { type Opened, openWorkbook } from './excel/open-workbook';
import type { OpenedHost, OpenHost } from './opened-host';

function sheetData({ name, rows, tables = [], columns = [], hidden, formats = [] }: HostSheet): SheetData {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const numberFormats = columns.flatMap(({ numberFormat }, column) =>
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
      showHeaders: table.headerRow !== false,
      showTotals: table.totalsRow === true,
    })),
    numberFormats: Object.fromEntries(numberFormats),
    visibility: hidden === true ? 'Hidden' : 'Visible',
    conditionalFormats: formats.map((format) => ({ areas: [format.area], formula: `=${format.formula}` })),
  };
}

/** What a user does with *Verplaatsen of kopiëren*, or by pasting cells. */
function paste(workbook: MemoryWorkbook, from: string, to: string, rowCount: number): void {
  if (!workbook.sheets().some(({ name }) => name === to)) workbook.addSheet(to);
  const [source, target] = [workbook.sheetByName(from), workbook.sheetByName(to)];
  const rows = { ...area('A1:J1'), rowCount };
  target.write(rows, source.values(rows));
  for (const format of source.conditionalFormats()) target.addConditionalFormat(format);
}

function hostOf({ workbook, port }: Pick<Opened, 'workbook' | 'port'>): OpenedHost {
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
    paste: async (from, to, rows) => {
      paste(workbook, from, to, rows);
      return hostOf({ workbook, port });
    },
  };
}

/** The language of Excel must make no difference: errors are the same in all of them. */
const excelIn =
  (locale: EmulatorOptions['locale'] & string): OpenHost =>
  async ({ date1904 = false, sheets }) => {
    const data = { date1904, dutch: locale === 'nl-NL', sheets: sheets.map(sheetData) };
    return hostOf(await openWorkbook(data, {}, { locale }));
  };

describeHost('Excel', excelIn('nl-NL'));
describeHost('English Excel', excelIn('en-US'));
