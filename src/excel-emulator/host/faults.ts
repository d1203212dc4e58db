import type { Awaitable } from '../workbook';

/** What goes wrong with a request. `before` is done first, then `delay` is waited for. */
export interface Fault {
  /** Answers with this error, without carrying out anything. */
  readonly code?: string;
  /** With a code: carries out the request all the same. */
  readonly carriedOut?: boolean;
  /** Waits so many milliseconds, or for this promise. */
  readonly delay?: number | Promise<unknown>;
  /** Carries out the request and never answers. */
  readonly silent?: boolean;
  /** Something that happens just before Excel gets to the request, such as a user who deletes a sheet. */
  readonly before?: () => Awaitable<unknown>;
}

/** Trouble on order, by the number of the request as `traffic` counts them. */
export class Faults {
  readonly #byRequest = new Map<number, Fault>();
  #every: Fault | null = null;
  readonly #droppedEvents = new Map<string, number>();

  /** The n-th request from the start, or from the last `traffic.reset()`. */
  onRequest(number: number, fault: Fault): void {
    this.#byRequest.set(number, fault);
  }

  /** Every request from now on that has no fault of its own. */
  onEvery(fault: Fault): void {
    this.#every = fault;
  }

  /** Loses the next event of this kind on its way to the add-in. */
  dropEvent(kind: string): void {
    this.#droppedEvents.set(kind, (this.#droppedEvents.get(kind) ?? 0) + 1);
  }

  clear(): void {
    this.#byRequest.clear();
    this.#every = null;
    this.#droppedEvents.clear();
  }

  take(number: number): Fault {
    const fault = this.#byRequest.get(number) ?? this.#every ?? {};
    this.#byRequest.delete(number);
    return fault;
  }

  drops(kind: string): boolean {
    const left = this.#droppedEvents.get(kind) ?? 0;
    if (left > 0) this.#droppedEvents.set(kind, left - 1);
    return left > 0;
  }
}
