import { CATALOGUE } from '../../src/agreements/catalogue';
import { workbookOf } from '../../src/core/article/case';
import { check } from '../../src/core/check';

const cases = CATALOGUE.agreements.flatMap((agreement) => [
  ...(agreement.generalCases ?? []),
  ...agreement.articles.flatMap((article) => article.cases),
]);

test.each(cases.map((one) => [`${one.rule}: ${one.sentence}`, one] as const))(
  '%s',
  (_, { rule, sheets, previous, expected }) => {
    const report = check(
      workbookOf(sheets),
      CATALOGUE,
      previous === undefined ? {} : { previous: workbookOf(previous) },
    );
    const outcomes = report.outcomes.filter(
      (outcome) => outcome.rule === rule && outcome.subject === expected.subject,
    );
    expect(outcomes.map(({ uitkomst }) => uitkomst)).toEqual(
      expected.uitkomst === undefined ? [] : [expected.uitkomst],
    );
    expect(
      report.findings.filter((finding) => finding.rule === rule).map(({ messageId }) => messageId),
    ).toEqual(expected.messages);
  },
);
