import type { Agreement } from '../../core/article/agreement';
import type { Summary } from '../../core/check';
import type { Ernst } from '../../core/finding/finding';
import type { Report } from '../../core/report';
import type { HostErrorKind } from '../../hosts/port';
import { outdatedBy, type Changes, type Outdated } from './changes';

export type Screen = 'overzicht' | 'bevindingen';

/** The steps of a check, in their order. */
export const STEPS = ['lezen', 'rijen', 'afspraken', 'markeren'] as const;
export type Step = (typeof STEPS)[number];

/** A check that is going on. */
export interface Run {
  readonly step: Step;
  /** How far this step is, from 0 to 1. */
  readonly progress: number;
  /** It takes so long that the user should see it. */
  readonly slow: boolean;
  /** Excel waits until the user leaves a cell; so do we. */
  readonly waiting: boolean;
  /** The user cancelled while Excel was writing; what came of it is not known yet. */
  readonly cancelling: boolean;
  readonly changes: Changes;
}

/** The outcome of the last check that was completed. */
export interface Result {
  readonly report: Report;
  /** The agreement of the report in the catalogue; null when it could not be known. */
  readonly agreement: Agreement | null;
  readonly checkedAt: Date;
  /** Everything that happened in the workbook since its reading began. */
  readonly changes: Changes;
}

/** Why a result is older than its data, or null when it is not. */
export const outdated = ({ changes, report }: Result): Outdated | null =>
  outdatedBy(
    changes,
    report.sheets.map(({ tab }) => tab),
  );

/** Something that Excel could not do for us. */
export interface Failure {
  readonly kind: HostErrorKind;
  readonly tab: string | null;
  /** For support; never a value from a cell. */
  readonly detail: string;
}

/** What we were doing when it went wrong: decides what we can say about the workbook. */
export type Doing = 'lezen' | 'markeren' | 'verwijderen';

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

export interface PaneState {
  readonly screen: Screen;
  /** The user did something in the pane. Until then Excel keeps the focus. */
  readonly acted: boolean;
  /** Of the catalogue, once it is loaded: for support. */
  readonly version: string | null;
  readonly firstLook: FirstLook | null;
  readonly run: Run | null;
  readonly result: Result | null;
  readonly notice: Notice | null;
  /** False when changes in the workbook are not reported to us, so that we must not say that there were none. */
  readonly watching: boolean;
  readonly list: ListView;
  /** The finding on show, by its place in the report. */
  readonly opened: number | null;
  /** The list is come back to from a finding, of which the row takes the focus. */
  readonly returning: boolean;
  /** Why Excel could not go to the cell of that finding. */
  readonly showFailure: Failure | null;
}

/** The list from its top, with everything in it. */
export const NO_FILTER = { ernst: null, article: null, query: '', scrollTop: 0, active: null } as const;

export const INITIAL_LIST: ListView = { ...NO_FILTER, grouping: 'ernst' };

export const INITIAL_STATE: PaneState = {
  screen: 'overzicht',
  acted: false,
  version: null,
  firstLook: null,
  run: null,
  result: null,
  notice: null,
  watching: false,
  list: INITIAL_LIST,
  opened: null,
  returning: false,
  showFailure: null,
};
