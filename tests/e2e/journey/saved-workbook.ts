import { Workbook, type Worksheet } from 'exceljs';
import type { Page } from 'playwright-core';
import { savedFile } from '../check/driver';
import { FINDINGS_TAB } from '../../../src/derive/marking/findings-tab';
import { partsOf } from '../../hosts/xlsx/files';

/** What is known of something, by what it is about. */
export type Facts = Readonly<Record<string, unknown>>;

/** A saved workbook as another program reads it: of each sheet its cells, and everything beside them. */
export interface SavedWorkbook {
  /** By the name of the sheet; the cells by their addresses. */
  readonly sheets: ReadonlyMap<
    string,
    { readonly cells: ReadonlyMap<string, Facts>; readonly beside: Facts }
  >;
  readonly beside: Facts;
  /** The texts of which the file is made. */
  readonly parts: Readonly<Record<string, string>>;
}

/** As JSON has it: what is missing and what is said to be undefined are alike. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

interface RowModel {
  readonly cells: readonly (Facts & { readonly address: string })[];
  readonly [property: string]: unknown;
}

function sheetFacts(sheet: Worksheet): { cells: Map<string, Facts>; beside: Facts } {
  // The list of rows is part of what exceljs tells of a sheet, though its types do not say so.
  const { rows, conditionalFormattings, ...beside } = sheet.model as unknown as Facts & {
    readonly rows: readonly RowModel[];
  };
  const cells = new Map<string, Facts>();
  for (const row of rows) for (const cell of row.cells) cells.set(cell.address, plain(cell) as Facts);
  return {
    cells,
    beside: plain({
      ...beside,
      rows: rows.map((row) => ({ ...row, cells: row.cells.length })),
      conditionalFormats: conditionalFormattings,
    }) as Facts,
  };
}

/** The workbook as it is now, with all formulas worked out. */
export async function save(page: Page): Promise<SavedWorkbook> {
  await page.evaluate(() => window.werkbank.herberekend());
  const bytes = await savedFile(page);
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return {
    sheets: new Map(workbook.worksheets.map((sheet) => [sheet.name, sheetFacts(sheet)])),
    beside: plain({
      names: workbook.definedNames.model,
      properties: workbook.properties,
    }) as Facts,
    parts: await partsOf(bytes),
  };
}

interface Rule {
  readonly priority: number;
  readonly formulae?: readonly unknown[];
}

interface Formats {
  readonly rules: readonly Rule[];
}

const OURS = /"woonafspraken"="/;
const MARK_IN_FILE = /(?:"|&quot;)woonafspraken(?:"|&quot;)/;

const isOurs = ({ formulae = [] }: Rule): boolean => formulae.some((formula) => OURS.test(String(formula)));

/** The user's own conditional formats. The marks come before them, so of each only its place among them is kept. */
function ownFormats(formats: unknown): readonly Formats[] {
  const own = ((formats ?? []) as readonly Formats[])
    .map((format) => ({ ...format, rules: format.rules.filter((rule) => !isOurs(rule)) }))
    .filter(({ rules }) => rules.length > 0);
  const order = own.flatMap(({ rules }) => rules.map(({ priority }) => priority)).sort((a, b) => a - b);
  return own.map(({ rules, ...format }) => ({
    ...format,
    rules: rules.map((rule) => ({ ...rule, priority: order.indexOf(rule.priority) })),
  }));
}

const differing = (before: Facts = {}, after: Facts = {}): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

const ADDED = '+';
const GONE = '-';

/** Everything in which two workbooks differ: `Plancapaciteit!E6 value`, `Gegevens: merges`, `+Toelichtingen`. */
export function differences(before: SavedWorkbook, after: SavedWorkbook): readonly string[] {
  const found: string[] = [];
  for (const [name, was] of before.sheets) {
    const is = after.sheets.get(name);
    if (is === undefined) {
      found.push(`${GONE}${name}`);
      continue;
    }
    for (const address of new Set([...was.cells.keys(), ...is.cells.keys()]))
      for (const fact of differing(was.cells.get(address), is.cells.get(address)))
        found.push(`${name}!${address} ${fact}`);
    for (const fact of differing(was.beside, is.beside)) found.push(`${name}: ${fact}`);
  }
  for (const name of after.sheets.keys()) if (!before.sheets.has(name)) found.push(`${ADDED}${name}`);
  for (const fact of differing(before.beside, after.beside)) found.push(fact);
  return found;
}

/** A workbook apart from what a check puts in it: the marks of the add-in, and its list of findings. */
export function withoutMarks(workbook: SavedWorkbook): SavedWorkbook {
  const sheets = [...workbook.sheets]
    .filter(([name]) => name !== FINDINGS_TAB)
    .map(([name, { cells, beside }]) => {
      const conditionalFormats = ownFormats(beside['conditionalFormats']);
      return [name, { cells, beside: { ...beside, conditionalFormats } }] as const;
    });
  return { ...workbook, sheets: new Map(sheets) };
}

/** Is there any mark of the add-in left, in whatever part of the file? */
export const holdsMarks = ({ parts }: SavedWorkbook): boolean =>
  Object.values(parts).some((text) => MARK_IN_FILE.test(text));

const SHEET_TEXT = /^xl\/worksheets\/[^/]+\.xml$/;

/** The text of a sheet without one cell and without what only repeats where its cells stand. */
const apartFrom = (text: string, address: string): string =>
  text
    .replace(/<dimension [^>]*>/, '')
    .replace(new RegExp(`<row r="${address.replace(/\D+/, '')}"[^>]*>`), '')
    .replace(new RegExp(`<c r="${address}"[^>]*>.*?</c>`, 's'), '');

/** The parts of the file that have another text now, not counting what is written in one cell. */
export function changedParts(
  before: SavedWorkbook,
  after: SavedWorkbook,
  address: string,
): readonly string[] {
  return Object.entries(before.parts)
    .filter(([name, text]) => {
      const now = after.parts[name] ?? '';
      return text !== now && !(SHEET_TEXT.test(name) && apartFrom(text, address) === apartFrom(now, address));
    })
    .map(([name]) => name)
    .sort();
}

/** What another program knows of a cell; nothing of one that is blank and plain. */
export const cellOf = (workbook: SavedWorkbook, sheet: string, address: string): Facts =>
  workbook.sheets.get(sheet)?.cells.get(address) ?? {};
