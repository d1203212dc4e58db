import type { Agreement } from '../../core/article/agreement';
import type { SheetPresence } from '../../derive/template/presence';
import type { Failure } from '../state/failure';

/** Templates that are being added. */
export interface Inserting {
  /** It takes so long that the user should see it. */
  readonly slow: boolean;
}

/** What came of the last wish. */
export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly tabs: readonly string[]; readonly example: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface TemplatesState {
  /** Every agreement that there are templates for; empty until they are known. */
  readonly agreements: readonly Agreement[];
  /** The one that the workbook is for, or that the user chose. */
  readonly agreement: Agreement | null;
  /** The sheets of that agreement, and where the workbook has them. */
  readonly sheets: readonly SheetPresence[];
  /** The names of the sheets that are wanted. */
  readonly chosen: ReadonlySet<string>;
  /** With rows that show what is meant, or empty. */
  readonly example: boolean;
  /** Sheets that are wanted though the workbook has them: the user is asked about the first. */
  readonly questions: readonly SheetPresence[];
  readonly inserting: Inserting | null;
  /** Excel waits until the user leaves a cell; so do we. */
  readonly waiting: boolean;
  readonly outcome: InsertOutcome | null;
  /** Why the workbook could not be read. */
  readonly readFailure: Failure | null;
}

export const INITIAL_TEMPLATES: TemplatesState = {
  agreements: [],
  agreement: null,
  sheets: [],
  chosen: new Set(),
  example: false,
  questions: [],
  inserting: null,
  waiting: false,
  outcome: null,
  readFailure: null,
};

/** The wanted sheets, in the order of the agreement. */
export const wantedSheets = ({ sheets, chosen }: TemplatesState): readonly SheetPresence[] =>
  sheets.filter(({ schema }) => chosen.has(schema.name));
