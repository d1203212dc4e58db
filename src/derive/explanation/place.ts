import type { Agreement } from '../../core/article/agreement';
import type { Finding } from '../../core/finding/finding';
import { isBlank, textOf } from '../../core/sheet/judge/reader';
import { personalCell } from '../../core/sheet/personal-data/cell';
import { recognise, type Recognised } from '../../core/sheet/recognise';
import { filledRows } from '../../core/sheet/rows';
import { cellAt, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { keyText } from '../../core/values/text';

/** By which an explanation belongs to a finding. */
export interface ExplanationKey {
  readonly rule: string;
  readonly sleutel: string;
  /** Our own name of the column, else the header; null for a finding that points at no cell. */
  readonly column: string | null;
}

/** A finding can be explained when the agreement allows it and there is a key to explain it under. */
export const isExplainable = ({ ernst, sleutel }: Finding): boolean => ernst !== 'fout' && sleutel !== null;

/**
 * Our name of the column that a finding points at; null when it points at none of ours. It is known by its header:
 * columns may have moved since the finding was made.
 */
function ownColumn({ tab, cell, column }: Finding, sheets: readonly Recognised[]): string | null {
  if (cell === null) return null;
  for (const { schema, tab: source, match, headerRow } of sheets) {
    if (source.name !== tab || schema.kind !== 'list' || cell.row <= headerRow) continue;
    for (const [key, place] of match.columns) {
      const header = textOf(cellAt(source, headerRow, place));
      const isIt = column === null ? place === cell.column : keyText(header) === keyText(column);
      if (isIt) return schema.columns[key]?.header ?? null;
    }
  }
  return null;
}

/** The sheets of the agreement in a workbook, as far as its first rows tell. */
export const sheetsOf = (workbook: WorkbookSnapshot, agreement: Agreement): readonly Recognised[] =>
  recognise(workbook, agreement.sheets).sheets;

/** The sheet with the explanations; null when the workbook has none that can be recognised. */
export const explanationSheet = (
  sheets: readonly Recognised[],
  { toelichtingen }: Agreement,
): Recognised | null => sheets.find(({ schema }) => schema === toelichtingen) ?? null;

/** The tabs in which explanations stand, to be read whole. */
export function explanationTabs(head: WorkbookSnapshot, agreement: Agreement): ReadonlySet<string> {
  const sheet = explanationSheet(sheetsOf(head, agreement), agreement);
  return new Set(sheet === null ? [] : [sheet.tab.name]);
}

/** The key under which a finding is explained; null for one that cannot be. */
export function explanationKey(finding: Finding, sheets: readonly Recognised[]): ExplanationKey | null {
  if (!isExplainable(finding) || finding.sleutel === null) return null;
  return {
    rule: finding.rule,
    sleutel: finding.sleutel,
    column: ownColumn(finding, sheets) ?? finding.column,
  };
}

/** The row in which an explanation stands, under any name of the column; null when there is none. */
export function rowOf(
  sheet: Recognised,
  { rule, sleutel, column }: ExplanationKey,
  header: string | null,
): number | null {
  const { match, tab } = sheet;
  const textIn = (row: number, key: string): string => {
    const place = match.columns.get(key);
    return place === undefined ? '' : keyText(textOf(cellAt(tab, row, place)));
  };
  const names = new Set([column, header].map((name) => (name === null ? '' : keyText(name))));
  const isRow = (row: number): boolean =>
    textIn(row, 'regel') === keyText(rule) &&
    textIn(row, 'sleutel') === keyText(sleutel) &&
    names.has(textIn(row, 'kolom'));
  return filledRows(sheet).find(isRow) ?? null;
}

/**
 * The words that the workbook explains a finding with; null when there are none for this very finding, or when they
 * hold what must not be repeated.
 */
export function explanationText(
  finding: Finding,
  workbook: WorkbookSnapshot,
  agreement: Agreement,
): string | null {
  const sheets = sheetsOf(workbook, agreement);
  const sheet = explanationSheet(sheets, agreement);
  const key = explanationKey(finding, sheets);
  const column = sheet?.match.columns.get('toelichting');
  if (sheet === null || key === null || column === undefined) return null;
  const row = rowOf(sheet, key, finding.column);
  const value = row === null ? '' : cellAt(sheet.tab, row, column);
  const mayShow = personalCell(value, true, agreement.personalSearch === 'every-text') === null;
  return mayShow && !isBlank(value) ? textOf(value) : null;
}
