import type { Steps } from '../../core/steps';
import type { Clock } from '../clock';
import { pause } from './patience';

/** How long we work before others get their turn, in milliseconds: far less than a person notices while typing. */
const SLICE = 12;

/** Runs long work in slices, with room for typing and drawing in between. Rejects as cancelled when the signal says so. */
export async function inSlices<T>(steps: Steps<T>, clock: Clock, signal: AbortSignal): Promise<T> {
  let began = clock.now().getTime();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.now().getTime() - began < SLICE) continue;
    await pause(clock, 0, signal);
    began = clock.now().getTime();
  }
}
