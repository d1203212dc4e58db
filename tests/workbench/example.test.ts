import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import { cellAddress } from '../../src/core/values/address';
import { XlsxFile } from '../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { exampleDescription } from '../../src/workbench/example';
import { FOUTEN, VERZONNEN_NUMMER } from '../../src/workbench/example/klein/fouten';
import { EXAMPLE_FINDINGS } from './example-findings';

async function reportOf(fouten: boolean): Promise<Report> {
  const file = await XlsxFile.open(await writeWorkbook(exampleDescription(fouten)));
  return check(await file.read(), CATALOGUE);
}

const places = ({ findings }: Report): string[] =>
  findings.map(({ rule, tab, cell, sleutel }) =>
    [rule, tab, cell === null ? (sleutel ?? '') : cellAddress(cell.row, cell.column)].join(' '),
  );

describe('the example workbook', () => {
  test('without its mistakes there is nothing to find, and all of its municipalities are in balance', async () => {
    const report = await reportOf(false);
    expect(places(report)).toEqual([]);
    const balance = report.outcomes.filter(
      ({ rule, uitkomst }) => rule === 'WO-20' && uitkomst === 'voldoet',
    );
    expect(balance.map(({ subject }) => subject)).toEqual(['Dalfsen', 'Hardenberg', 'Raalte', 'Zwolle']);
  });

  test('with them, each is found at its cell and nothing else is', async () => {
    const report = await reportOf(true);
    expect(places(report)).toEqual(EXAMPLE_FINDINGS.map((finding) => finding.join(' ')));
  });

  test('every seeded mistake names a rule that finds it', async () => {
    const { findings } = await reportOf(true);
    const rules = new Set(findings.map(({ rule }) => rule));
    const seeded = FOUTEN.flatMap(({ gevolgen }) => gevolgen.map(({ regel }) => regel));
    expect(seeded.filter((regel) => !rules.has(regel))).toEqual([]);
  });

  test('the invented citizen service number is repeated nowhere in the report', async () => {
    expect(JSON.stringify(await reportOf(true))).not.toContain(VERZONNEN_NUMMER);
  });
});
