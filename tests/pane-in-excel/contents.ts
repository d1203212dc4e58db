import { cellAddress } from '../../src/core/values/address';
import type { Plan } from '../../src/derive/plan';
import { type Area, type MemoryWorkbook, workbookState } from '../../src/excel-emulator';
import { findingsSheetOf, subjectOf, unfinishedSheets } from '../../src/hosts/own-mark';

/** By place, so that two workbooks can be compared cell by cell. */
export type Contents = Readonly<Record<string, unknown>>;

/** The same, by place. */
export const inOrder = (contents: Contents): Contents =>
  Object.fromEntries(Object.entries(contents).sort(([one], [other]) => (one < other ? -1 : 1)));

const addressesOf = (areas: readonly Area[]): readonly string[] =>
  areas.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, index) =>
      cellAddress(row + Math.floor(index / columnCount), column + (index % columnCount)),
    ),
  );

function marked(workbook: MemoryWorkbook) {
  return workbook.sheets().map((sheet) => ({
    sheet,
    name: sheet.name,
    own: sheet.conditionalFormats().flatMap(({ formula, areas }) => {
      const subject = subjectOf(formula);
      return subject === null ? [] : [{ subject, areas }];
    }),
  }));
}

/** Everything that is the user's: each cell with its number format, looks, sheets, tables, names; none of our marks. */
export function usersPart(workbook: MemoryWorkbook): Contents {
  const sheets = marked(workbook);
  const ours = [findingsSheetOf(sheets), ...unfinishedSheets(sheets)].flatMap((one) => one?.name ?? []);
  const state = workbookState(workbook);
  const parts = state.sheets
    .filter(({ name }) => !ours.includes(name))
    .flatMap(({ name, cells, rest }): [string, unknown][] => {
      const sheet = workbook.sheetByName(name);
      const used = sheet.usedArea(false);
      const formats = used === null ? [] : sheet.numberFormats(used);
      const shown = formats.flatMap((row, down) =>
        row.flatMap((format, right): [string, unknown][] => {
          const address = cellAddress((used?.row ?? 0) + down, (used?.column ?? 0) + right);
          const content = cells[address] ?? '';
          // A cell between others that holds nothing is like one beyond them.
          return content === '' && format === 'General' ? [] : [[`${name} ${address}`, [content, format]]];
        }),
      );
      const theirs = sheet
        .conditionalFormats()
        .filter(({ formula }) => subjectOf(formula) === null)
        .map(({ areas, formula, style }) => ({ areas, formula, style }));
      // Formats of whole columns reach beyond what is used.
      const far = Object.entries(rest['numberFormats'] as Contents).filter(([area]) => /^\D+$/.test(area));
      const others = Object.entries(rest).filter(
        ([kind]) => kind !== 'numberFormats' && kind !== 'conditionalFormats',
      );
      return [...shown, [name, [others, theirs, far]]];
    });
  const names = state.sheets.map(({ name }) => name).filter((name) => !ours.includes(name));
  const all = { ...Object.fromEntries(parts), bladen: names, werkmap: state.workbook };
  return inOrder(all);
}

/** What there is of ours: the marked cells of each sheet by ernst, and the rows of the sheet with findings. */
export function ourPart(workbook: MemoryWorkbook): Contents {
  const sheets = marked(workbook);
  const findings = findingsSheetOf(sheets);
  const marks = sheets
    .filter((sheet) => sheet !== findings)
    .flatMap(({ name, own }) =>
      own.map(({ subject, areas }): [string, unknown] => [
        `${name} ${subject}`,
        [...addressesOf(areas)].sort(),
      ]),
    );
  const used = findings?.sheet.usedArea(true) ?? null;
  const rows = used === null ? null : findings?.sheet.values(used);
  return { ...Object.fromEntries(marks), bevindingen: rows ?? null };
}

/** What a plan puts into a workbook. */
export const planned = ({ marks, findingsSheet }: Plan): Contents => ({
  ...Object.fromEntries(
    marks.map(({ tab, ernst, areas }) => [`${tab} ${ernst}`, [...addressesOf(areas)].sort()]),
  ),
  bevindingen: findingsSheet?.rows ?? null,
});

export const NOTHING_OF_OURS: Contents = { bevindingen: null };

/** Ours in one sheet, for a workbook in which each sheet stands alone because another one is protected. */
export const inSheet = (ours: Contents, tab: string): Contents =>
  Object.fromEntries(Object.entries(ours).filter(([place]) => place.startsWith(`${tab} `)));

/** The rows of a sheet that are not blank, in no order, beside all that stands in other sheets. */
export function rowsIn(contents: Contents, tab: string): unknown {
  const rows = new Map<string, unknown[]>();
  const others: [string, unknown][] = [];
  for (const [place, content] of Object.entries(contents)) {
    const [, row] =
      /^[A-Z]+(\d+)$/.exec(place.startsWith(`${tab} `) ? place.slice(tab.length + 1) : '') ?? [];
    if (row === undefined) {
      if (place !== tab && place !== 'werkmap') others.push([place, content]);
    } else if (Array.isArray(content) && content[0] !== '')
      rows.set(row, [...(rows.get(row) ?? []), content[0]]);
  }
  return [others, [...rows.values()].map((row) => JSON.stringify(row)).sort()];
}
