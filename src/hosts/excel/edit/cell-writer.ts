import type { CellValue } from '../../../core/sheet/snapshot';
import { isRows } from '../cell-values';
import { Overtaken } from '../errors';
import type { EventGate } from '../event-gate';
import type { Ask } from '../runner';
import type { Step } from '../steps';
import type { CellState, Seen } from './seen';
import { entriesOf, stretchesOf, type Stretch } from './stretches';
import { sameValue, type Target } from './target';
import { bystanderBytes, loadBystanders, type Witnesses } from './witnesses';

const PROPERTIES = 'values,formulas,numberFormat';

/** What a cell held at the moment at which it was written, which was not what had been seen. */
interface Overwritten extends CellState {
  readonly formula: CellValue;
}

function queueEntries(range: Excel.Range, stretch: Stretch): void {
  const { formatsFirst, values, formatsThen } = entriesOf(stretch);
  // A cell for which the list holds null is left as it is; the types of office.js do not know readonly lists.
  if (formatsFirst !== null) range.numberFormat = formatsFirst.map((row) => [...row]);
  range.values = values.map((row) => [...row]);
  if (formatsThen !== null) range.numberFormat = formatsThen.map((row) => [...row]);
}

function rangeOf({ workbook }: Excel.RequestContext, stretch: Stretch): Excel.Range {
  const { sheetId, row, column, rowCount } = stretch;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, 1);
}

/** Writes targets without looking: to put back what they were. */
export function writeSteps(
  targets: readonly Target[],
  seen: Seen,
  { gate, most }: { readonly gate: EventGate; readonly most: number },
): readonly Step[] {
  return stretchesOf(targets, seen, most).map((stretch) => ({
    bytes: stretch.bytes,
    queue(context) {
      queueEntries(rangeOf(context, stretch), stretch);
      gate.expect(stretch.sheetId, { ...stretch, columnCount: 1 });
    },
  }));
}

/**
 * Writes targets, and looks in the same request what they hold just before and just after. So a cell that somebody
 * changed since it was seen does not lose that, no other cell that came in its place gets its value, and a cell that did
 * not take its value (one of merged cells) is known.
 */
export class CellWriter {
  /** By target: what was overwritten although it had not been seen. */
  readonly overwritten = new Map<Target, Overwritten>();
  /** Cells between those that were written that got the value of one: rows around it had just been hidden. */
  readonly astray: Target[] = [];
  /** Cells that do not take what is written. */
  readonly stuck = new Set<Target>();
  /** Cells as they are after the writing. */
  readonly #after = new Map<Target, CellState>();
  /** Some cell is not the one that was meant. */
  #displaced = false;
  #unread: (() => void)[] = [];

  constructor(
    private readonly gate: EventGate,
    private readonly witnesses: Witnesses,
  ) {}

  steps(targets: readonly Target[], seen: Seen, most: number): readonly Step[] {
    return stretchesOf(targets, seen, most).map((stretch) => {
      const { sheetId } = stretch;
      const bystanders = this.witnesses.bystanders(stretch.targets);
      return {
        bytes: stretch.bytes + bystanderBytes(bystanders),
        queue: (context) => {
          const areInPlace = loadBystanders(context, sheetId, bystanders);
          const before = rangeOf(context, stretch).load(PROPERTIES);
          queueEntries(rangeOf(context, stretch), stretch);
          const after = rangeOf(context, stretch).load(PROPERTIES);
          this.gate.expect(sheetId, { ...stretch, columnCount: 1 });
          this.#unread.push(() => {
            this.#compare(stretch, before, after);
            this.#compareBetween(stretch, seen, before, after);
            if (!areInPlace()) this.#displaced = true;
          });
        },
      };
    });
  }

  /** Reads what the request told of its cells. */
  readonly ask: Ask = () => {
    const unread = this.#unread;
    this.#unread = [];
    return () => {
      for (const compare of unread) compare();
      if (this.#displaced || this.overwritten.size + this.stuck.size > 0) throw new Overtaken();
    };
  };

  /** What became of a target. */
  outcome(target: Target): CellState {
    return this.#after.get(target) ?? target.to;
  }

  #compare(stretch: Stretch, before: Excel.Range, after: Excel.Range): void {
    const [was, is] = [partsOf(before), partsOf(after)];
    for (const target of stretch.targets) {
      const place = target.cell.row - stretch.row;
      const { from, to } = target;
      const then = was(place);
      const now = is(place);
      if (
        then.value !== from.value ||
        then.formula !== from.formula ||
        then.numberFormat !== from.numberFormat
      )
        this.overwritten.set(target, then);
      if (!sameValue(now.value, to.value)) this.stuck.add(target);
      this.#after.set(target, { value: now.value, numberFormat: now.numberFormat });
    }
  }

  #compareBetween(stretch: Stretch, seen: Seen, before: Excel.Range, after: Excel.Range): void {
    const { sheetId, row, column, rowCount, targets } = stretch;
    const [was, is] = [partsOf(before), partsOf(after)];
    const [{ tab } = { tab: '' }] = targets;
    const written = new Set(targets.map(({ cell }) => cell.row - row));
    for (let place = 0; place < rowCount; place++) {
      const cell = { row: row + place, column };
      const [then, now] = [was(place), is(place)];
      // What is computed may become another value by itself.
      if (written.has(place) || then.formula === now.formula || seen.cell({ tab, cell })?.computed !== false)
        continue;
      const from = { ...now, computed: false, hidden: false };
      const target = { tab, cell, witnesses: [], sheetId, from, to: now };
      this.astray.push(target);
      this.overwritten.set(target, then);
    }
  }
}

function partsOf(range: Excel.Range): (place: number) => Overwritten {
  const at = (rows: unknown, place: number): CellValue => (isRows(rows) ? (rows[place]?.[0] ?? '') : '');
  return (place) => ({
    value: at(range.values, place),
    formula: at(range.formulas, place),
    numberFormat: String(at(range.numberFormat, place)),
  });
}
