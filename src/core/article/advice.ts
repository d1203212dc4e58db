import type { CellPosition } from '../finding/finding';
import type { CellValue } from '../sheet/snapshot';
import type { Determined } from '../sheet/unreadable';
import type { CalculationContext } from './rule';

/** One cell that an advice would change, as it stands now and as it would be. */
export interface AdvisedEdit {
  /** The tab's real name. */
  readonly tab: string;
  readonly cell: CellPosition;
  /** The header as it stands in the file. */
  readonly column: string;
  /** The key of the row. */
  readonly sleutel: string | null;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** One thing to do, with its cells. */
export interface AdvisedStep {
  /** What it is about (`ZW-003 Noorderpark`); where its name is not for this reader, words that do not name it. */
  readonly subject: string;
  /** What to do with it: `12 woningen uit 2025`. */
  readonly detail: string;
  readonly reason: string;
  readonly edits: readonly AdvisedEdit[];
}

/** A proposal with its effect. It changes nothing unless the user asks for it. */
export interface Advice {
  /** Of whom: a municipality. */
  readonly subject: string;
  /** What it comes to, in one sentence. */
  readonly summary: string;
  /** What it changes in the outcome: `Plancapaciteit`, `120 woningen`, `100 woningen`. */
  readonly effect: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly steps: readonly AdvisedStep[];
  /** What one must know before doing it, each in one sentence. */
  readonly notes: readonly string[];
  /** Why it cannot be carried out in the sheet, and what to do first; null when it can. */
  readonly obstacle: string | null;
}

/** Works out a proposal for who breaks a rule. Pure, over the same sheets as the rules. */
export interface Adviser {
  readonly id: string;
  /** Its name on a button and a screen. */
  readonly title: string;
  /** The number of the article it helps with. */
  readonly article: string;
  /** The rules beside whose findings it is offered. */
  readonly beside: readonly string[];
  /** What it does, in one sentence. */
  readonly summary: string;
  /** The advice for a subject, or null when there is nothing to advise. */
  advise(context: CalculationContext, subject: string): Determined<Advice | null>;
}
