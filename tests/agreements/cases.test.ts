import { CATALOGUE } from '../../src/agreements/catalogue';
import { GEVALLEN as NV_GEVALLEN } from '../../src/agreements/noord-veluwe/gevallen';
import { GEVALLEN as WO_GEVALLEN } from '../../src/agreements/west-overijssel/gevallen';
import { workbookOf } from '../../src/core/article/case';
import { check } from '../../src/core/check';

const GEVALLEN = [...WO_GEVALLEN, ...NV_GEVALLEN];

test.each(GEVALLEN.map((one) => [`${one.rule}: ${one.sentence}`, one] as const))(
  '%s',
  (_, { rule, sheets, previous, expected }) => {
    const report = check(
      workbookOf(sheets),
      CATALOGUE,
      previous === undefined ? {} : { previous: workbookOf(previous) },
    );
    expect(report.outcomes.filter(({ crashed }) => crashed)).toEqual([]);
    const outcomes = report.outcomes.filter(
      ({ rule: of, subject, tijdvak }) =>
        of === rule &&
        subject === expected.subject &&
        (expected.tijdvak === undefined || tijdvak === expected.tijdvak),
    );
    expect(outcomes.map(({ uitkomst }) => uitkomst)).toEqual(
      expected.uitkomst === undefined ? [] : [expected.uitkomst],
    );
    expect(
      report.findings.filter((finding) => finding.rule === rule).map(({ messageId }) => messageId),
    ).toEqual(expected.messages);
  },
);

test('the catalogue hands out these cases when they are asked for', async () => {
  const handedOut = await Promise.all(CATALOGUE.agreements.map((agreement) => agreement.cases()));
  expect(handedOut.flat()).toEqual(GEVALLEN);
});
