import type { Report } from '../../src/core/report';
import { cellAddress } from '../../src/core/values/address';
import { exampleDescription } from '../../src/workbench/example';
import { FOUTEN } from '../../src/workbench/example/klein/fouten';
import { VERZONNEN_NUMMER } from '../../src/workbench/example/maken/verzonnen';
import { EXAMPLE_FINDINGS } from './example-findings';
import { reportOf } from './report-of';

const places = ({ findings }: Report): string[] =>
  findings.map(({ rule, tab, cell, sleutel }) =>
    [rule, tab, cell === null ? (sleutel ?? '') : cellAddress(cell.row, cell.column)].join(' '),
  );

describe('the example workbook', () => {
  test('without its mistakes there is nothing to find, and all of its municipalities are in balance', async () => {
    const report = await reportOf(exampleDescription(false));
    expect(places(report)).toEqual([]);
    const balance = report.outcomes.filter(
      ({ rule, uitkomst }) => rule === 'WO-20' && uitkomst === 'voldoet',
    );
    expect(balance.map(({ subject }) => subject)).toEqual(['Dalfsen', 'Hardenberg', 'Raalte', 'Zwolle']);
  });

  test('with them, each is found at its cell and nothing else is', async () => {
    const report = await reportOf(exampleDescription(true));
    expect(places(report)).toEqual(EXAMPLE_FINDINGS.map((finding) => finding.join(' ')));
  });

  test('every seeded mistake names a rule that finds it', async () => {
    const { findings } = await reportOf(exampleDescription(true));
    const rules = new Set(findings.map(({ rule }) => rule));
    const seeded = FOUTEN.flatMap(({ gevolgen }) => gevolgen.map(({ regel }) => regel));
    expect(seeded.filter((regel) => !rules.has(regel))).toEqual([]);
  });

  test('the invented citizen service number is repeated nowhere in the report', async () => {
    expect(JSON.stringify(await reportOf(exampleDescription(true)))).not.toContain(VERZONNEN_NUMMER);
  });
});
