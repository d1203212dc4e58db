import type { Agreement } from '../../core/article/agreement';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { mayHoldLists } from '../../derive/template/choice-lists';
import { sheetsPresent } from '../../derive/template/presence';
import { templatePlan } from '../../derive/template/template-plan';
import { afterCellEdit, failureOf } from '../state/patience';
import { BUSY_AFTER, type Surroundings } from '../state/surroundings';
import { INITIAL_TEMPLATES, wantedSheets, type TemplatesState } from './model';

/** What a user can do with templates. Sheets are added one wish at a time. */
export interface TemplateFlow {
  readonly state: TemplatesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Finds out what the workbook is for and which sheets it has. */
  readonly look: () => Promise<void>;
  readonly chooseAgreement: (id: string) => void;
  readonly choose: (sheet: string, wanted: boolean) => void;
  readonly setExample: (example: boolean) => void;
  /** Adds the wanted sheets; asks first about those that the workbook has already. */
  readonly insert: () => Promise<void>;
  /** Answers the question: a second sheet, or not. After the last one the sheets are added. */
  readonly answer: (second: boolean) => Promise<void>;
  /** Goes back from the questions to the choice; nothing is added. */
  readonly reconsider: () => void;
  readonly cancel: () => void;
}

/** The sheets that the workbook does not have yet. */
const missing = (sheets: TemplatesState['sheets']): ReadonlySet<string> =>
  new Set(sheets.filter(({ tab }) => tab === null).map(({ schema }) => schema.name));

/** `onInserted` is called when the workbook has new sheets. */
export function createTemplateFlow(
  { port, machine, clock }: Surroundings,
  onInserted: () => void,
): TemplateFlow {
  let state = INITIAL_TEMPLATES;
  let workbook: WorkbookSnapshot | null = null;
  let running: AbortController | null = null;
  let looking: AbortController | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<TemplatesState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  /** Asks something of Excel, again and again while the user is typing in a cell. */
  async function ask<T>(question: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const answer = await afterCellEdit(question, { clock, signal, onWait: () => set({ waiting: true }) });
    if (state.waiting) set({ waiting: false });
    return answer;
  }

  const sheetsOf = (agreement: Agreement | null): TemplatesState['sheets'] =>
    agreement === null || workbook === null ? [] : sheetsPresent(workbook, agreement.sheets);

  async function read(signal: AbortSignal): Promise<void> {
    const { catalogue } = await machine();
    const select = (head: WorkbookSnapshot): ReadonlySet<string> =>
      new Set(head.tabs.filter(mayHoldLists).map(({ name }) => name));
    workbook = await ask(() => port.read({ select, signal }), signal);
    set({ agreements: catalogue.agreements, sheets: sheetsOf(state.agreement), readFailure: null });
  }

  async function look(): Promise<void> {
    looking?.abort();
    const { signal } = (looking = new AbortController());
    try {
      await read(signal);
      const { summarise, catalogue } = await machine();
      if (workbook === null || state.agreement !== null) return;
      const { agreement: name } = summarise(workbook, catalogue);
      const agreement = catalogue.agreements.find((each) => each.name === name) ?? null;
      const sheets = sheetsOf(agreement);
      set({ agreement, sheets, chosen: missing(sheets) });
    } catch (error) {
      if (!signal.aborted) set({ readFailure: failureOf(error), waiting: false });
    }
  }

  async function add(signal: AbortSignal): Promise<void> {
    const { agreement, example } = state;
    const wanted = wantedSheets(state);
    if (agreement === null || workbook === null || wanted.length === 0) return;
    const { version } = (await machine()).catalogue;
    const sheets = wanted.map(({ schema }) => schema);
    const plan = templatePlan({ agreement, version, sheets, example, workbook });
    const { tabs } = await ask(() => port.insert(plan, signal), signal);
    const shown = tabs.filter((_, index) => plan[index]?.hidden !== true);
    set({ outcome: { kind: 'inserted', tabs: shown, example }, chosen: new Set() });
    onInserted();
  }

  /** Shows that it is busy when it takes long, and says what came of it. */
  async function busy(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running !== null) return;
    looking?.abort();
    running = new AbortController();
    set({ outcome: null, readFailure: null, inserting: { slow: false } });
    const forgetBusy = clock.after(BUSY_AFTER, () => set({ inserting: { slow: true } }));
    try {
      await work(running.signal);
    } catch (error) {
      const failure = failureOf(error);
      set({ outcome: failure.kind === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure } });
    }
    forgetBusy();
    running = null;
    set({ inserting: null, waiting: false });
    // Which sheets there are now; what cannot be read now is read before anything else is added.
    if (state.outcome?.kind === 'inserted') await look();
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    chooseAgreement(id) {
      const agreement = state.agreements.find((each) => each.id === id) ?? null;
      const sheets = sheetsOf(agreement);
      set({ agreement, sheets, chosen: missing(sheets), outcome: null });
    },
    choose(sheet, wanted) {
      const chosen = new Set(state.chosen);
      if (wanted) chosen.add(sheet);
      else chosen.delete(sheet);
      set({ chosen, outcome: null });
    },
    setExample: (example) => set({ example, outcome: null }),
    insert: () =>
      busy(async (signal) => {
        // The user may have added sheets since: those are not to come twice unasked.
        await read(signal);
        const questions = wantedSheets(state).filter(({ tab }) => tab !== null);
        if (questions.length > 0) set({ questions });
        else await add(signal);
      }),
    async answer(second) {
      const [asked, ...questions] = state.questions;
      if (asked === undefined) return;
      const chosen = new Set(state.chosen);
      if (!second) chosen.delete(asked.schema.name);
      set({ questions, chosen });
      if (questions.length === 0 && chosen.size > 0) await busy(add);
    },
    reconsider: () => set({ questions: [] }),
    cancel() {
      looking?.abort();
      running?.abort();
    },
  };
}
