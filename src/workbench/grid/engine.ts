import type { IWorkbookData } from '@univerjs/core';
import { Calculation } from './calculation';
import { dressCells } from './appearance';
import { createContext } from './context';
import { correctUniver } from './corrections';
import { type GridFunction, registerFunctions } from './custom-functions';
import { showDatesFrom1904 } from './dates-from-1904';
import { acceptDutchInput } from './dutch-input';
import { FocusGuard } from './focus-guard';
import { GridWorkbook, type WorkbookFacts } from './grid-workbook';
import { labelGrid } from './labels';
import { showTextAsText } from './text-numbers';
import { createUniver, focusGrid, type UniverHandle } from './univer';

export interface GridOptions {
  readonly functions?: readonly GridFunction[];
  /** Fills (`#RRGGBB`) that are the same in the dark. */
  readonly keptFills?: readonly string[];
}

/** The grid on the page, for one workbook after the other. */
export class GridEngine {
  readonly handle: UniverHandle;
  readonly calculation: Calculation;
  private readonly focusGuard: FocusGuard;
  private started = false;
  /** The ids of the workbooks that count days from 1904. */
  private readonly from1904 = new Set<string>();

  constructor(
    container: HTMLElement,
    private readonly options: GridOptions = {},
  ) {
    this.handle = createUniver(container);
    this.calculation = new Calculation(this.handle);
    labelGrid(container);
    this.focusGuard = new FocusGuard(container);
  }

  open(data: Partial<IWorkbookData>, facts: WorkbookFacts): GridWorkbook {
    const facade = this.handle.api.createWorkbook(data);
    // Univer's services only come with its first workbook.
    if (!this.started) this.start();
    if (facts.date1904) this.from1904.add(facade.getId());
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
    this.focusGuard.allow();
    focusGrid(this.handle);
  }

  private start(): void {
    this.started = true;
    this.calculation.listen();
    const isFrom1904 = (unitId: string): boolean => this.from1904.has(unitId);
    acceptDutchInput(this.handle, isFrom1904);
    showDatesFrom1904(this.handle, isFrom1904);
    showTextAsText(this.handle);
    dressCells(this.handle, this.options.keptFills ?? []);
    correctUniver(this.handle);
    registerFunctions(this.handle, this.calculation, this.options.functions ?? []);
  }
}
