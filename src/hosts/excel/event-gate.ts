import type { Area } from '../../core/sheet/snapshot';
import type { WorkbookChange } from '../port';
import { pause, type Timer } from './timer';

/** What Excel tells, with the id of the tab. */
export interface HostChange {
  readonly sheetId: string;
  readonly change: WorkbookChange;
}

/**
 * What becomes of events for formulas that are computed again because of our writing: marks change no result that
 * counts, but what we put in the user's cells may change results anywhere.
 */
export type Results = 'dropped' | 'told';

/** Formulas that our own writing made Excel compute again are told of shortly after it. */
const AFTERWARDS = 500;

/**
 * Lets through what others changed in the workbook and keeps back what we did. Excel says of a change who made it
 * only from ExcelApi 1.14 on, so we go by what we write: our own sheets, whose events are dropped whenever they come;
 * areas in the user's sheets, of each of which one event is dropped; and formulas computed again because of our
 * writing, which are dropped unless they are to be told or somebody else changed something too.
 */
export class EventGate {
  readonly #own = new Set<string>();
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  /** What we wrote in the user's sheets and were not told of yet, as often as we wrote it. */
  #expected: string[] = [];
  #writing = 0;
  #settling = 0;
  #telling = 0;
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

  isOwn(sheetId: string): boolean {
    return this.#own.has(sheetId);
  }

  /** We write exactly this area, in one go: a change of just that area is ours. */
  expect(sheetId: string, area: Area): void {
    this.#expected.push(keyOf(sheetId, area));
  }

  /** We begin to write. Until its end, which the answer tells, it is not known what is ours. */
  begin(results: Results): () => void {
    this.#writing += 1;
    if (results === 'told') this.#telling += 1;
    return () => {
      this.#settling += 1;
      this.#writing -= 1;
      this.#sort();
      void pause(this.timer, AFTERWARDS).then(() => {
        this.#settling -= 1;
        if (results === 'told') this.#telling -= 1;
        if (this.#writing + this.#settling > 0) return;
        this.#held = [];
        this.#expected = [];
      });
    };
  }

  take(event: HostChange): void {
    this.#held.push(event);
    this.#sort();
  }

  /** Passes on what can be told apart by now. */
  #sort(): void {
    if (this.#writing > 0) return;
    const others = this.#held.filter((event) => !this.#isOurs(event));
    const wait = this.#settling > 0 && this.#telling === 0;
    this.#held = wait && others.every(({ change }) => change.kind === 'calculated') ? others : [];
    if (this.#held.length > 0) return;
    for (const { change } of others) for (const listener of [...this.#listeners]) listener(change);
  }

  #isOurs({ sheetId, change }: HostChange): boolean {
    if (this.#own.has(sheetId)) return true;
    const place = change.kind === 'cells' ? this.#expected.indexOf(keyOf(sheetId, change.area)) : -1;
    if (place >= 0) this.#expected.splice(place, 1);
    return place >= 0;
  }
}

function keyOf(sheetId: string, { row, column, rowCount, columnCount }: Area): string {
  return `${sheetId} ${row} ${column} ${rowCount} ${columnCount}`;
}
