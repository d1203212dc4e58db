import type { CellEdit, EditResult, Refusal, WitnessedCell, WrittenCell } from '../../../derive/edit';
import { HostError } from '../../port';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../cell-entry';
import type { Changes, Runner } from '../runner';
import { CellWriter } from './cell-writer';
import { lookAtCells } from './look-at-cells';
import { cellKey } from './runs';
import type { CellState, Seen, SeenCell } from './seen';
import { isSameView, stretchesOf } from './stretches';
import { takeBackCells } from './take-back';
import { sameValue, type Target } from './target';
import { Witnesses } from './witnesses';

/** What becomes of one cell: why it is left alone, or what it is to hold. */
type Choice = { readonly refusal: Refusal } | { readonly to: CellState };

/** One cell of a task, and how is decided what becomes of it. */
interface Item extends WitnessedCell {
  readonly choose: (now: SeenCell) => Choice;
}

const NOTHING: EditResult = { refusals: [], hidden: 0, written: [] };
const left = (refusal: Refusal): Choice => ({ refusal });

/**
 * How the new value is shown: as the edit says in a cell that is formatted as text or not at all, and as the user
 * wants it in any other. Text needs no other format than the cell has.
 */
function formatFor({ becomes, numberFormat }: CellEdit, current: string): string {
  if (typeof becomes === 'string' || (current !== TEXT_FORMAT && current !== GENERAL_FORMAT)) return current;
  return numberFormat === TEXT_FORMAT ? GENERAL_FORMAT : numberFormat;
}

function itemOfEdit(edit: CellEdit): Item {
  const { tab, cell, witnesses } = edit;
  return {
    tab,
    cell,
    witnesses,
    choose(now) {
      if (now.computed) return left('formula');
      if (now.value !== edit.now) return left('changed');
      return { to: { value: edit.becomes, numberFormat: formatFor(edit, now.numberFormat) } };
    },
  };
}

/** A format that the user gave the cell since is kept. */
function itemOfUndo({ tab, cell, witnesses, before, after }: WrittenCell): Item {
  return {
    tab,
    cell,
    witnesses,
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
    const beside = items.flatMap(({ tab, witnesses }) => witnesses.map(({ cell }) => ({ tab, cell })));
    const stuck = new Set<string>();

    const prepare = async (): Promise<Changes<EditResult>> => {
      const seen = await lookAtCells(connection, items, bytesPerTrip, { beside, signal });
      if (seen.readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
      const chosen = choose(items, seen, stuck);
      const refusals = chosen.map((each) => ('refusal' in each ? each.refusal : null));
      const all = chosen.flatMap((each) => ('refusal' in each ? [] : [each]));
      const targets = whole && all.length < items.length ? [] : all;
      const witnesses = new Witnesses(targets, seen);
      const writer = new CellWriter(gate, witnesses);
      let now: Seen | null = null;
      return {
        steps: writer.steps(targets, seen, bytesPerTrip),
        ask: writer.ask,
        result: () => ({
          refusals,
          hidden: targets.filter(({ from }) => from.hidden).length,
          written: targets.map((target) => writtenCell(target, writer, witnesses)),
        }),
        takeBack: async (send) => {
          now = await takeBackCells(this.runner, targets, writer, send);
          // Where rows were hidden just then, Excel put what was written elsewhere: the cells themselves are not stuck.
          if (isSameView(stretchesOf(targets, seen, bytesPerTrip), seen, now))
            for (const target of writer.stuck) stuck.add(cellKey(target));
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
    const { cell, witnesses } = item;
    const isWitnessed = witnesses.every(
      (each) => seen.cell({ ...each, tab: item.tab })?.value === each.value,
    );
    if (!isWitnessed) return { refusal: 'changed' };
    const choice = item.choose(from);
    if ('refusal' in choice) return choice;
    const key = cellKey(item);
    if (stuck.has(key) || taken.has(key)) return { refusal: 'changed' };
    taken.add(key);
    return { tab: item.tab, cell, witnesses, sheetId: tab.id, from, to: choice.to };
  });
}

function writtenCell(target: Target, writer: CellWriter, witnesses: Witnesses): WrittenCell {
  const { tab, cell, from } = target;
  return {
    tab,
    cell,
    witnesses: witnesses.afterwards(target, (written) => writer.outcome(written).value),
    before: { value: from.value, numberFormat: from.numberFormat },
    after: writer.outcome(target),
  };
}

/** The tab that explains an error, in the workbook as it is now. */
function tabOf({ kind }: HostError, targets: readonly Target[], now: Seen): string | null {
  const found = targets.find(({ sheetId }) => {
    const tab = now.tab(sheetId);
    return kind === 'protected' ? tab?.protected === true : kind === 'tab-gone' && tab === null;
  });
  return found?.tab ?? null;
}
