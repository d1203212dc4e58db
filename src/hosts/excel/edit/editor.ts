import type { CellEdit, EditResult, Refusal, WrittenCell } from '../../../derive/edit';
import { HostError } from '../../port';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../cell-entry';
import type { Changes, Runner } from '../runner';
import { CellWriter } from './cell-writer';
import { lookAtCells } from './look-at-cells';
import type { PlacedCell } from './runs';
import type { CellState, Seen, SeenCell } from './seen';
import { takeBackCells } from './take-back';
import { sameValue, type Target } from './target';

/** What becomes of one cell: why it is left alone, or what it is to hold. */
type Choice = { readonly refusal: Refusal } | { readonly to: CellState };

/** One cell of a task, and how is decided what becomes of it. */
interface Item extends PlacedCell {
  /** Looked at as well. */
  readonly beside: PlacedCell | null;
  readonly choose: (now: SeenCell, beside: SeenCell | null) => Choice;
}

const NOTHING: EditResult = { refusals: [], hidden: 0, written: [] };
const left = (refusal: Refusal): Choice => ({ refusal });
const keyOf = ({ tab, cell }: PlacedCell): string => `${cell.row} ${cell.column} ${tab}`;

/**
 * How the new value is shown: as the edit says in a cell that is formatted as text or not at all, and as the user
 * wants it in any other. Text needs no other format than the cell has.
 */
function formatFor({ becomes, numberFormat }: CellEdit, current: string): string {
  if (typeof becomes === 'string' || (current !== TEXT_FORMAT && current !== GENERAL_FORMAT)) return current;
  return numberFormat === TEXT_FORMAT ? GENERAL_FORMAT : numberFormat;
}

function itemOfEdit(edit: CellEdit): Item {
  const { tab, cell, label } = edit;
  return {
    tab,
    cell,
    beside: label === null ? null : { tab, cell: label.cell },
    choose(now, beside) {
      if (label !== null && beside?.value !== label.value) return left('changed');
      if (now.computed) return left('formula');
      if (now.value !== edit.now) return left('changed');
      return { to: { value: edit.becomes, numberFormat: formatFor(edit, now.numberFormat) } };
    },
  };
}

/** A format that the user gave the cell since is kept. */
function itemOfUndo({ tab, cell, before, after }: WrittenCell): Item {
  return {
    tab,
    cell,
    beside: null,
    choose(now) {
      if (now.computed || !sameValue(now.value, after.value)) return left('changed');
      const ours = now.numberFormat === after.numberFormat;
      return { to: { value: before.value, numberFormat: ours ? before.numberFormat : now.numberFormat } };
    },
  };
}

/** Writes in the user's cells what the user asked for, and puts it back. */
export class Editor {
  constructor(private readonly runner: Runner) {}

  edit(
    edits: readonly CellEdit[],
    { whole = false, signal }: { readonly whole?: boolean; readonly signal?: AbortSignal } = {},
  ): Promise<EditResult> {
    return this.#write(edits.map(itemOfEdit), whole, signal);
  }

  undo(written: readonly WrittenCell[], signal?: AbortSignal): Promise<EditResult> {
    return this.#write(written.map(itemOfUndo), false, signal);
  }

  async #write(items: readonly Item[], whole: boolean, signal: AbortSignal | undefined): Promise<EditResult> {
    if (items.length === 0) return NOTHING;
    const { connection, gate, bytesPerTrip } = this.runner;
    const looked = items.flatMap((item) => (item.beside === null ? [item] : [item, item.beside]));
    const stuck = new Set<string>();

    const prepare = async (): Promise<Changes<EditResult>> => {
      const seen = await lookAtCells(connection, looked, bytesPerTrip, signal);
      if (seen.readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
      const chosen = choose(items, seen, stuck);
      const refusals = chosen.map((each) => ('refusal' in each ? each.refusal : null));
      const all = chosen.flatMap((each) => ('refusal' in each ? [] : [each]));
      const targets = whole && all.length < items.length ? [] : all;
      const writer = new CellWriter(gate);
      let now: Seen | null = null;
      return {
        steps: writer.steps(targets, seen, bytesPerTrip),
        ask: writer.ask,
        result: () => ({
          refusals,
          hidden: targets.filter(({ from }) => from.hidden).length,
          written: targets.map((target) => writtenCell(target, writer)),
        }),
        takeBack: async (send) => {
          now = await takeBackCells(this.runner, targets, writer, send);
          for (const target of writer.stuck) stuck.add(keyOf(target));
        },
        tabOf: (error) => (now === null ? null : tabOf(error, targets, now)),
      };
    };
    return this.runner.run({ signal, results: 'told', prepare });
  }
}

/** Decides for each cell. Of two requests for one cell the first counts. */
function choose(
  items: readonly Item[],
  seen: Seen,
  stuck: ReadonlySet<string>,
): readonly (Target | { readonly refusal: Refusal })[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const tab = seen.tab(item.tab);
    const from = seen.cell(item);
    if (tab === null || from === null) return { refusal: 'tab-gone' };
    if (tab.protected) return { refusal: 'protected' };
    const choice = item.choose(from, item.beside === null ? null : seen.cell(item.beside));
    if ('refusal' in choice) return choice;
    const key = keyOf(item);
    if (stuck.has(key) || taken.has(key)) return { refusal: 'changed' };
    taken.add(key);
    return { tab: item.tab, cell: item.cell, sheetId: tab.id, from, to: choice.to };
  });
}

function writtenCell(target: Target, writer: CellWriter): WrittenCell {
  const { value, numberFormat } = target.from;
  const after = writer.outcome(target);
  return { tab: target.tab, cell: target.cell, before: { value, numberFormat }, after };
}

/** The tab that explains an error, in the workbook as it is now. */
function tabOf({ kind }: HostError, targets: readonly Target[], now: Seen): string | null {
  const found = targets.find(({ sheetId }) => {
    const tab = now.tab(sheetId);
    return kind === 'protected' ? tab?.protected === true : kind === 'tab-gone' && tab === null;
  });
  return found?.tab ?? null;
}
