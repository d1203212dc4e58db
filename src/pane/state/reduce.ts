import type { AdviceRequest } from '../../core/advise';
import type { WrittenCell } from '../../derive/edit';
import type { Topic } from '../../derive/help/search';
import { NO_CHANGES, type Changes } from './changes';
import type { Failure, FirstLook, ListView, Notice, PaneState, Result, Run, Screen, Step } from './model';
import { findAgain } from './same-finding';
import type { Feedback, Work, Writing } from './writing';

/** What a check found, without what happened since. */
export type Checked = Omit<Result, 'changes'>;

export type Action =
  | { readonly type: 'went'; readonly screen: Screen; readonly list?: Partial<ListView> }
  | { readonly type: 'loaded'; readonly version: string }
  | { readonly type: 'looked'; readonly firstLook: FirstLook }
  | { readonly type: 'watching'; readonly watching: boolean }
  /** The workbook is ahead of the outcome, by these changes. */
  | { readonly type: 'overtaken'; readonly changes: Changes }
  /** Edits were checked. `byUser`: they were not our own. */
  | { readonly type: 'rechecked'; readonly result: Checked; readonly byUser: boolean }
  | { readonly type: 'run-started' }
  | { readonly type: 'run-step'; readonly step: Step }
  /** So many cells of all that are to be read. */
  | { readonly type: 'run-progress'; readonly done: number; readonly total: number }
  /** The sheets are read: so many of them; and when they are checked, with so many rows. */
  | { readonly type: 'run-read'; readonly tabs: number; readonly rows: number | null }
  | { readonly type: 'run-slow' }
  | { readonly type: 'run-waiting'; readonly waiting: boolean }
  | { readonly type: 'run-cancelling' }
  /** Without a result the run came to nothing and the old outcome stays. */
  | { readonly type: 'run-ended'; readonly result: Checked | null; readonly notice: Notice | null }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'list-changed'; readonly list: Partial<ListView> }
  | { readonly type: 'opened'; readonly finding: number }
  | { readonly type: 'closed' }
  | { readonly type: 'lookup-opened'; readonly topic: Topic }
  | { readonly type: 'lookup-closed' }
  | { readonly type: 'previewing'; readonly previewing: boolean }
  /** Opens or leaves the screen of a proposal. */
  | { readonly type: 'advising'; readonly request: AdviceRequest | null }
  | { readonly type: 'show-failed'; readonly failure: Failure | null }
  | { readonly type: 'work-started'; readonly doing: Writing }
  | { readonly type: 'work-slow' }
  | { readonly type: 'work-waiting' }
  | { readonly type: 'work-cancelling' }
  | { readonly type: 'work-ended'; readonly feedback: Feedback }
  /** Cells were written for the user, who can have them put back. `formulas`: those in which a formula stands. */
  | {
      readonly type: 'corrected';
      readonly undoable: readonly WrittenCell[];
      readonly formulas: readonly string[];
    };

const NEW_RUN: Run = {
  step: 'lezen',
  counts: { cells: null, read: null },
  progress: 0,
  slow: false,
  waiting: false,
  cancelling: false,
};

const newWork = (doing: Writing): Work => ({ doing, slow: false, waiting: false, cancelling: false });

function withRun(state: PaneState, run: Partial<Run>): PaneState {
  return state.run === null ? state : { ...state, run: { ...state.run, ...run } };
}

function withWork(state: PaneState, work: Partial<Work>): PaneState {
  return state.work === null ? state : { ...state, work: { ...state.work, ...work } };
}

/** What was said of the last writing is read by now; but as long as that can be taken back, so it stays. */
const withoutFeedback = (state: PaneState): PaneState =>
  state.undoable === null && state.feedback !== null ? { ...state, feedback: null } : state;

const NOTHING_OPEN = {
  opened: null,
  solved: null,
  previewing: false,
  advising: null,
  showFailure: null,
} as const;

/** An outcome that the user asked for: it begins anew. */
function endRun(state: PaneState, result: Checked | null, notice: Notice | null): PaneState {
  const ended = { ...state, run: null, notice };
  if (result === null) return ended;
  return {
    ...ended,
    ...NOTHING_OPEN,
    result: { ...result, changes: NO_CHANGES },
    checks: state.checks + 1,
    returning: null,
    formulas: new Set(),
    list: { ...state.list, active: null, scrollTop: 0 },
  };
}

