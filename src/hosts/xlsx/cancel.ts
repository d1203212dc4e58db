import { HostError } from '../port';

export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}
