import type { EventGate } from '../event-gate';
import type { Connection } from '../connection';
import type { Send } from '../runner';
import { writeSteps, type CellWriter } from './cell-writer';
import { lookAtCells } from './look-at-cells';
import type { CellState, Seen, SeenCell } from './seen';
import { sameValue, type Target } from './target';

interface Surroundings {
  readonly connection: Connection;
  readonly gate: EventGate;
  readonly bytesPerTrip: number;
}

/** What a cell must get back: what it held when we overwrote it, or what had been seen of it. Null: it is not as we left it. */
function backOf(
  target: Target,
  now: SeenCell,
  writer: CellWriter,
): (CellState & { formula?: string }) | null {
  const { from, to } = target;
  const lost = writer.overwritten.get(target);
  if (lost !== undefined) {
    const { value, formula, numberFormat } = lost;
    const state = { value, numberFormat };
    return typeof formula === 'string' && formula !== value ? { ...state, formula } : state;
  }
  if (now.computed) return null;
  // Around rows that had just been hidden it may have got what was meant for another.
  const written = [to, writer.outcome(target)].some(({ value }) => sameValue(now.value, value));
  if (!written && now.value !== from.value) return null;
  // What failed halfway may have changed the format alone. A format that somebody else gave stays.
  const ours = [to.numberFormat, writer.outcome(target).numberFormat, 'General'].includes(now.numberFormat);
  const numberFormat = ours ? from.numberFormat : now.numberFormat;
  if (now.value === from.value && now.numberFormat === numberFormat) return null;
  return { value: from.value, numberFormat };
}

/**
 * Puts back what targets held, as far as they hold what we wrote: of a request that failed, or that was carried out
 * without an answer, it is not known how far it came. What somebody else wrote meanwhile stays, and so does what is
 * in a tab that was protected or deleted at that very moment. Answers with how the tabs are now.
 */
export async function takeBackCells(
  { connection, gate, bytesPerTrip }: Surroundings,
  targets: readonly Target[],
  writer: CellWriter,
  send: Send,
): Promise<Seen> {
  // By their ids: a tab that was renamed meanwhile is the same one.
  const all = [...targets, ...writer.astray];
  const places = all.map(({ sheetId, cell }) => ({ tab: sheetId, cell }));
  const seen = await lookAtCells(connection, places, bytesPerTrip);
  const back = all.flatMap((target): readonly Target[] => {
    const place = { tab: target.sheetId, cell: target.cell };
    const tab = seen.tab(place.tab);
    const now = seen.cell(place);
    if (tab === null || tab.protected || now === null) return [];
    const to = backOf(target, now, writer);
    if (to === null) return [];
    const { formula, ...state } = to;
    const put = { ...place, witnesses: [], sheetId: target.sheetId, from: now, to: state };
    return [formula === undefined ? put : { ...put, formula }];
  });
  await send(writeSteps(back, seen, { gate, most: bytesPerTrip }));
  return seen;
}
