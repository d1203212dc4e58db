/** What the port knows of time, so that tests decide when it passes. */
export interface Timer {
  /** Calls back once, after a number of milliseconds; the answer takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemTimer: Timer = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function pause(timer: Timer, milliseconds: number): Promise<void> {
  return new Promise((resolve) => timer.after(milliseconds, resolve));
}
