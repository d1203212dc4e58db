import { Workbook } from 'exceljs';
import { EXAMPLE_FINDINGS } from '../../workbench/example-findings';
import { exampleDescription } from '../../../src/workbench/example';
import { cellAddress, parseCell } from './cell-names';

type Value = string | number | boolean;

/** A sheet as somebody else's program would write it: no table, no dropdowns, no widths. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly protect?: boolean;
}

const DATES = new Set(['Statusdatum', 'Waarde']);
const LOWEST_DATE = 36_526;

export async function excelFile(sheets: readonly PlainSheet[], date1904 = false): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.properties.date1904 = date1904;
  for (const { name, rows, protect } of sheets) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows.map((row) => row.map((value) => (value === '' ? null : value))));
    const header = rows.find((row) => row.some((value) => DATES.has(String(value)))) ?? [];
    header.forEach((title, index) => {
      if (!DATES.has(String(title))) return;
      sheet.getColumn(index + 1).eachCell((cell) => {
        if (typeof cell.value === 'number' && cell.value > LOWEST_DATE) cell.numFmt = 'd-m-yyyy';
      });
    });
    if (protect === true) await sheet.protect('geheim', {});
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The sheets of the example, without its tables and dropdowns. */
export const exampleSheets = (): readonly PlainSheet[] =>
  exampleDescription().sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.result : cell))),
  }));

/** What somebody made of the plan list. A header becomes another one, or goes to another place. */
export interface Foreign {
  readonly tab?: string;
  readonly above?: readonly (readonly Value[])[];
  readonly headers?: Readonly<Record<string, string>>;
  /** From the headers of the template to those of this list; `+…` is a column that is not ours. */
  readonly order?: (headers: readonly string[]) => readonly string[];
}

interface ForeignFile {
  readonly sheets: readonly PlainSheet[];
  /** Rule, tab and place of what is to be found in it, sorted. */
  readonly findings: readonly string[];
}

const PLANS = 'Plancapaciteit';
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025', 'Na 2025'];

/** The example with its plan list as another keeps it; the mistakes are the same, at other cells. */
export function foreign({
  tab = PLANS,
  above = [],
  headers = {},
  order = (all) => all,
}: Foreign): ForeignFile {
  const sheets = exampleSheets();
  const [ours = [], ...rows] = sheets.find(({ name }) => name === PLANS)?.rows ?? [];
  const columns = order(ours.map(String));
  const place = (header: string): number => ours.indexOf(header);
  const body = rows.map((row) =>
    columns.map((header) => (header.startsWith('+') ? 'eigen' : (row[place(header)] ?? ''))),
  );
  const titles = columns.map((header) => headers[header] ?? header.replace(/^\+/, ''));
  const found = EXAMPLE_FINDINGS.map(([regel, blad, cel]) => {
    const cell = parseCell(cel);
    if (cell === null) return `${regel} ${tab} `;
    if (blad !== PLANS) return `${regel} ${blad} ${cel}`;
    const header = String(ours[cell.column]);
    // A sum that is wrong is shown at the first of the columns that it is over.
    const column = YEARS.includes(header)
      ? columns.findIndex((one) => YEARS.includes(one))
      : columns.indexOf(header);
    return `${regel} ${tab} ${cellAddress(cell.row + above.length, column)}`;
  });
  const unknown = columns.flatMap((header, column) =>
    header.startsWith('+') ? [`kolom-onbekend ${tab} ${cellAddress(above.length, column)}`] : [],
  );
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === PLANS ? { name: tab, rows: [...above, titles, ...body] } : sheet,
    ),
    findings: [...found, ...unknown].sort(),
  };
}

const MISTAKES = 3_000;

/** 10 000 plans, of which 3 000 have their priority written in another way. */
export function largeSheets(count = 10_000): readonly PlainSheet[] {
  const sheets = exampleSheets();
  const [headers = [], ...rows] = sheets.find(({ name }) => name === PLANS)?.rows ?? [];
  const [pattern = []] = rows;
  const [planId, priority] = ['Plan-ID', 'Prioriteit'].map((header) => headers.indexOf(header));
  const plans = Array.from({ length: count }, (_plan, index) =>
    pattern.map((value, column) => {
      if (column === planId) return `P-${String(index)}`;
      return column === priority && index % 3 === 0 && index < 3 * MISTAKES ? '1' : value;
    }),
  );
  return sheets.map((sheet) => (sheet.name === PLANS ? { name: PLANS, rows: [headers, ...plans] } : sheet));
}
