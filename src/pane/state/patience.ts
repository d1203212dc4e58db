import { HostError } from '../../hosts/port';
import type { Clock } from '../clock';
import type { Failure } from './model';

const RETRY_AFTER = 1000;

/** Resolves after a while, or rejects as cancelled as soon as the signal says so. */
export function pause(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return orCancelled(new Promise((resolve) => clock.after(milliseconds, resolve)), signal);
}

/** Follows a promise, but rejects at once when the signal aborts, whether or not the work stops. */
export function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new HostError('cancelled'));
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

/**
 * Does something that Excel refuses while the user is typing in a cell, again and again until it works.
 * Nothing was done when Excel refuses, so trying again is safe.
 */
export async function afterCellEdit<T>(
  work: () => Promise<T>,
  { clock, signal, onWait }: { clock: Clock; signal: AbortSignal; onWait: (error: HostError) => void },
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HostError) || error.kind !== 'cell-edit') throw error;
      onWait(error);
    }
    await pause(clock, RETRY_AFTER, signal);
  }
}

/** What may be said of an error. Of one that is not a host's only its name: its message could hold a cell's value. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { kind: error.kind, tab: error.tab, detail: error.detail };
  return { kind: 'internal', tab: null, detail: error instanceof Error ? error.name : 'onbekend' };
}
