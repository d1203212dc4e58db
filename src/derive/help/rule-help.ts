import type { RuleCase } from '../../core/article/case';
import type { AnyRule } from '../../core/article/rule';
import type { Ernst } from '../../core/finding/finding';
import type { Uitkomst } from '../../core/report';
import type { CellRule } from '../../core/sheet/cell-rules';
import { outcomeWord } from '../words';

/** Cases that end alike, as sentences. */
export interface CaseGroup {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** One rule: what it asks, what it can say, and cases in plain words. */
export interface RuleHelp {
  readonly id: string;
  /** The number of its article; null for a rule about the workbook or its cells. */
  readonly article: string | null;
  readonly summary: string;
  readonly ernst: Ernst;
  /** The outcomes that it can have, in words; none for a rule that only gives findings. */
  readonly outcomes: readonly string[];
  /** The names of the sheets that it reads. */
  readonly sheets: readonly string[];
  /** What a finding of it can say; a value that differs each time stands as `[gemeente]`. */
  readonly messages: readonly { readonly text: string; readonly advice: string }[];
  readonly cases: readonly CaseGroup[];
  /** The id of the literal text that it rests on, where that is not its own article's. */
  readonly quotes: string | null;
}

/** In the order in which they are told. */
const UITKOMSTEN: readonly Uitkomst[] = ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'];

const placeholdersInWords = (text: string): string =>
  text.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `[${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}]`,
  );

function casesOf({ id, ernst, outcomes }: AnyRule, cases: readonly RuleCase[]): readonly CaseGroup[] {
  const own = cases.filter(({ rule }) => rule === id);
  const group = (title: string, belongs: (one: RuleCase) => boolean): CaseGroup => ({
    title,
    sentences: own.filter(belongs).map(({ sentence }) => sentence),
  });
  const groups =
    outcomes.length > 0
      ? UITKOMSTEN.map((uitkomst) =>
          group(outcomeWord(ernst, uitkomst), ({ expected }) => expected.uitkomst === uitkomst),
        )
      : [
          group('Geen bevinding', ({ expected }) => expected.messages.length === 0),
          group('Wel een bevinding', ({ expected }) => expected.messages.length > 0),
        ];
  return groups.filter(({ sentences }) => sentences.length > 0);
}

/** @param articleText the id of the text of the rule's own article, or null when it has none */
export function ruleHelp(rule: AnyRule, cases: readonly RuleCase[], articleText: string | null): RuleHelp {
  const { id, article, summary, ernst, outcomes, sheets, messages, quotes } = rule;
  return {
    id,
    article,
    summary,
    ernst,
    outcomes: UITKOMSTEN.filter((uitkomst) => outcomes.includes(uitkomst)).map((uitkomst) =>
      outcomeWord(ernst, uitkomst),
    ),
    sheets: sheets.map(({ name }) => name),
    messages: Object.values(messages).map(({ text, advice }) => ({
      text: placeholdersInWords(text),
      advice: placeholdersInWords(advice),
    })),
    cases: casesOf(rule, cases),
    quotes: quotes === articleText ? null : quotes,
  };
}

/** A check that every sheet gets: it tells its text by the cell, so there is no list of messages here. */
export const cellRuleHelp = ({ id, ernst, summary }: CellRule): RuleHelp => ({
  id,
  article: null,
  summary,
  ernst,
  outcomes: [],
  sheets: [],
  messages: [],
  cases: [],
  quotes: null,
});
