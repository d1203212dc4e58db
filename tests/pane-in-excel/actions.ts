import type { Finding } from '../../src/core/finding/finding';
import { correctionsOf } from '../../src/derive/correction/corrections';
import { area } from '../../src/excel-emulator';
import type { OpenedPane } from './opened-pane';
import { proposalFor, REQUEST } from './proposal';
import { type Said, saidOfNotice, saidOfPlacement, saidOfTemplates, saidOfWriting } from './said';
import { planCell } from './workbook';

/** Where something may happen in the workbook while an action is under way. */
export interface Stake {
  readonly tab: string;
  readonly cell: string;
  /** Its row, from 0. */
  readonly row: number;
}

export interface Action {
  readonly name: string;
  /** How many round trips it takes undisturbed until it ends, and with all that follows from it. */
  readonly trips: readonly [ended: number, calm: number];
  /** The workbook has a sheet for explanations. */
  readonly explained: boolean;
  readonly stake: Stake;
  /** Brings pane and workbook to where the action can be asked for. */
  readonly prepare: (pane: OpenedPane) => Promise<void>;
  /** Asks for it; false when there is nothing to ask for any more. */
  readonly press: (pane: OpenedPane) => boolean;
  readonly said: (pane: OpenedPane) => Said;
  /** What it comes to when the sheet at stake is deleted first: the name of another action. */
  readonly withoutSheet?: string;
  /** It never shows that it takes long. */
  readonly isQuiet?: true;
}

const PLAN: Stake = { tab: 'Plancapaciteit', cell: planCell(0, 'Bruto woningen'), row: 1 };

const CODE = planCell(4, 'Status planologisch');

export async function checked(pane: OpenedPane): Promise<void> {
  pressCheck(pane);
  await pane.calm();
}

function pressCheck(pane: OpenedPane): boolean {
  pane.controller.check();
  pane.isBusy = () => pane.controller.state.run !== null;
  return true;
}

/** What writes is fetched first: it is busy from here on, also before the state says so. */
function pressWriting(pane: OpenedPane, ask: () => void): boolean {
  const { controller } = pane;
  let hasBegun = false;
  const stop = controller.subscribe(() => {
    if (controller.state.work === null) return;
    hasBegun = true;
    stop();
  });
  ask();
  pane.isBusy = () => !hasBegun || controller.state.work !== null;
  return true;
}

const corrections = (pane: OpenedPane, wanted: (finding: Finding) => boolean) => {
  const { result } = pane.controller.state;
  if (result === null) return [];
  const { report, snapshot } = result;
  return correctionsOf(report.findings.filter(wanted), report, snapshot);
};

/** Corrects the first cells that are wanted; false when there are none. */
export function correct(pane: OpenedPane, most: number, wanted: (finding: Finding) => boolean): boolean {
  const edits = corrections(pane, wanted).map(({ edit }) => edit);
  if (edits.length === 0) return false;
  return pressWriting(pane, () => pane.controller.correct(edits.slice(0, most)));
}

const correctAll = (pane: OpenedPane): boolean => correct(pane, Infinity, () => true);

/** Carries out what is proposed now; false when there is nothing. */
export function carryOut(pane: OpenedPane): boolean {
  const advice = proposalFor(pane.controller.state);
  return advice !== null && pressWriting(pane, () => pane.controller.carryOut(REQUEST, advice));
}

function explain(pane: OpenedPane): boolean {
  const place = pane.controller.state.result?.report.findings.findIndex(({ rule }) => rule === 'WO-19') ?? -1;
  if (place < 0) return false;
  return pressWriting(pane, () => void pane.controller.explain(place, '=De raad stelt dit in juni vast.'));
}

function insert(pane: OpenedPane): boolean {
  const { templates } = pane;
  if (templates.state.questions.length > 0) templates.reconsider();
  for (const { schema } of templates.state.sheets)
    templates.choose(schema.name, schema.name === 'Afsprakenregister');
  void templates.insert();
  pane.isBusy = () => templates.state.inserting !== null;
  return true;
}

/** A cell beside what stands in a sheet that is nobody's business. */
const FREE = { tab: 'Notities', cell: { row: 1, column: 3 } };
const FORMULA = { formula: '=WOON.COACHVERDELING(6532)', numberFormats: [['#,##0.00', null]] };

