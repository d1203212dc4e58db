import type { ArticleHelp } from './article-help';
import type { FunctionHelp } from './function-help';
import { rulesOf, type AgreementHelp } from './help';
import type { RuleHelp } from './rule-help';
import type { ColumnHelp, SheetHelp } from './sheet-help';

/** What can be looked up, by what it is called in the catalogue. */
export type Topic =
  | { readonly kind: 'artikel'; readonly id: string }
  | { readonly kind: 'regel'; readonly id: string }
  | { readonly kind: 'functie'; readonly name: string }
  | { readonly kind: 'blad'; readonly name: string }
  | { readonly kind: 'kolom'; readonly sheet: string; readonly header: string }
  | { readonly kind: 'woord'; readonly term: string };

/** One thing that can be found. */
export interface HelpEntry {
  readonly topic: Topic;
  /** `Artikel 20`, `WO-plan-jaren`, `PLANBALANS`, `Plan-ID`. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly description: string;
}

/** The entries of a help with their words as they are compared. */
export type HelpIndex = readonly {
  readonly entry: HelpEntry;
  /** What it is called, and its number. */
  readonly names: readonly string[];
  readonly description: string;
  /** Everything that it says, its names and description included. */
  readonly all: string;
}[];

/** Text as it is compared: without case and diacritics, white space as one space. Points stay: 2.3 is not 23. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const indexed = (entry: HelpEntry, names: readonly string[], body: readonly string[]): HelpIndex[number] => ({
  entry,
  names: names.map(plain),
  description: plain(entry.description),
  all: plain([...names, entry.description, ...body].join(' ')),
});

const wordsOfRule = ({ messages, cases }: RuleHelp): readonly string[] => [
  ...messages.flatMap(({ text, advice }) => [text, advice]),
  ...cases.flatMap(({ sentences }) => sentences),
];

/** The words of its rules are found with the rules. */
const ofArticle = (article: ArticleHelp): HelpIndex[number] => {
  const { id, number, name, subject, judging, text, reason, readings, parameters, functions } = article;
  return indexed(
    { topic: { kind: 'artikel', id }, name, description: subject },
    [number, name, id],
    [
      judging,
      ...(text ?? []),
      reason ?? '',
      ...readings,
      ...functions,
      ...parameters.flatMap((one) => [one.id, one.label, one.motive ?? '']),
    ],
  );
};

const ofRule = (rule: RuleHelp): HelpIndex[number] =>
  indexed(
    { topic: { kind: 'regel', id: rule.id }, name: rule.id, description: rule.summary },
    [rule.id],
    wordsOfRule(rule),
  );

const ofFunction = ({ name, syntax, summary, parameters, result, errors }: FunctionHelp): HelpIndex[number] =>
  indexed(
    { topic: { kind: 'functie', name }, name, description: summary },
    [name, syntax.slice(1)],
    [
      result,
      ...parameters.flatMap((one) => [one.name, one.help]),
      ...errors.flatMap(({ code, when }) => [code, when]),
    ],
  );

const ofSheet = ({ name, help, table }: SheetHelp): HelpIndex[number] =>
  indexed({ topic: { kind: 'blad', name }, name, description: help }, [name, table], ['blad']);

const ofColumn = (
  { name: sheet, columnWord }: SheetHelp,
  { header, help, type, aliases, codes }: ColumnHelp,
): HelpIndex[number] =>
  indexed(
    { topic: { kind: 'kolom', sheet, header }, name: header, description: help },
    [header, ...aliases],
    [columnWord, sheet, type, ...codes.flatMap(({ code, also }) => [code, ...also])],
  );

/** Makes a help searchable. */
export const indexHelp = (help: AgreementHelp): HelpIndex => [
  ...help.articles.map(ofArticle),
  ...rulesOf(help).map(ofRule),
  ...help.functions.map(ofFunction),
  ...help.sheets.flatMap((sheet) => [
    ofSheet(sheet),
    ...sheet.columns.map((column) => ofColumn(sheet, column)),
  ]),
  ...help.terms.map(({ term, meaning, article }) =>
    indexed({ topic: { kind: 'woord', term }, name: term, description: meaning }, [term], [article]),
  ),
];

/** How well an entry fits, the best first: by its very name or number, by a part of it, by what it is, by what it says. */
function rankOf(
  { names, description, all }: HelpIndex[number],
  query: string,
  words: readonly string[],
): number | null {
  if (!words.every((word) => all.includes(word))) return null;
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (names.some((name) => words.every((word) => name.includes(word)))) return 2;
  return words.every((word) => description.includes(word)) ? 3 : 4;
}

/**
 * The entries in which every word of a query occurs, the best first and else in the order of the help.
 * Case and diacritics do not matter. An empty query finds nothing.
 */
export function searchHelp(index: HelpIndex, query: string): readonly HelpEntry[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  return index
    .flatMap((one) => {
      const rank = rankOf(one, wanted, words);
      return rank === null ? [] : [{ entry: one.entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
