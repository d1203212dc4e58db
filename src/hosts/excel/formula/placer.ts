import type {
  CellPlace,
  FormulaEntry,
  FormulaOutcome,
  PlacedFormula,
  TakenOut,
} from '../../../derive/formula-entry';
import { HostError } from '../../port';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../cell-entry';
import type { Changes, Runner } from '../runner';
import { formatsIn, lookAtPlace, rowsIn, type PlaceLook, type Size } from './look-at-place';
import { freeCell, obstacleAt, type Obstacle } from './room';
import { rangeIn, Transition } from './transition';

const sizeOf = ({ numberFormats }: FormulaEntry): Size => ({
  rowCount: numberFormats.length,
  columnCount: numberFormats[0]?.length ?? 0,
});

/**
 * How the cells are shown then: a format of the user's own stays. A formula cannot be in a cell that is formatted as
 * text. Over rows that cannot be seen Excel would put formats elsewhere: there only the formula's own cell gets one.
 */
function formatsFor({ numberFormats }: FormulaEntry, { numberFormats: now, hidden }: PlaceLook) {
  return now.map((row, down) =>
    row.map((format, right) => {
      const isOwnCell = down === 0 && right === 0;
      if ((format !== GENERAL_FORMAT && format !== TEXT_FORMAT) || (hidden && !isOwnCell)) return format;
      return numberFormats[down]?.[right] ?? (isOwnCell ? GENERAL_FORMAT : format);
    }),
  );
}

/** A placed formula as it is now. */
interface Found {
  readonly sheetId: string;
  readonly content: unknown;
  readonly formats: readonly (readonly string[])[];
}

/** Puts formulas in blank cells, and takes them out again. */
export class FormulaPlacer {
  constructor(private readonly runner: Runner) {}

  put(
    entry: FormulaEntry,
    { at, signal }: { readonly at?: CellPlace; readonly signal?: AbortSignal },
  ): Promise<FormulaOutcome> {
    const size = sizeOf(entry);
    /** The cell that does not take a formula. */
    let stuck: string | null = null;

    const prepare = async (): Promise<Changes<FormulaOutcome>> => {
      const look = await lookAtPlace(this.runner.connection, size, { at, signal });
      const obstacle = this.#obstacleIn(look, size, stuck);
      if (obstacle !== null) return nothingToDo(noRoom(look, obstacle, size));
      const { tab, sheetId, cell, area, numberFormats: before, hidden } = look;
      const from = { content: '', formats: before };
      const to = { content: entry.formula, formats: formatsFor(entry, look) };
      const transition = new Transition({ sheetId, area }, from, to);
      return {
        ...this.#changesOf(transition, tab),
        result: () => {
          const { content: formula, formats: after } = transition.after;
          return { kind: 'placed', placed: { tab, cell, formula, area, formats: { before, after } }, hidden };
        },
        takeBack: async (send) => {
          if (transition.isStuck) stuck = placeKey(look);
          await transition.takeBack(this.runner.connection, send);
        },
      };
    };
    return this.runner.run({ signal, results: 'told', prepare });
  }

  takeOut(placed: PlacedFormula, signal?: AbortSignal): Promise<TakenOut> {
    const { tab, formula, area, formats } = placed;

    const prepare = async (): Promise<Changes<TakenOut>> => {
      const now = await this.#find(placed, signal);
      if (typeof now === 'string') return nothingToDo(now);
      if (now.content !== formula) return nothingToDo('changed');
      // A format that the user gave a cell since is kept.
      const back = now.formats.map((row, down) =>
        row.map((format, right) =>
          format === formats.after[down]?.[right] ? (formats.before[down]?.[right] ?? format) : format,
        ),
      );
      const place = { sheetId: now.sheetId, area };
      const from = { content: formula, formats: now.formats };
      return {
        ...this.#changesOf(new Transition(place, from, { content: '', formats: back }), tab),
        result: () => null,
      };
    };
    return this.runner.run({ signal, results: 'told', prepare });
  }

  #obstacleIn(look: PlaceLook, size: Size, stuck: string | null): Obstacle | null {
    if (this.runner.gate.isOwn(look.sheetId)) return { why: 'own-sheet', at: look.cell };
    if (stuck === placeKey(look)) return { why: 'merged', at: look.cell };
    return obstacleAt(look, size);
  }

  #changesOf(transition: Transition, tab: string): Omit<Changes<never>, 'result'> {
    return {
      steps: [transition.step],
      ask: transition.ask,
      takeBack: (send) => transition.takeBack(this.runner.connection, send),
      tabOf: ({ kind }) => (kind === 'protected' || kind === 'tab-gone' ? tab : null),
    };
  }

  /** Looks at a placed formula; answers with why it cannot be taken out where nothing can be changed. */
  #find({ tab, area }: PlacedFormula, signal?: AbortSignal): Promise<Found | 'tab-gone' | 'protected'> {
    return this.runner.connection.read(({ workbook }) => {
      workbook.load('readOnly');
      const sheet = workbook.worksheets.getItemOrNullObject(tab).load('id,protection/protected');
      const range = rangeIn(sheet, area).load('formulas,numberFormat');
      return () => {
        if (sheet.isNullObject) return 'tab-gone';
        if (workbook.readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
        if (sheet.protection.protected) return 'protected';
        const content = rowsIn(range.formulas)[0]?.[0] ?? '';
        return { sheetId: sheet.id, content, formats: formatsIn(range.numberFormat) };
      };
    }, signal);
  }
}

const placeKey = ({ sheetId, cell }: PlaceLook): string => `${sheetId} ${cell.row} ${cell.column}`;

function nothingToDo<T>(outcome: T): Changes<T> {
  return { steps: [], result: () => outcome, takeBack: () => Promise.resolve() };
}

function noRoom(look: PlaceLook, { why, at }: Obstacle, size: Size): FormulaOutcome {
  const { tab, cell, area } = look;
  const free = why === 'own-sheet' ? null : freeCell(look, size);
  return { kind: 'no-room', why, tab, cell, area, obstacle: at, free };
}
