import type { WorkbookChange } from '../port';
import { pause, type Timer } from './timer';

/** What Excel tells, with the id of the tab. */
export interface HostChange {
  readonly sheetId: string;
  readonly change: WorkbookChange;
}

/** Formulas that our own writing made Excel compute again are told of shortly after it. */
const AFTERWARDS = 500;

/**
 * Lets through what others changed in the workbook and keeps back what we did. Excel says of a change who made it
 * only from ExcelApi 1.14 on, so we go by what we write: our own sheets, whose events are dropped whenever they come,
 * and formulas computed again because of our writing, which are dropped unless somebody else changed something too.
 */
export class EventGate {
  readonly #own = new Set<string>();
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  #writing = 0;
  #settling = 0;
  #held: HostChange[] = [];

  constructor(private readonly timer: Timer) {}

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** This tab is ours. */
  own(sheetId: string): void {
    this.#own.add(sheetId);
  }

  /** We begin to write. Until its end it is not known which sheets are ours. */
  begin(): void {
    this.#writing += 1;
  }

  end(): void {
    this.#settling += 1;
    this.#writing -= 1;
    this.#sort();
    void pause(this.timer, AFTERWARDS).then(() => {
      this.#settling -= 1;
      if (this.#writing + this.#settling === 0) this.#held = [];
    });
  }

  take(event: HostChange): void {
    this.#held.push(event);
    this.#sort();
  }

  /** Passes on what can be told apart by now. */
  #sort(): void {
    if (this.#writing > 0) return;
    const others = this.#held.filter(({ sheetId }) => !this.#own.has(sheetId));
    const onlyComputed = others.every(({ change }) => change.kind === 'calculated');
    this.#held = this.#settling > 0 && onlyComputed ? others : [];
    if (this.#held.length > 0) return;
    for (const { change } of others) for (const listener of [...this.#listeners]) listener(change);
  }
}
