import type { CellValue, Rows } from '../cells';
import { type CellStore, isResult } from './cell-store';

/** What a formula comes to; a rectangle of values spills over the cells below and beside. */
export type FormulaResult = CellValue | Rows<CellValue>;

/** `undefined` when it does not know the formula. `sheetName` is of the sheet with the formula. */
export type Calculator = (formula: string, sheetName: string) => FormulaResult | undefined;

function grid(result: FormulaResult): Rows<CellValue> {
  return Array.isArray(result) ? result.map((row: readonly CellValue[]) => row) : [[one(result)]];
}

function one(result: FormulaResult): CellValue {
  return typeof result === 'object' ? '' : result;
}

/** Puts results into the cells of one sheet; answers with the formulas' cells that came to another value. */
export function recalculate(
  cells: CellStore,
  calculate: (formula: string) => FormulaResult,
): [number, number][] {
  const before = new Map<string, CellValue>();
  const formulas: [number, number, string][] = [];
  for (const [row, column, cell] of [...cells.entries()]) {
    if (cell.formula !== undefined) formulas.push([row, column, cell.formula]);
    if (isResult(cell)) before.set(`${String(row)} ${String(column)}`, cell.value);
    if (cell.spilled === true) cells.delete(row, column);
  }
  for (const [row, column, formula] of formulas) place(cells, row, column, formula, grid(calculate(formula)));
  const changed: [number, number][] = [];
  for (const [row, column, cell] of cells.entries()) {
    if (isResult(cell) && before.get(`${String(row)} ${String(column)}`) !== cell.value)
      changed.push([row, column]);
  }
  return changed;
}

/** Results that find a cell in their way are not shown at all. */
function place(
  cells: CellStore,
  row: number,
  column: number,
  formula: string,
  results: Rows<CellValue>,
): void {
  const offsets = results.flatMap((values, below) =>
    values.map((value, beside) => ({ below, beside, value })),
  );
  const others = offsets.filter(({ below, beside }) => below > 0 || beside > 0);
  const blocked = others.some(({ below, beside }) => cells.get(row + below, column + beside) !== undefined);
  const value = blocked ? '#SPILL!' : (results[0]?.[0] ?? '');
  cells.set(row, column, { formula, value, spills: !blocked && others.length > 0 });
  if (blocked) return;
  for (const { below, beside, value: result } of others) {
    cells.set(row + below, column + beside, { value: result, spilled: true });
  }
}
