import { ActionType, type BatchRequest, type BatchResponse } from '../protocol/request';

/** One round trip between add-in and Excel. */
export interface RoundTrip {
  /** From 1, over the life of the emulator. */
  readonly number: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** How many objects the add-in named: every proxy costs time in Excel. */
  readonly objectPaths: number;
  readonly actions: number;
  /** The code of the error that was answered, if any. */
  readonly error: string | null;
}

export interface TrafficTotals {
  readonly requests: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly objectPaths: number;
}

/** Calls by which office.js starts, and releases objects some time after every `Excel.run`. */
const HOUSEKEEPING = new Set([
  '_RemoveReference',
  'NotifyActionHandlerReady',
  '_SetOsfControlContainerReadyForCustomFunctions',
  '_GetEnabledFeatures',
]);

/** Whether office.js makes the request for itself: nobody waits for it, and it comes whenever it suits. */
export function isHousekeeping(request: BatchRequest): boolean {
  const work = request.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return work.length > 0 && work.every((action) => HOUSEKEEPING.has(action.Name));
}

/** Counts what the add-in sends over the wire, so that a test can say "two round trips". */
export class Traffic {
  #trips: RoundTrip[] = [];
  #count = 0;

  /** The number of the request that comes in now. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** The requests that have come in, those that are still being dealt with included. */
  get begun(): number {
    return this.#count;
  }

  add(trip: RoundTrip): void {
    this.#trips.push(trip);
  }

  get roundTrips(): readonly RoundTrip[] {
    return this.#trips;
  }

  get totals(): TrafficTotals {
    const sum = (part: (trip: RoundTrip) => number) =>
      this.#trips.reduce((total, trip) => total + part(trip), 0);
    return {
      requests: this.#trips.length,
      bytesOut: sum((trip) => trip.bytesOut),
      bytesIn: sum((trip) => trip.bytesIn),
      objectPaths: sum((trip) => trip.objectPaths),
    };
  }

  /** Starts counting anew; the numbers that faults are set for begin again at 1. */
  reset(): void {
    this.#trips = [];
    this.#count = 0;
  }
}

export function measure(
  number: number,
  request: BatchRequest,
  sizes: { readonly out: number; readonly in: number },
  response: BatchResponse | null,
  refusal: string | null,
): RoundTrip {
  return {
    number,
    bytesOut: sizes.out,
    bytesIn: sizes.in,
    objectPaths: Object.keys(request.ObjectPaths).length,
    actions: request.Actions.length,
    error: refusal ?? response?.Error?.Code ?? null,
  };
}
