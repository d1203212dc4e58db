import type { IWorkbookData } from '@univerjs/core';
import { Calculation } from './calculation';
import { createContext } from './context';
import { correctUniver } from './corrections';
import { type GridFunction, registerFunctions } from './custom-functions';
import { acceptDutchInput } from './dutch-input';
import { GridWorkbook, type WorkbookFacts } from './grid-workbook';
import { labelGrid } from './labels';
import { createUniver, focusGrid, type UniverHandle } from './univer';

/** The grid on the page, for one workbook after the other. */
export class GridEngine {
  readonly handle: UniverHandle;
  readonly calculation: Calculation;
  private started = false;

  constructor(
    container: HTMLElement,
    private readonly functions: readonly GridFunction[] = [],
  ) {
    this.handle = createUniver(container);
    this.calculation = new Calculation(this.handle);
    labelGrid(container);
  }

  open(data: Partial<IWorkbookData>, facts: WorkbookFacts): GridWorkbook {
    const facade = this.handle.api.createWorkbook(data);
    // Univer's services only come with its first workbook.
    if (!this.started) this.start();
    this.calculation.opened();
    // Amounts and percentages as Dutch Excel shows them.
    facade.setNumfmtLocal('nl');
    return new GridWorkbook(createContext(this.handle, facade), this.calculation, facts);
  }

  close(workbook: GridWorkbook): void {
    workbook.dispose();
    this.handle.api.disposeUnit(workbook.unitId);
  }

  setDark(dark: boolean): void {
    this.handle.api.toggleDarkMode(dark);
  }

  focus(): void {
    focusGrid(this.handle);
  }

  private start(): void {
    this.started = true;
    this.calculation.listen();
    acceptDutchInput(this.handle);
    correctUniver(this.handle);
    registerFunctions(this.handle, this.calculation, this.functions);
  }
}