/**
 * The outcome of edits takes the place of the last one while the user is looking at it: what is on show and where one
 * was in the list stays. Findings are known by their place in a report, and a new report means new places.
 */
function withRechecked(state: PaneState, result: Checked, byUser: boolean): PaneState {
  const before = state.result?.report.findings ?? [];
  const now = result.report.findings;
  const again = (place: number | null): number | null => {
    const finding = place === null ? undefined : before[place];
    return finding === undefined ? null : findAgain(finding, now);
  };
  const shown = state.solved ?? (state.opened === null ? null : (before[state.opened] ?? null));
  const opened = shown === null ? null : findAgain(shown, now);
  return {
    ...state,
    ...(byUser ? { feedback: null, undoable: null, formulas: new Set() } : {}),
    result: { ...result, changes: NO_CHANGES },
    opened,
    solved: opened === null ? shown : null,
    list: { ...state.list, active: again(state.list.active) },
  };
}

/** Every way in which the state of the pane can change. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'went':
      return {
        ...withoutFeedback(state),
        ...NOTHING_OPEN,
        screen: action.screen,
        lookup: null,
        acted: true,
        returning: null,
        list: { ...state.list, ...action.list },
      };
    case 'loaded':
      return { ...state, version: action.version };
    case 'looked':
      return { ...state, firstLook: action.firstLook };
    case 'watching':
      return { ...state, watching: action.watching };
    case 'overtaken':
      return {
        ...state,
        result: state.result && { ...state.result, changes: action.changes },
        // Corrected cells may have moved; where results were only computed again they have not.
        undoable: action.changes.tabs || action.changes.cells.size > 0 ? null : state.undoable,
      };
    case 'rechecked':
      return withRechecked(state, action.result, action.byUser);
    case 'run-started':
      return { ...state, acted: true, run: NEW_RUN, notice: null, feedback: null, undoable: null };
    case 'run-step':
      return withRun(state, { step: action.step, progress: 0, waiting: false });
    case 'run-progress':
      return withRun(state, {
        progress: action.total > 0 ? action.done / action.total : 0,
        counts: { cells: { done: action.done, total: action.total }, read: null },
        waiting: false,
      });
    case 'run-read':
      return withRun(state, { counts: { cells: null, read: { tabs: action.tabs, rows: action.rows } } });
    case 'run-slow':
      return withRun(state, { slow: true });
    case 'run-waiting':
      return withRun(state, { waiting: action.waiting });
    case 'run-cancelling':
      return withRun(state, { cancelling: true });
    case 'run-ended':
      return endRun(state, action.result, action.notice);
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'list-changed':
      return { ...state, list: { ...state.list, ...action.list } };
    case 'opened':
      return {
        ...withoutFeedback(state),
        ...NOTHING_OPEN,
        opened: action.finding,
        visit: state.visit + 1,
        returning: null,
        list: { ...state.list, active: action.finding },
      };
    case 'closed':
      return {
        ...withoutFeedback(state),
        ...NOTHING_OPEN,
        returning: state.opened === null ? null : 'to-list',
      };
    case 'lookup-opened':
      return {
        ...withoutFeedback(state),
        screen: 'uitleg',
        lookup: { topic: action.topic, from: state.screen },
        acted: true,
        returning: null,
        showFailure: null,
      };
    case 'lookup-closed':
      return state.lookup === null
        ? state
        : {
            ...state,
            screen: state.lookup.from,
            lookup: null,
            returning: state.opened === null && state.lookup.from !== 'overzicht' ? null : 'from-lookup',
          };
    case 'previewing':
      return { ...withoutFeedback(state), previewing: action.previewing, returning: null };
    case 'advising':
      return {
        ...withoutFeedback(state),
        advising: action.request,
        returning: action.request === null ? 'from-advice' : null,
        showFailure: null,
      };
    case 'show-failed':
      return { ...state, showFailure: action.failure };
    case 'work-started':
      return { ...state, acted: true, work: newWork(action.doing), feedback: null };
    case 'work-slow':
      return withWork(state, { slow: true });
    case 'work-waiting':
      return withWork(state, { waiting: true });
    case 'work-cancelling':
      return withWork(state, { cancelling: true });
    case 'work-ended':
      return { ...state, work: null, feedback: action.feedback };
    case 'corrected':
      return {
        ...state,
        undoable: action.undoable.length === 0 ? null : action.undoable,
        formulas:
          action.formulas.length === 0 ? state.formulas : new Set([...state.formulas, ...action.formulas]),
      };
  }
}
