import type { SheetDescription } from '../../../derive/description';
import { HostError, type InsertResult } from '../../port';
import type { Changes, Runner } from '../runner';
import type { Step } from '../steps';
import { addSheet, fillSheet, giveFinalName } from './content';
import { lookWhatIsTaken } from './look';
import { dressSheet } from './dress';
import { nameSheets, type NamedSheet } from './naming';
import { setRules } from './rules';
import { takeBackSteps } from './take-back';

const BYTES = 500;

const hide = ({ final }: NamedSheet): Step => ({
  bytes: BYTES,
  queue({ workbook }) {
    workbook.worksheets.getItem(final).visibility = 'Hidden';
  },
});

const activate = ({ final }: NamedSheet): Step => ({
  bytes: BYTES,
  queue: ({ workbook }) => workbook.worksheets.getItem(final).activate(),
});

/** What no template has, and Excel would need more for. */
function refuseUnknown(sheets: readonly SheetDescription[]): void {
  const unknown = sheets.some(
    ({ frozenColumns = 0, tables = [] }) => frozenColumns > 0 || tables.some(({ totalsRow }) => totalsRow),
  );
  if (unknown) throw new HostError('internal', null, 'insert: frozen columns or totals row');
}

/**
 * The order matters: a sheet gets its final name only when its cells and tables are there, so that after a failure
 * every sheet of ours can be told from one of the user's; dropdowns come last, as they point at other sheets by name.
 */
function stepsFor(named: readonly NamedSheet[], most: number): readonly Step[] {
  const finalNames = new Map(named.map(({ sheet, final }) => [sheet.name, final]));
  const visible = named.find(({ sheet }) => sheet.hidden !== true);
  return [
    ...named.map(addSheet),
    ...named.flatMap((each) => fillSheet(each, most)),
    ...named.map(giveFinalName),
    ...named.flatMap(dressSheet),
    ...named.flatMap((each) => setRules(each, finalNames)),
    ...named.filter(({ sheet }) => sheet.hidden === true).map(hide),
    ...(visible === undefined ? [] : [activate(visible)]),
  ];
}

/** Adds sheets to the workbook, all of them or none; see `EditingPort.insert`. */
export class Inserter {
  constructor(private readonly runner: Runner) {}

  insert(sheets: readonly SheetDescription[], signal?: AbortSignal): Promise<InsertResult> {
    return this.runner.run({ signal, results: 'told', prepare: () => this.#prepare(sheets, signal) });
  }

  async #prepare(sheets: readonly SheetDescription[], signal?: AbortSignal): Promise<Changes<InsertResult>> {
    refuseUnknown(sheets);
    const { connection, bytesPerTrip } = this.runner;
    const before = await lookWhatIsTaken(connection, signal);
    const named = nameSheets(sheets, before);
    return {
      steps: stepsFor(named, bytesPerTrip),
      result: () => ({ tabs: named.map(({ final }) => final) }),
      takeBack: async (send) => send(await takeBackSteps(connection, before, named)),
    };
  }
}
