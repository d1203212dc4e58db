import type { Ernst, Fact, Finding } from './finding/finding';

export const UITKOMSTEN = ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** A value on a date (serial of 1900); shares from 0 to 1. */
export interface Measured {
  readonly date: number;
  readonly value: number;
}

/** What was measured over the years, and where it should go: for a drawing with its table. */
export interface Course {
  /** What is measured, as a heading names it: `Label B of beter`. By default the subject of the article. */
  readonly what?: string;
  /** In order of date; `note` tells what one must know of a point (`niet vergelijkbaar`). */
  readonly points: readonly (Measured & { readonly facts: readonly Fact[]; readonly note?: string })[];
  /** From the first measurement in a straight line to the aim; null when there is no such line. */
  readonly aim: { readonly from: Measured; readonly to: Measured } | null;
  /** The day after which measurements cannot be compared with those up to it; null when none comes after it. */
  readonly breakAt: number | null;
}

/** How far something that is counted is, against what is aimed at: for a drawing with its table. */
export interface Progress {
  /**
   * The heading under which it is drawn, with all that have the same: `Resultaten van de verhuiscoaches`. By default the
   * subject of the article.
   */
  readonly heading?: string;
  /** What is counted, as a row names it: `Uitvoerige gesprekken`. */
  readonly what: string;
  /** Exact: who shares it hides small ones. */
  readonly count: number;
  readonly target: number;
  /** What is needed by now to be on schedule; null when the term is over. */
  readonly due: number | null;
  /** The count by who did it, in the order of the agreement. */
  readonly parts: readonly { readonly label: string; readonly count: number }[];
  /** What kind of party did it: `corporatie`. By default `partij`. */
  readonly by?: string;
  /** What is counted beside it and is no part of it, as the reason names it: `Andere verhuizingen`. */
  readonly beside?: readonly { readonly label: string; readonly count: number }[];
  /** What is counted of people, so that a small number could tell who they are. */
  readonly isOfPeople: boolean;
}

/** One party's part of a sum of money that is divided: for a drawing of all parts with their table. */
export interface CostShare {
  /** What is divided, as a heading names it: `Verdeling van de coachkosten`. */
  readonly what: string;
  /** Whose parts are added up together: `Gemeenten`. */
  readonly group: string;
  /** What the party ought to pay, in whole cents. */
  readonly cents: number;
}

/** Something that is to be done once, by a day: for a list of what is done and what is still to be done. */
export interface Milestone {
  /** The heading of the list: `Evaluaties`. */
  readonly heading: string;
  /** What it is, as a row names it: `Evaluatie over 2025`. */
  readonly what: string;
  /** The last day on which it is done in time, a serial of 1900; null when that is not known. */
  readonly by: number | null;
  /** The day on which it was done, in time or later; null when it was not. */
  readonly doneOn: number | null;
}

/**
 * That the value is a balance, 1 or less is enough: for a drawing of all of them, from the limit on to either side. Of
 * one party, or of all together.
 */
export type Balance = 'party' | 'all';

/** One verdict: of one rule, for one subject and one tijdvak. The last two kinds always carry a reason. */
export interface Outcome {
  readonly rule: string;
  /** A municipality, a corporation, `Provincie`, `Gedeputeerde Staten` or `Regio`. */
  readonly subject: string;
  /** `2024`, `2016-2017`, or null for rules without one. */
  readonly tijdvak: string | null;
  readonly uitkomst: Uitkomst;
  /** The exact value as a number, for display only: no verdict is reached with it. */
  readonly value: number | null;
  readonly limit: number | null;
  readonly reason: string;
  /** The numbers it was reached with, for a table beside a drawing. No part of what is exported: the reason tells them. */
  readonly facts?: readonly Fact[];
  /** How it went over the years, for a drawing. No part of what is exported either. */
  readonly course?: Course;
  /** How far it is, for a drawing. No part of what is exported either. */
  readonly progress?: Progress;
  /** Its part of a sum that is divided, for a drawing. No part of what is exported either. */
  readonly share?: CostShare;
  /** What is to be done by when, for a list. No part of what is exported either. */
  readonly milestone?: Milestone;
  /** That its value is a balance, for a drawing. No part of what is exported either. */
  readonly balance?: Balance;
  /** The rule itself broke down, through no fault of the data: told on the screen, no part of what is exported. */
  readonly crashed: boolean;
}

/** A tab that was recognised as one of the agreement's sheets. */
export interface RecognisedSheet {
  readonly tab: string;
  /** Our name of the sheet. */
  readonly name: string;
  readonly rows: number;
  /**
   * Where the cells of this sheet are named, counted from 0: in a header row, and in the key columns of their own row;
   * or in a column of names before them.
   */
  readonly labels: { readonly row: number; readonly keys: readonly number[] } | { readonly column: number };
}

export type Counts = Readonly<Record<Ernst | 'toegelicht', number>>;

/** The result of one check of one workbook. */
export interface Report {
  readonly agreement: 'WO' | 'NV' | null;
  readonly organisation: string | null;
  /** ISO 8601. */
  readonly peildatum: string | null;
  readonly sheets: readonly RecognisedSheet[];
  /** Tabs that are not ours and were not read. */
  readonly unreadTabs: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** In the order: sheet (as in the workbook), row (none first), column, rule. */
  readonly findings: readonly Finding[];
  /** Unexplained findings per ernst, and the explained ones apart. */
  readonly counts: Counts;
}
