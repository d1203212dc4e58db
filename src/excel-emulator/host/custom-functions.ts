import type { CellValue, Rows } from '../cells';
import { type Listeners, MessageCategory } from './listeners';

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;

/** Arguments as Excel passes them: a single value, a rectangle of values for a range, `null` for one left out. */
export type FunctionArgument = CellValue | null | Rows<CellValue>;

export interface Invocation {
  /** The cell with the formula. */
  readonly address?: string;
  readonly cancelable?: boolean;
  /** Receives every result of a streaming function; without it the first result ends the call. */
  readonly onResult?: (value: unknown) => void;
}

/** The add-in's function answered with an error value, such as `#N/A`. */
export class CustomFunctionError extends Error {
  override readonly name = 'CustomFunctionError';
  constructor(
    /** office.js's number of the error. */
    readonly code: unknown,
    message: string,
  ) {
    super(message);
  }
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onResult: ((value: unknown) => void) | undefined;
}

/** Calls the add-in's worksheet functions as the grid would. */
export class CustomFunctions {
  readonly #pending = new Map<number, Pending>();
  #listeners: Listeners | null = null;
  #last = 0;

  /** Resolves when the add-in says that its functions may be called. */
  async whenReady(): Promise<void> {
    await this.#connected.functionsReady.opened;
  }

  /** The name as registered with `CustomFunctions.associate`. */
  async invoke(name: string, args: readonly FunctionArgument[], options: Invocation = {}): Promise<unknown> {
    return this.start(name, args, options).result;
  }

  /** As `invoke`, for a call that may have to be stopped: `cancel` is what Excel does when the cell changes. */
  start(
    name: string,
    args: readonly FunctionArgument[],
    options: Invocation = {},
  ): { readonly result: Promise<unknown>; readonly cancel: () => void } {
    this.#last += 1;
    const id = this.#last;
    const flags =
      (options.cancelable === true ? CANCELABLE : 0) + (options.onResult === undefined ? 0 : STREAMING);
    const result = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, onResult: options.onResult });
    });
    this.#send(INVOKE, [id, name, args, options.address ?? 'Sheet1!A1', flags]);
    return {
      result,
      cancel: () => {
        this.#send(CANCEL, { invocationId: id });
      },
    };
  }

  connect(listeners: Listeners): void {
    this.#listeners = listeners;
  }

  ready(): void {
    this.#connected.functionsReady.open();
  }

  settle(id: number, succeeded: boolean, value: unknown, code: unknown): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    if (succeeded && pending.onResult !== undefined) {
      pending.onResult(value);
      return;
    }
    this.#pending.delete(id);
    if (succeeded) pending.resolve(value);
    else pending.reject(new CustomFunctionError(code, typeof value === 'string' ? value : ''));
  }

  #send(type: number, content: unknown): void {
    this.#connected.send({ category: MessageCategory.CustomFunction, type, target: '', content });
  }

  get #connected(): Listeners {
    if (this.#listeners === null) throw new Error('No add-in is connected');
    return this.#listeners;
  }
}
