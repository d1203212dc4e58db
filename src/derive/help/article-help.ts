import type { RuleCase } from '../../core/article/case';
import type { ArticleEntry, ArticleKind } from '../../core/article/entry';
import { articleName } from '../words';
import { parameterHelp, type ParameterHelp } from './parameter-help';
import { ruleHelp, type RuleHelp } from './rule-help';

/** How an article is judged, as a user reads it. */
export type Judging = 'berekend' | 'met bewijs' | 'zelf te beoordelen' | 'opschrift';

/** One article, sub-article, footnote or part of the preamble: all that the catalogue knows of it. */
export interface ArticleHelp {
  readonly id: string;
  /** `20`, `11.3.2`, `aanhef`, `voetnoot 3`. */
  readonly number: string;
  /** `Artikel 20`. */
  readonly name: string;
  readonly subject: string;
  /** The letter of its theme; null outside the themes. */
  readonly theme: string | null;
  readonly judging: Judging;
  /** The literal text, a line for each item of a list in it; null when the agreement gives none. */
  readonly text: readonly string[] | null;
  /**
   * Why a person must judge it, or why there is nothing to read; of an article that is judged otherwise, the part that
   * a person must judge. Null when there is nothing to say.
   */
  readonly reason: string | null;
  readonly rules: readonly RuleHelp[];
  readonly parameters: readonly ParameterHelp[];
  /** The readings chosen where its words leave room. */
  readonly readings: readonly string[];
  /** The names of its worksheet functions. */
  readonly functions: readonly string[];
  /** The names of the sheets that its rules read. */
  readonly sheets: readonly string[];
  /** The rules beside whose breach it is shown. */
  readonly beside: readonly string[];
}

const KIND_WORDS: Readonly<Record<ArticleKind, Judging>> = {
  berekend: 'berekend',
  register: 'met bewijs',
  mensenwerk: 'zelf te beoordelen',
  opschrift: 'opschrift',
};

/** Before each item of a list. */
const ITEM = / (?=• )|(?<=[.:]) (?=- \p{Lu})/u;
const AFTER_SENTENCE = /(?<=\.) (?=\p{Lu})/u;

/** A literal text with each item of a list on its own line, and what follows the list too. The words stay as they are. */
export const linesOf = (text: string): readonly string[] =>
  text.split(ITEM).flatMap((line) => (/^[•-] /.test(line) ? line.split(AFTER_SENTENCE) : [line]));

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

export function articleHelp(
  entry: ArticleEntry,
  texts: Readonly<Record<string, string>>,
  cases: readonly RuleCase[],
): ArticleHelp {
  const { id, number, subject, kind, theme, reason, readings, beside } = entry;
  const text = texts[id];
  const rules = entry.rules.map((rule) => ruleHelp(rule, cases, id));
  return {
    id,
    number,
    name: articleName(number),
    subject,
    theme: theme ?? null,
    judging: KIND_WORDS[kind],
    text: text === undefined ? null : linesOf(text),
    reason: reason ?? null,
    rules,
    parameters: entry.parameters.map(parameterHelp),
    readings,
    functions: entry.functions.map(({ name }) => name),
    sheets: distinct(rules.flatMap(({ sheets }) => sheets)),
    beside: beside ?? [],
  };
}
