import type { Clock } from '../../src/pane/clock';

/** A clock that stands still until a test moves it. What waits for no time at all goes on by itself. */
export class TestClock implements Clock {
  private elapsed = 0;
  private readonly waiting = new Set<{ readonly at: number; readonly callback: () => void }>();

  constructor(private readonly start = new Date(2018, 11, 31, 14, 32)) {}

  now(): Date {
    return new Date(this.start.getTime() + this.elapsed);
  }

  after(milliseconds: number, callback: () => void): () => void {
    const entry = { at: this.elapsed + milliseconds, callback };
    if (milliseconds === 0) queueMicrotask(() => this.waiting.delete(entry) && callback());
    this.waiting.add(entry);
    return () => this.waiting.delete(entry);
  }

  /** Lets time pass, and calls whatever waited for it. */
  advance(milliseconds: number): void {
    this.elapsed += milliseconds;
    for (const entry of [...this.waiting]) {
      if (entry.at > this.elapsed) continue;
      this.waiting.delete(entry);
      entry.callback();
    }
  }
}
