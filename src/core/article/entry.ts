import type { AnyFunction } from './function';
import type { Parameter } from './parameter';
import type { AnyRule } from './rule';

/**
 * How an article is judged: from a sheet, from a dated register entry, or by a person; or not at all, because it is
 * nothing but a title over other articles.
 */
export type ArticleKind = 'berekend' | 'register' | 'mensenwerk' | 'opschrift';

/** A reading of the agreement that was chosen where its words leave room, for Uitleg. */
export type Reading = string;

/** One article, sub-article, footnote or preamble duty: everything the catalogue knows of it by its number. */
export interface ArticleEntry {
  /** `WO-20`, `WO-aanhef-midterm`, `NV-voetnoot-2`. */
  readonly id: string;
  /** The number as the agreement writes it: `20`, `11.3.2`, `1b`, `aanhef`, `voetnoot 3`. */
  readonly number: string;
  /** Its short name, in plain Dutch. */
  readonly subject: string;
  readonly kind: ArticleKind;
  readonly rules: readonly AnyRule[];
  readonly parameters: readonly Parameter[];
  readonly readings: readonly Reading[];
  readonly functions: readonly AnyFunction[];
  /** The theme under which the agreement has it; absent outside the themes. */
  readonly theme?: string;
  /** What a person must judge, and why no computer can: all of a mensenwerk article, or a part of another one. */
  readonly reason?: string;
  /** The rules beside whose breach this article is shown, for mensenwerk only: what may follow from it is for a person to judge. */
  readonly beside?: readonly string[];
}

/** Defines an article. */
export const defineArticle = (
  article: Omit<ArticleEntry, 'rules' | 'parameters' | 'readings' | 'functions'> &
    Partial<Pick<ArticleEntry, 'rules' | 'parameters' | 'readings' | 'functions'>>,
): ArticleEntry => ({
  rules: [],
  parameters: [],
  readings: [],
  functions: [],
  ...article,
});
