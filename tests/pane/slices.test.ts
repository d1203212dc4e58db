import type { Steps } from '../../src/core/steps';
import { inSlices } from '../../src/pane/state/slices';
import type { Clock } from '../../src/pane/clock';

/** A clock that each step of the work moves on, and that counts how long nobody else had a turn. */
class WorkingClock implements Clock {
  time = 0;
  readonly slices: number[] = [];
  private began = 0;

  now(): Date {
    return new Date(this.time);
  }

  after(_: number, callback: () => void): () => void {
    this.slices.push(this.time - this.began);
    queueMicrotask(() => {
      this.began = this.time;
      callback();
    });
    return () => undefined;
  }
}

function* work(clock: WorkingClock, steps: number, each: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    clock.time += each;
    yield;
  }
  return 'klaar';
}

test('long work gives others their turn long before they notice, and ends with its result', async () => {
  const clock = new WorkingClock();
  expect(await inSlices(work(clock, 100, 5), clock, new AbortController().signal)).toBe('klaar');
  expect(clock.slices.length).toBeGreaterThan(20);
  expect(Math.max(...clock.slices)).toBeLessThanOrEqual(20);
});

test('short work does not wait', async () => {
  const clock = new WorkingClock();
  expect(await inSlices(work(clock, 10, 1), clock, new AbortController().signal)).toBe('klaar');
  expect(clock.slices).toEqual([]);
});

test('work that is cancelled stops at its next turn', async () => {
  const clock = new WorkingClock();
  const controller = new AbortController();
  const working = inSlices(work(clock, 100, 5), clock, controller.signal);
  controller.abort();
  await expect(working).rejects.toMatchObject({ kind: 'cancelled' });
  expect(clock.time).toBeLessThan(30);
});

test('what the work throws comes through', async () => {
  const clock = new WorkingClock();
  function* broken(): Steps<string> {
    yield;
    throw new TypeError('kapot');
  }
  await expect(inSlices(broken(), clock, new AbortController().signal)).rejects.toThrow('kapot');
});
