import type { RuleCase } from '../../core/article/case';
import type { Uitkomst } from '../../core/report';

type Bladen = Pick<RuleCase, 'sheets' | 'previous'>;

/**
 * Makes the makers of cases of an agreement, from how its small workbooks are made. A case reads: the rule and of whom,
 * then the sentence, the workbook, the outcome and the messages of the findings.
 * @param onderwerp of whom a case is when it does not say so
 */
export const gevallenVoor = <W>(onderwerp: string, bladenVan: (werkmap: W) => Bladen) => ({
  /** The cases of a rule that judges; `tijdvak` picks one of several outcomes. */
  gevallenOver:
    (rule: string, subject: string = onderwerp, tijdvak?: string | null) =>
    (sentence: string, werkmap: W, uitkomst: Uitkomst, ...messages: readonly string[]): RuleCase => ({
      rule,
      sentence,
      ...bladenVan(werkmap),
      expected: { subject, uitkomst, messages, ...(tijdvak === undefined ? {} : { tijdvak }) },
    }),
  /** The cases of a rule that only gives findings. */
  bevindingenVan:
    (rule: string) =>
    (sentence: string, werkmap: W, ...messages: readonly string[]): RuleCase => ({
      rule,
      sentence,
      ...bladenVan(werkmap),
      expected: { messages },
    }),
});
