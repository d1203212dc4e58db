import { ICommandService } from '@univerjs/core';
import { FormulaCalculationSessionService, IActiveDirtyManagerService } from '@univerjs/preset-sheets-core';
import { isParams } from './params';
import type { UniverHandle } from './univer';

const START = 'formula.mutation.set-formula-calculation-start';
const SET_VALUES = 'sheet.mutation.set-range-values';
/** Changes of look alone: Univer does not calculate after these. */
const LOOK_ONLY = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border-command',
  'sheet.command.clear-selection-format',
]);

/**
 * Knows whether all formulas have been worked out. Univer itself cannot say: it starts a tenth of a second
 * after the last change, and until then looks as if it were done.
 */
export class Calculation {
  /** Something has changed and Univer has not started on it yet. */
  private queued = false;
  private inFlight = 0;
  private waiting: { readonly withFunctions: boolean; readonly resolve: () => void }[] = [];
  private session: FormulaCalculationSessionService | null = null;

  constructor(private readonly handle: UniverHandle) {}

  /** A workbook has been opened: Univer then works out what has no value yet. */
  opened(): void {
    this.queued = true;
  }

  /** To be called once Univer has its services. */
  listen(): void {
    const injector = this.handle.univer.__getInjector();
    const commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    commands.beforeCommandExecuted((command) => {
      if (command.id === START) this.queued = false;
    });
    commands.onCommandExecuted((command, options) => {
      if (dirty.get(command.id) === undefined) return;
      if (command.id === SET_VALUES) {
        const trigger = isParams(command.params) ? command.params['trigger'] : undefined;
        if (options?.onlyLocal === true || (typeof trigger === 'string' && LOOK_ONLY.has(trigger))) return;
      }
      this.queued = true;
    });
    this.session.state$.subscribe(() => this.checkSoon());
  }

  /** Resolves when every formula has its value, those of the add-in's own functions included. */
  settled(): Promise<void> {
    return this.wait(true);
  }

  /** The same, but gives up waiting while a function of the add-in is being asked for its answer. */
  settledWithoutFunctions(): Promise<void> {
    return this.wait(false);
  }

  /** Counts an answer of the add-in as under way. */
  async track<T>(answer: Promise<T>): Promise<T> {
    this.inFlight += 1;
    this.checkSoon();
    try {
      return await answer;
    } finally {
      this.inFlight -= 1;
    }
  }

  private get done(): boolean {
    if (this.session === null) return true;
    const { started, stopped, completed, resultEmitted, resultApplied } = this.session.state;
    const ended = resultApplied && (stopped || completed || resultEmitted);
    return !this.queued && (!started || ended);
  }

  private wait(withFunctions: boolean): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ withFunctions, resolve });
      this.checkSoon();
    });
  }

  /** After what Univer is doing at this moment: it reports in the middle of applying results. */
  private checkSoon(): void {
    setTimeout(() => {
      const ready = this.waiting.filter(
        ({ withFunctions }) => this.done || (!withFunctions && this.inFlight > 0),
      );
      this.waiting = this.waiting.filter((waiter) => !ready.includes(waiter));
      for (const { resolve } of ready) resolve();
    });
  }
}
