import type { AdviceRequest } from '../../core/advise';
import type { Agreement } from '../../core/article/agreement';
import type { Summary } from '../../core/check';
import type { Ernst, Finding } from '../../core/finding/finding';
import type { Report } from '../../core/report';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { WrittenCell } from '../../derive/edit';
import type { Topic } from '../../derive/help/search';
import { outdatedBy, type Changes, type Outdated } from './changes';
import type { Failure } from './failure';
import type { Feedback, Work, Writing } from './writing';

export type { Failure } from './failure';

export type Screen =
  'overzicht' | 'bevindingen' | 'meer' | 'sjablonen' | 'rekenhulp' | 'korte-namen' | 'uitleg';

/** The steps of a check, in their order. */
export const STEPS = ['lezen', 'rijen', 'afspraken', 'markeren'] as const;
export type Step = (typeof STEPS)[number];

/** What a check counts: cells while sheets are read, then the sheets, and the rows in them once those are checked. */
export interface RunCounts {
  readonly cells: { readonly done: number; readonly total: number } | null;
  /** Null until they are read. */
  readonly read: { readonly tabs: number; readonly rows: number | null } | null;
}

/** A check that is going on. */
export interface Run {
  readonly step: Step;
  readonly counts: RunCounts;
  /** How far this step is, from 0 to 1. */
  readonly progress: number;
  /** It takes so long that the user should see it. */
  readonly slow: boolean;
  /** Excel waits until the user leaves a cell; so do we. */
  readonly waiting: boolean;
  /** The user cancelled while Excel was writing; what came of it is not known yet. */
  readonly cancelling: boolean;
}

/** The outcome of the last check that was completed, or of the edits that were checked after it. */
export interface Result {
  readonly report: Report;
  /** What was checked. */
  readonly snapshot: WorkbookSnapshot;
  /** The agreement of the report in the catalogue; null when it could not be known. */
  readonly agreement: Agreement | null;
  readonly checkedAt: Date;
  /** What happened in the workbook since and could not be checked, or not yet: a change that soon is, is not among them. */
  readonly changes: Changes;
}

/** Why a result is older than its data, or null when it is not. */
export const outdated = ({ changes, report }: Result): Outdated | null =>
  outdatedBy(
    changes,
    report.sheets.map(({ tab }) => tab),
  );

/** What we were doing when it went wrong: decides what we can say about the workbook. */
export type Doing = 'lezen' | 'markeren' | 'verwijderen' | Writing;

/** What there is to say about the last thing the user asked for. */
export type Notice =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'marks-removed' }
  | { readonly kind: 'protected'; readonly tabs: readonly string[]; readonly othersMarked: boolean }
  | { readonly kind: 'failed'; readonly doing: Doing; readonly failure: Failure };

/** What the first rows of each tab tell before the first check. */
export interface FirstLook {
  readonly summary: Summary;
  readonly recognised: readonly string[];
  readonly others: readonly string[];
}

export const GROUPINGS = ['ernst', 'blad', 'artikel'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How the list of findings was left, so that it is found back like that. */
export interface ListView {
  readonly ernst: Ernst | null;
  /** The number of an article; null for all. */
  readonly article: string | null;
  readonly query: string;
  readonly grouping: Grouping;
  readonly scrollTop: number;
  /** The finding, by its place in the report, that Tab goes to. */
  readonly active: number | null;
}

/** A page of Uitleg that was opened from another screen, to which one goes back. */
export interface Lookup {
  readonly topic: Topic;
  readonly from: Screen;
}

export interface PaneState {
  readonly screen: Screen;
  readonly lookup: Lookup | null;
  /** The user did something in the pane. Until then Excel keeps the focus. */
  readonly acted: boolean;
  /** Of the catalogue, once it is loaded: for support. */
  readonly version: string | null;
  readonly firstLook: FirstLook | null;
  readonly run: Run | null;
  readonly result: Result | null;
  /** How many checks that the user asked for were completed. */
  readonly checks: number;
  readonly notice: Notice | null;
  /** False when changes in the workbook are not reported to us, so that we must not say that there were none. */
  readonly watching: boolean;
  readonly list: ListView;
  /** The finding on show, by its place in the report. */
  readonly opened: number | null;
  /** The finding that was on show and is solved. */
  readonly solved: Finding | null;
  /** Grows each time that the user opens a finding: an edit that moves one to another place is no visit. */
  readonly visit: number;
  /** Shows what *Herstel alle* would do. */
  readonly previewing: boolean;
  /** The proposal on show: of which adviser, and for whom. */
  readonly advising: AdviceRequest | null;
  /**
   * One comes back, and the focus goes to where one left: to the list, where it is the row of the finding, or to the
   * finding, from Uitleg or from a proposal.
   */
  readonly returning: 'to-list' | 'from-lookup' | 'from-advice' | null;
  /** Why Excel could not go to the cell of that finding. */
  readonly showFailure: Failure | null;
  /** What is being written for the user. */
  readonly work: Work | null;
  /** What came of the last thing that was written for the user, or was to be. */
  readonly feedback: Feedback | null;
  /** The corrected cells that can be put back. */
  readonly undoable: readonly WrittenCell[] | null;
  /** Cells, by `cellName`, that could not be corrected because a formula stands in them. */
  readonly formulas: ReadonlySet<string>;
}

/** The list from its top, with everything in it. */
export const NO_FILTER = { ernst: null, article: null, query: '', scrollTop: 0, active: null } as const;

export const INITIAL_LIST: ListView = { ...NO_FILTER, grouping: 'ernst' };

export const INITIAL_STATE: PaneState = {
  screen: 'overzicht',
  lookup: null,
  acted: false,
  version: null,
  firstLook: null,
  run: null,
  result: null,
  checks: 0,
  notice: null,
  watching: false,
  list: INITIAL_LIST,
  opened: null,
  solved: null,
  visit: 0,
  previewing: false,
  advising: null,
  returning: null,
  showFailure: null,
  work: null,
  feedback: null,
  undoable: null,
  formulas: new Set(),
};
