import type { Agreement, Theme } from '../../core/article/agreement';
import type { RuleCase } from '../../core/article/case';
import type { FunctionDescription } from '../../core/article/function';
import type { Term } from '../../core/article/term';
import { CELL_RULES } from '../../core/sheet/cell-rules';
import { MONTH_NAMES, partsOf } from '../../core/values/date';
import { articleHelp, linesOf, type ArticleHelp } from './article-help';
import { functionHelp, type FunctionHelp } from './function-help';
import { cellRuleHelp, ruleHelp, type RuleHelp } from './rule-help';
import { sheetHelp, type SheetHelp } from './sheet-help';

/** Everything there is to look up about one agreement, as data: no markup, and nothing that is not in the catalogue. */
export interface AgreementHelp {
  readonly id: Agreement['id'];
  readonly name: string;
  readonly title: string;
  /** `1 januari 2016 tot en met 31 december 2020`. */
  readonly period: string;
  /** Literal sentences that ask for nothing, so that no article stands for them; in the order of the agreement. */
  readonly otherTexts: readonly { readonly id: string; readonly lines: readonly string[] }[];
  /** Under which its articles stand; none when it has none. */
  readonly themes: readonly Theme[];
  readonly articles: readonly ArticleHelp[];
  /** Rules about the workbook and the checks that every sheet gets: they belong to no article. */
  readonly generalRules: readonly RuleHelp[];
  readonly sheets: readonly SheetHelp[];
  readonly functions: readonly FunctionHelp[];
  readonly terms: readonly Term[];
}

/** What an agreement loads only when it is asked for. */
export interface HelpSources {
  readonly texts: Readonly<Record<string, string>>;
  readonly cases: readonly RuleCase[];
  readonly glossary: readonly Term[];
}

/** Loads what the help of an agreement needs beside the agreement itself. */
export async function loadHelpSources(agreement: Agreement): Promise<HelpSources> {
  const [texts, cases, glossary] = await Promise.all([
    agreement.texts(),
    agreement.cases(),
    agreement.glossary(),
  ]);
  return { texts, cases, glossary };
}

function dayInWords(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${String(day)} ${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`;
}

const periodInWords = ({ from, to }: Agreement['period']): string =>
  to === null
    ? `vanaf ${dayInWords(from)}; de overeenkomst noemt geen einddatum`
    : `${dayInWords(from)} tot en met ${dayInWords(to)}`;

/**
 * The help of one agreement.
 * @param functions the functions that belong to no article; those of its articles are in the agreement itself
 */
export function helpOf(
  agreement: Agreement,
  { texts, cases, glossary }: HelpSources,
  functions: readonly FunctionDescription[],
): AgreementHelp {
  const { articles, generalRules, sheets } = agreement;
  const ids = new Set(articles.map(({ id }) => id));
  const own = articles.flatMap((article) =>
    article.functions.map((definition) => ({ definition, article: article.id })),
  );
  const names = new Set(own.map(({ definition }) => definition.name));
  return {
    id: agreement.id,
    name: agreement.name,
    title: agreement.title,
    period: periodInWords(agreement.period),
    otherTexts: Object.entries(texts)
      .filter(([id]) => !ids.has(id))
      .map(([id, text]) => ({ id, lines: linesOf(text) })),
    themes: agreement.themes ?? [],
    articles: articles.map((entry) => articleHelp(entry, texts, cases)),
    generalRules: [
      ...generalRules.map((rule) => ruleHelp(rule, cases, null)),
      ...Object.values(CELL_RULES).map(cellRuleHelp),
    ],
    sheets: sheets.map(sheetHelp),
    functions: [
      ...own.map(({ definition, article }) => functionHelp(definition, article)),
      ...functions.filter(({ name }) => !names.has(name)).map((definition) => functionHelp(definition, null)),
    ].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    terms: glossary,
  };
}

/** Every rule of an agreement: those of its articles in their order, then the general ones. */
export const rulesOf = ({ articles, generalRules }: AgreementHelp): readonly RuleHelp[] => [
  ...articles.flatMap(({ rules }) => rules),
  ...generalRules,
];
