import { columnIndex, columnLetters } from '../../../core/values/address';

/** Texts and quoted tab names are skipped; then a cell, whole columns or whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$!:])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(?<=[!:])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/**
 * A shared formula stands once in a file, for its first cell; this gives it for a cell further down or to the right.
 * Whole rows and columns are not shifted: Excel does not share formulas that hold them in relative form.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const at = groups[1] === undefined ? 4 : 0;
    const [columnFixed = '', letters, rowFixed = '', digits] = groups.slice(at, at + 4);
    if (letters === undefined || digits === undefined) return token;
    const index = columnIndex(letters);
    if (index === null) return token;
    const column = columnFixed === '' ? columnLetters(index + columns) : letters;
    const row = rowFixed === '' ? String(Number(digits) + rows) : digits;
    return `${columnFixed}${column}${rowFixed}${row}`;
  });
}
