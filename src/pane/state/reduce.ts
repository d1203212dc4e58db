import type { WorkbookChange } from '../../hosts/port';
import { addChange, NO_CHANGES } from './changes';
import type { Failure, FirstLook, ListView, Notice, PaneState, Result, Run, Screen, Step } from './model';

export type Action =
  | { readonly type: 'went'; readonly screen: Screen; readonly list?: Partial<ListView> }
  | { readonly type: 'loaded'; readonly version: string }
  | { readonly type: 'looked'; readonly firstLook: FirstLook }
  | { readonly type: 'watching'; readonly watching: boolean }
  | { readonly type: 'changed'; readonly change: WorkbookChange }
  | { readonly type: 'run-started' }
  | { readonly type: 'run-step'; readonly step: Step }
  | { readonly type: 'run-progress'; readonly progress: number }
  | { readonly type: 'run-slow' }
  | { readonly type: 'run-waiting'; readonly waiting: boolean }
  | { readonly type: 'run-cancelling' }
  /** Without a result the run came to nothing and the old outcome stays. */
  | {
      readonly type: 'run-ended';
      readonly result: Omit<Result, 'changes'> | null;
      readonly notice: Notice | null;
    }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'list-changed'; readonly list: Partial<ListView> }
  | { readonly type: 'opened'; readonly finding: number }
  | { readonly type: 'closed' }
  | { readonly type: 'show-failed'; readonly failure: Failure | null };

const NEW_RUN: Run = {
  step: 'lezen',
  progress: 0,
  slow: false,
  waiting: false,
  cancelling: false,
  changes: NO_CHANGES,
};

function withRun(state: PaneState, run: Partial<Run>): PaneState {
  return state.run === null ? state : { ...state, run: { ...state.run, ...run } };
}

/** A change after the reading began is one that neither the last outcome nor the coming one knows of. */
function withChange(state: PaneState, change: WorkbookChange): PaneState {
  const { result, run } = state;
  return {
    ...state,
    result: result && { ...result, changes: addChange(result.changes, change) },
    run: run && { ...run, changes: addChange(run.changes, change) },
  };
}

function endRun(state: PaneState, result: Omit<Result, 'changes'> | null, notice: Notice | null): PaneState {
  const ended = { ...state, run: null, notice };
  if (result === null) return ended;
  return {
    ...ended,
    result: { ...result, changes: state.run?.changes ?? NO_CHANGES },
    // Findings are known by their place in a report: a new report means new places.
    opened: null,
    returning: false,
    showFailure: null,
    list: { ...state.list, active: null, scrollTop: 0 },
  };
}

/** Every way in which the state of the pane can change. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'went':
      return {
        ...state,
        screen: action.screen,
        acted: true,
        opened: null,
        returning: false,
        showFailure: null,
        list: { ...state.list, ...action.list },
      };
    case 'loaded':
      return { ...state, version: action.version };
    case 'looked':
      return { ...state, firstLook: action.firstLook };
    case 'watching':
      return { ...state, watching: action.watching };
    case 'changed':
      return withChange(state, action.change);
    case 'run-started':
      return { ...state, acted: true, run: NEW_RUN, notice: null };
    case 'run-step':
      return withRun(state, { step: action.step, progress: 0, waiting: false });
    case 'run-progress':
      return withRun(state, { progress: action.progress, waiting: false });
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
        ...state,
        opened: action.finding,
        showFailure: null,
        list: { ...state.list, active: action.finding },
      };
    case 'closed':
      return { ...state, opened: null, returning: true, showFailure: null };
    case 'show-failed':
      return { ...state, showFailure: action.failure };
  }
}
