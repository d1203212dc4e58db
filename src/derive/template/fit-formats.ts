import type { Column } from '../../core/sheet/columns';
import type { Area } from '../../core/sheet/snapshot';
import { cellAddress, columnLetters } from '../../core/values/address';
import type { FormatDescription, FormatLook } from '../description';
import type { ChoiceLists } from './choice-lists';
import { misfit } from './misfit';

/** A column, and the cells that hold it. */
export interface PlacedColumn {
  readonly column: Column;
  readonly area: Area;
}

/** Up to here formulas look: further than anyone types, and near enough to be quick. Counted as Excel does. */
export const LAST_ROW = 2000;

/** Of a cell that does not fit, or stands twice. Not red, as a mark of the check is; bold, for who sees no colour. */
export const MISFIT: FormatLook = { fill: '#FFE699', bold: true };
/** Of a cell that is still to be filled in. */
const MISSING: FormatLook = { fill: '#FFF7DC' };

const isBlank = (cell: string): string => `LEN(TRIM(${cell}))=0`;
const isFilled = (cell: string): string => `LEN(TRIM(${cell}))>0`;

const firstCell = ({ row, column }: Area): string => cellAddress(row, column);

/** `$A5`: of this column, in the row that is looked at. */
const inRow = ({ row, column }: Area): string => `$${cellAddress(row, column)}`;

/** `$A$2:$A$2000`: all that a column may hold. */
export function wholeColumn({ row, column }: Area): string {
  const letters = columnLetters(column);
  return `$${letters}$${row + 1}:$${letters}$${LAST_ROW}`;
}

const misfitFormats = (
  cells: readonly PlacedColumn[],
  lists: ChoiceLists,
  date1904: boolean,
): readonly FormatDescription[] =>
  cells.flatMap(({ column, area }) => {
    const formula = misfit(column, firstCell(area), lists.textsOf(column), date1904);
    return formula === null ? [] : [{ area, formula, look: MISFIT }];
  });

/** Rows with the same key, at the cell where the check says so too. */
function repeatedFormats(cells: readonly PlacedColumn[]): readonly FormatDescription[] {
  const keys = cells.filter(({ column }) => column.key === true).map(({ area }) => area);
  const [first] = keys;
  if (first === undefined) return [];
  const same = keys.map((area) => `(${wholeColumn(area)}=${inRow(area)})`).join('*');
  const conditions = [...keys.map((area) => isFilled(inRow(area))), `SUMPRODUCT(1*${same})>1`];
  return [{ area: first, formula: `AND(${conditions.join(',')})`, look: MISFIT }];
}

/** Cells that must be filled in, of a row in which something is. */
function missingFormats(cells: readonly PlacedColumn[]): readonly FormatDescription[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  const row = `${inRow(first.area)}:${inRow(last.area)}`;
  return cells
    .filter(({ column }) => column.required === true)
    .map(({ area }) => ({
      area,
      formula: `AND(${isBlank(firstCell(area))},COUNTA(${row})>0)`,
      look: MISSING,
    }));
}

/** What a list shows of itself, with formulas alone: what does not fit, what stands twice and what is missing. */
export const listFormats = (
  cells: readonly PlacedColumn[],
  lists: ChoiceLists,
  date1904: boolean,
): readonly FormatDescription[] => [
  ...misfitFormats(cells, lists, date1904),
  ...repeatedFormats(cells),
  ...missingFormats(cells),
];

/** The same for properties, each of which has one cell. */
export const propertyFormats = (
  cells: readonly PlacedColumn[],
  lists: ChoiceLists,
  date1904: boolean,
): readonly FormatDescription[] => [
  ...misfitFormats(cells, lists, date1904),
  ...cells
    .filter(({ column }) => column.required === true)
    .map(({ area }) => ({ area, formula: isBlank(firstCell(area)), look: MISSING })),
];
