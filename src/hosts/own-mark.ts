import type { Area } from '../core/sheet/snapshot';
import { mergeIntoAreas } from '../derive/marking/areas';
import { FINDINGS_TAB } from '../derive/marking/findings-tab';
import type { OwnSheet } from '../derive/plan';

export { freeName } from '../derive/free-name';

/**
 * In the formula of every conditional format of ours. By it, and by nothing that we would have to remember, every
 * host knows again what any other one left in the workbook. It goes along with cells that a user copies.
 */
const SIGNATURE = '"woonafspraken"';
const RULE = /"woonafspraken"="([^"]*)"/;

/** Subjects of the formats in a findings sheet; those of marks are an ernst. */
export const FINDINGS = 'bevindingen';
/** Of a findings sheet that is not written to its end. */
export const UNFINISHED = 'onvoltooid';
export const LINK = 'verwijzing';

/** Excel takes a format over very many areas badly: a mark is split over formats of at most this many. */
export const MOST_AREAS = 400;

/** The names that we give a findings sheet: a number follows when the user has a sheet of that name. */
const OWN_NAME = new RegExp(`^${FINDINGS_TAB}( \\(\\d+\\))?$`, 'i');

/** Always true, so that the format always shows. Without `=`, as it stands in a file. */
export function ownFormula(subject: string): string {
  return `OR(TRUE,${SIGNATURE}="${subject}")`;
}

/** What a format of ours is for; null when it is not ours. */
export function subjectOf(formula: string): string | null {
  if (!formula.includes(SIGNATURE)) return null;
  return RULE.exec(formula)?.[1] ?? '';
}

/**
 * The subject on the header of the findings sheet that gets this name, with the number that is in the name. A copy
 * has another name, and a sheet of the user's into which our header was pasted has one too.
 */
export function sheetSubject(kind: typeof FINDINGS | typeof UNFINISHED, name: string): string {
  return kind + (OWN_NAME.exec(name)?.[1] ?? '');
}

/** A sheet with the formats of ours that are in it. */
export interface MarkedSheet {
  readonly name: string;
  readonly own: readonly { readonly subject: string }[];
}

function isOwnSheet({ name, own }: MarkedSheet, kind: typeof FINDINGS | typeof UNFINISHED): boolean {
  return OWN_NAME.test(name) && own.some(({ subject }) => subject === sheetSubject(kind, name));
}

/**
 * The findings sheet of ours: its header says that we made it under the very name that it has. Our format alone is
 * not enough, since it goes along when a user copies the sheet or its cells to keep them, and what the user made
 * must never be deleted. Only one is ours: a second one was brought in from another workbook.
 */
export function findingsSheetOf<Sheet extends MarkedSheet>(sheets: readonly Sheet[]): Sheet | null {
  return sheets.find((sheet) => isOwnSheet(sheet, FINDINGS)) ?? null;
}

/** Sheets of ours that were never finished, because the pane was closed halfway. */
export function unfinishedSheets<Sheet extends MarkedSheet>(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter((sheet) => isOwnSheet(sheet, UNFINISHED));
}

/** The header of a sheet of ours. Its format also says that the sheet is ours, and whether it is finished. */
export function headerArea({ rows, frozenRows }: OwnSheet): Area {
  const rowCount = Math.max(1, frozenRows);
  const columnCount = Math.max(1, ...rows.slice(0, rowCount).map((row) => row.length));
  return { row: 0, column: 0, rowCount, columnCount };
}

/** The cells with a link, as few areas as hold them. */
export function linkAreas({ links }: OwnSheet): readonly Area[] {
  return mergeIntoAreas(links);
}
