/** What the pane knows of time. A prop, so that tests decide when time passes. */
export interface Clock {
  now(): Date;
  /** Calls back once, after a number of milliseconds; the answer takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
