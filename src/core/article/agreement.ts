import type { Organisation } from '../delivery';
import type { PersonalSearch } from '../sheet/personal-data/search';
import type { AnySchema, PropertySchema, SheetSchema } from '../sheet/schema';
import type { Traits } from '../sheet/traits/traits';
import type { Adviser } from './advice';
import type { Calculator } from './calculator';
import type { RuleCase } from './case';
import type { Steps } from '../steps';
import type { ArticleEntry } from './entry';
import type { AnyRule, CalculationContext } from './rule';
import type { Term } from './term';

/** A theme of an agreement: its letter and its name, as printed. */
export interface Theme {
  readonly id: string;
  readonly title: string;
}

/** One agreement of the catalogue: its sheets, parties, articles, literal texts and rules. */
export interface Agreement {
  /** Also the prefix of its rule and article ids. */
  readonly id: 'WO' | 'NV';
  /** As it is written in Gegevens under Overeenkomst. */
  readonly name: string;
  /** Its full title. */
  readonly title: string;
  /** Serials; `to` is the last day, or null when the agreement itself states none. */
  readonly period: { readonly from: number; readonly to: number | null };
  /** The property of Gegevens that tells the last day of an agreement that states none itself. */
  readonly endProperty?: string;
  readonly gegevens: PropertySchema;
  readonly toelichtingen: SheetSchema;
  /** Every sheet, Gegevens and Toelichtingen included, in the order of the documentation. */
  readonly sheets: readonly AnySchema[];
  /** Sheets that only this agreement has: by them it is recognised when Gegevens does not say. */
  readonly ownSheets: readonly SheetSchema[];
  /** How far its sheets, the shared ones included, are searched for personal data: `free-text` unless it says otherwise. */
  readonly personalSearch?: PersonalSearch;
  /** What its rules ask of every row of a large sheet: answered while the sheet is read. */
  readonly traits?: readonly Traits[];
  readonly articles: readonly ArticleEntry[];
  /** Under which the agreement arranges its articles, in its own order; absent when it has none. */
  readonly themes?: readonly Theme[];
  /** Rules about the workbook as a whole, which belong to no article. */
  readonly generalRules: readonly AnyRule[];
  /** What it can propose to who breaks a rule; absent when there is nothing. */
  readonly advisers?: readonly Adviser[];
  /** What a user can work out without a sheet; absent when there is nothing. */
  readonly calculators?: readonly Calculator[];
  /**
   * Works out beforehand, in steps, what its rules share and would otherwise work out at one go. It decides nothing:
   * a rule that asks for what is not there yet gets the same answer.
   */
  readonly prepare?: (context: CalculationContext) => Steps<void>;
  /** Does an organisation, by its official name, deliver one of the sheets? Absent: each delivers all of them. */
  delivers?(organisation: string, sheet: AnySchema): boolean;
  /** What kind of party an Organisatie is. */
  organisationOf(name: string): Organisation;
  /** Literal texts by article id; a chunk of its own, loaded when asked for. */
  texts(): Promise<Readonly<Record<string, string>>>;
  /** The cases of its rules, for the tests and the help pages; a chunk of its own too. */
  cases(): Promise<readonly RuleCase[]>;
  /** The words of the agreement in plain Dutch, for the help pages; a chunk of its own as well. */
  glossary(): Promise<readonly Term[]>;
}

/** Everything a check can know: the agreements, explicitly listed, under one version. */
export interface Catalogue {
  readonly version: string;
  /** The sheet Gegevens with the organisations of every agreement, for a workbook of which it is not known yet. */
  readonly gegevens: PropertySchema;
  readonly agreements: readonly Agreement[];
}
