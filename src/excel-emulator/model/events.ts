import { formatArea } from '../addresses';
import type { Faults } from '../host/faults';
import { HostEvent, type Listeners, MessageCategory } from '../host/listeners';
import type { Workbook, WorkbookEvent } from '../workbook';
import { eventRangeReference } from './event-range';

/** Excel's numbers of events. */
export const EventType = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Events of all sheets have the workbook as their target. */
export const WORKBOOK_TARGET = 'Workbook';

interface Outgoing {
  readonly type: EventNumber;
  readonly sheetId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Turns what happens in the workbook into the events that the add-in asked for. */
export class ModelEvents {
  /** How often each event was asked for: every `Excel.run` of the add-in asks and takes back on its own. */
  readonly #wanted = new Map<string, number>();
  readonly #unsubscribe: () => void;
  #waiting: (() => void)[] = [];
  #acting = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly listeners: Listeners,
    private readonly faults: Faults,
  ) {
    this.#unsubscribe = workbook.subscribe((event) => {
      this.#take(event);
    });
  }

  register(type: EventNumber, target: string): void {
    this.#count(type, target, 1);
  }

  unregister(type: EventNumber, target: string): void {
    this.#count(type, target, -1);
  }

  /** While a request is carried out, events wait until it has been answered. */
  acting(on: boolean): void {
    this.#acting = on;
  }

  /** Sends what waits. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const send of waiting) send();
  }

  close(): void {
    this.#unsubscribe();
  }

  #count(type: EventNumber, target: string, change: number): void {
    const key = `${String(type)} ${target}`;
    this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + change);
  }

  #take(event: WorkbookEvent): void {
    if (this.faults.drops(event.kind)) return;
    if (event.kind === 'selection-changed') {
      this.#waiting.push(() => {
        this.listeners.notify(HostEvent.DocumentSelectionChanged, []);
      });
    }
    for (const outgoing of this.#translate(event)) this.#queue(outgoing);
    if (!this.#acting) {
      void Promise.resolve().then(() => {
        this.flush();
      });
    }
  }

  #queue({ type, sheetId, content }: Outgoing): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if ((this.#wanted.get(`${String(type)} ${target}`) ?? 0) <= 0) continue;
      this.#waiting.push(() => {
        this.listeners.send({ category: MessageCategory.ObjectModel, type, target, content });
      });
    }
  }

  #translate(event: WorkbookEvent): readonly Outgoing[] {
    const source = 'source' in event && event.source === 'remote' ? 'Remote' : 'Local';
    switch (event.kind) {
      case 'cells-changed': {
        const { sheetId, area } = event;
        const content = {
          worksheetId: sheetId,
          address: formatArea(area),
          changeType: event.shift ?? 'RangeEdited',
          source,
          triggerSource: this.#acting ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: 'None',
          referenceId: eventRangeReference(sheetId, area),
        };
        return [{ type: EventType.DataChanged, sheetId, content }];
      }
      case 'calculated': {
        const address = event.areas.map(formatArea).join(',');
        return [this.#onSheet(EventType.Calculated, event.sheetId, { address })];
      }
      case 'sheet-added':
        return [this.#onSheet(EventType.Added, event.sheetId, { source })];
      case 'sheet-deleted':
        return [this.#onSheet(EventType.Deleted, event.sheetId, { source })];
      case 'sheet-renamed': {
        const names = { nameBefore: event.before, nameAfter: event.after, source };
        return [this.#onSheet(EventType.NameChanged, event.sheetId, names)];
      }
      case 'sheet-activated': {
        const left =
          event.before !== null && this.workbook.sheet(event.before) !== null ? [event.before] : [];
        return [
          ...left.map((sheetId) => this.#onSheet(EventType.Deactivated, sheetId, {})),
          this.#onSheet(EventType.Activated, event.sheetId, {}),
        ];
      }
      case 'selection-changed': {
        const { sheetId, area } = event.selection;
        return [this.#onSheet(EventType.SelectionChanged, sheetId, { address: formatArea(area) })];
      }
    }
  }

  #onSheet(type: EventNumber, sheetId: string, rest: Readonly<Record<string, unknown>>): Outgoing {
    return { type, sheetId, content: { worksheetId: sheetId, ...rest } };
  }
}
