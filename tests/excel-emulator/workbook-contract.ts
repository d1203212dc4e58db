import type { Workbook } from '../../src/excel-emulator';
import type { ContractCase } from './contract/case';
import { CELLS } from './contract/cells';
import { EVENTS } from './contract/events';
import { FORMATS } from './contract/formats';
import { STRUCTURE } from './contract/structure';

export const WORKBOOK_CONTRACT: readonly ContractCase[] = [...CELLS, ...FORMATS, ...STRUCTURE, ...EVENTS];

export interface ContractOutcome {
  readonly name: string;
  /** `null` when the workbook does as it should. */
  readonly failure: string | null;
}

/**
 * Tries every case on a workbook of its own. `create` makes one with a single empty sheet, `Blad1`, in the 1900
 * date system. For where there is no test framework, such as a page in a browser.
 */
export async function checkContract(
  create: () => Workbook | Promise<Workbook>,
): Promise<readonly ContractOutcome[]> {
  const outcomes: ContractOutcome[] = [];
  for (const item of WORKBOOK_CONTRACT) {
    let failure: string | null = null;
    try {
      await item.run(await create());
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    outcomes.push({ name: item.name, failure });
  }
  return outcomes;
}