function pressPlacing(pane: OpenedPane, ask: () => Promise<unknown>): boolean {
  void ask();
  pane.isBusy = () => pane.placement.state.busy !== null;
  return true;
}

const putFormula = (pane: OpenedPane): boolean => pressPlacing(pane, () => pane.placement.put(FORMULA, FREE));

function remove(pane: OpenedPane): boolean {
  const { notice } = pane.controller.state;
  pane.controller.removeMarks();
  pane.isBusy = () => {
    const now = pane.controller.state.notice;
    return now === notice || (now?.kind === 'failed' && now.failure.kind === 'cell-edit');
  };
  return true;
}

const noticed = ({ controller: { state } }: OpenedPane): Said => saidOfNotice(state.notice, state);
const written = ({ controller: { state } }: OpenedPane): Said => saidOfWriting(state);

const COMMON = { explained: true, stake: PLAN, prepare: checked, said: written } as const;

/** Everything that a user can ask of the workbook. */
export const ACTIONS: readonly Action[] = [
  {
    ...COMMON,
    name: 'controleer',
    trips: [4, 4],
    async prepare(pane) {
      await checked(pane);
      // So that this check marks other cells than the one before; Excel does not tell of it.
      pane.emulator.faults.dropEvent('cells-changed');
      pane.workbook.sheetByName('Plancapaciteit').write(area(CODE), [['1a']]);
    },
    press: pressCheck,
    said: noticed,
  },
  {
    ...COMMON,
    name: 'herstel',
    trips: [2, 4],
    press: (pane) => correct(pane, 1, ({ rule }) => rule === 'veld-tekstgetal'),
  },
  { ...COMMON, name: 'alle', trips: [2, 4], press: correctAll },
  {
    ...COMMON,
    name: 'voorstel',
    trips: [2, 4],
    stake: { tab: 'Plancapaciteit', cell: planCell(0, '2020'), row: 1 },
    press: carryOut,
  },
  {
    ...COMMON,
    name: 'undo',
    trips: [2, 4],
    async prepare(pane) {
      await checked(pane);
      correctAll(pane);
      await pane.calm();
    },
    press: (pane) =>
      pane.controller.state.undoable !== null && pressWriting(pane, () => pane.controller.undo()),
  },
  {
    ...COMMON,
    name: 'toelichten',
    trips: [6, 8],
    stake: { tab: 'Toelichtingen', cell: 'D2', row: 1 },
    withoutSheet: 'toelichten in een nieuw blad',
    press: explain,
  },
  { ...COMMON, name: 'toelichten in een nieuw blad', trips: [10, 12], explained: false, press: explain },
  {
    ...COMMON,
    name: 'sjabloon',
    trips: [4, 13],
    async prepare(pane) {
      await pane.templates.look();
    },
    press: insert,
    said: ({ templates }) => saidOfTemplates(templates.state),
  },
  {
    ...COMMON,
    name: 'formule in het blad',
    trips: [3, 3],
    stake: { tab: FREE.tab, cell: 'D2', row: 1 },
    press: putFormula,
    said: ({ placement }) => saidOfPlacement(placement.state),
  },
  {
    ...COMMON,
    name: 'formule weghalen',
    trips: [2, 2],
    stake: { tab: FREE.tab, cell: 'D2', row: 1 },
    async prepare(pane) {
      await checked(pane);
      putFormula(pane);
      await pane.calm();
    },
    press: (pane) =>
      pane.placement.state.placed !== null && pressPlacing(pane, () => pane.placement.takeOut()),
    said: ({ placement }) => saidOfPlacement(placement.state),
  },
  {
    ...COMMON,
    name: 'markeringen verwijderen',
    isQuiet: true,
    trips: [2, 2],
    press: remove,
    said: noticed,
  },
];

export const named = (name: string): Action => {
  const found = ACTIONS.find((action) => action.name === name);
  if (found === undefined) throw new Error(`There is no action ${name}`);
  return found;
};

export const CHECK = named('controleer');
export const REMOVE = named('markeringen verwijderen');
