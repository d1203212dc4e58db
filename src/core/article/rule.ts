import type { Basis, Ernst, Fact, Proposal } from '../finding/finding';
import type { Place } from '../finding/place';
import type { Balance, CostShare, Course, Milestone, Progress, Uitkomst } from '../report';
import type { Columns, AnySchema, SheetSchema } from '../sheet/schema';
import type { SheetReading } from '../sheet/reading';
import type { Delivery } from '../delivery';
import type { ArgsOf, Message, Messages } from './message';

/** What a rule says of one subject. `niet-van-toepassing` and `niet-te-bepalen` always give the reason. */
export interface Verdict {
  readonly uitkomst: Uitkomst;
  readonly value?: number;
  readonly limit?: number;
  readonly reason: string;
  /** The numbers it was reached with. */
  readonly facts?: readonly Fact[];
  /** How it went over the years. */
  readonly course?: Course;
  /** How far it is. */
  readonly progress?: Progress;
  /** Its part of a sum that is divided. */
  readonly share?: CostShare;
  /** What is to be done by when. */
  readonly milestone?: Milestone;
  /** Its value is a balance, of one party or of all. */
  readonly balance?: Balance;
}

export interface Report<M extends Message> {
  readonly args: ArgsOf<M>;
  readonly at: Place;
  /** Only where the finding weighs otherwise than its rule. */
  readonly ernst?: Ernst;
  /** The number of the article, only where the finding serves another one than its rule. */
  readonly article?: string;
  readonly facts?: readonly Fact[];
  readonly basis?: readonly Basis[];
}

/** What a rule is given: the delivery, the sheets and the ways to say what it found. */
export interface RuleContext<M extends Messages = Messages> {
  /** Stands for the check that is going on: results are remembered by it. */
  readonly run: object;
  readonly delivery: Delivery;
  /** The sheet as read, or null when it is not in the workbook. */
  readonly sheet: <C extends Columns>(schema: SheetSchema<C>) => SheetReading<C> | null;
  /** The same sheet of the previous delivery, when one was given. */
  readonly previousSheet: <C extends Columns>(schema: SheetSchema<C>) => SheetReading<C> | null;
  readonly report: <K extends keyof M & string>(message: K, report: Report<M[K]>) => void;
  /** Reports in the name of one of the cell checks (`veld-code`), where only the rule can judge the cell. */
  readonly reportCell: (
    rule: 'veld-code',
    at: Place,
    words: { readonly text: string; readonly advice: string },
    proposal?: Proposal | null,
  ) => void;
  readonly outcome: (subject: string, tijdvak: string | null, verdict: Verdict) => void;
  /**
   * Runs a judgement and records its verdict. When it meets a cell or row that cannot be read,
   * the verdict is `niet-te-bepalen`, with the place as its reason.
   */
  readonly judge: (subject: string, tijdvak: string | null, judgement: () => Verdict) => void;
}

/** What a calculation over the workbook may use. */
export type CalculationContext = Pick<RuleContext, 'run' | 'delivery' | 'sheet'>;

export interface Rule<M extends Messages = Messages> {
  readonly id: string;
  /** The number of the article, or null for a rule about the workbook itself. */
  readonly article: string | null;
  /** What the rule asks, in one plain Dutch sentence. */
  readonly summary: string;
  /** The id of the article text whose sentence it rests on; null when it rests on none. */
  readonly quotes: string | null;
  readonly ernst: Ernst;
  /** The sheets it reads; a finding without a cell is shown at the first of them. */
  readonly sheets: readonly AnySchema[];
  /** The outcomes it can have; empty for a rule that only gives findings. */
  readonly outcomes: readonly Uitkomst[];
  readonly messages: M;
  check(context: RuleContext<M>): void;
}

/** A rule of which the messages no longer matter: as the catalogue holds it. */
export interface AnyRule extends Omit<Rule, 'check'> {
  check(context: RuleContext): void;
}

/**
 * Defines a rule. Messages are checked by the compiler: a missing or misspelled placeholder, an unknown
 * message or an unknown column is an error.
 */
export function defineRule<const M extends Messages>(rule: Rule<M>): Rule<M> {
  return rule;
}
