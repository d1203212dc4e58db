import type { Workbook } from '../../../src/excel-emulator';

/**
 * One thing that every `Workbook` must do. It knows no test framework, so that it can also be run in a browser:
 * it throws when the workbook does something else.
 */
export interface ContractCase {
  readonly name: string;
  /** Gets a workbook with one empty sheet, `Blad1`. */
  run(workbook: Workbook): Promise<void>;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    parts.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, inOrder(part)]),
  );
}

export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(inOrder(value)));
  if (found !== wanted) throw new Error(`${what}: found ${String(found)}, expected ${String(wanted)}`);
}

/** The sheet that the workbook begins with, or another one by its name. */
export function sheetOf(workbook: Workbook, name = 'Blad1') {
  const found = workbook.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return found;
}
