import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import { cellAddress } from '../../src/core/values/address';
import { XlsxFile } from '../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { wholeExampleDescription } from '../../src/workbench/example/heel';
import { FOUTEN } from '../../src/workbench/example/heel/fouten';
import { VERZONNEN_NUMMER } from '../../src/workbench/example/klein/fouten';
import { INTENDED, misses, type Told, WHOLE_FINDINGS } from './whole-findings';

async function reportOf(fouten: boolean): Promise<Report> {
  const file = await XlsxFile.open(await writeWorkbook(wholeExampleDescription(fouten)));
  return check(await file.read(), CATALOGUE);
}

const sorted = (findings: readonly Told[]): readonly string[] =>
  findings.map((finding) => finding.join(' ')).sort();

const places = ({ findings }: Report): readonly string[] =>
  sorted(
    findings.map(({ rule, tab, cell, sleutel }) => [
      rule,
      tab,
      cell === null ? (sleutel ?? '') : cellAddress(cell.row, cell.column),
    ]),
  );

/** The sheets that a municipality, the province or the region fills in. */
const SHEETS = [
  'Gegevens',
  'Plancapaciteit',
  'Woningbehoefte',
  'Energielabels',
  'Energieloket',
  'Maatwerkafspraken',
  'Vrijkomend vastgoed',
  'Afsprakenregister',
  'Toelichtingen',
];

describe('the example of the whole agreement', () => {
  let good: Report;
  let faulty: Report;
  beforeAll(async () => {
    good = await reportOf(false);
    faulty = await reportOf(true);
  });

  test('holds every sheet of the agreement, with a mistake in each', () => {
    expect(faulty.sheets.map(({ name }) => name)).toEqual(SHEETS);
    expect(SHEETS.filter((sheet) => !FOUTEN.some(({ blad }) => blad === sheet))).toEqual([]);
  });

  test('makes every mistake of its list', () => {
    expect(FOUTEN.filter(misses)).toEqual([]);
  });

  test('without its mistakes has only what was not done or is not so far yet', () => {
    expect(places(good)).toEqual(sorted(INTENDED));
    expect(good.counts.fout).toBe(0);
  });

  test('with them, each is found at its cell and nothing else is', () => {
    expect(places(faulty)).toEqual(sorted(WHOLE_FINDINGS));
  });

  test('every mistake leads to the verdicts that its list names', () => {
    const expected = FOUTEN.flatMap(({ oordelen = [] }) => oordelen);
    const verdicts = expected.map(({ regel, onderwerp, tijdvak }) => {
      const outcome = faulty.outcomes.find(
        ({ rule, subject, tijdvak: span }) =>
          rule === regel && subject === onderwerp && span === (tijdvak ?? null),
      );
      return { regel, onderwerp, ...(tijdvak === undefined ? {} : { tijdvak }), uitkomst: outcome?.uitkomst };
    });
    expect(verdicts).toEqual(expected);
  });

  test('what is explained counts apart, but a fout that is explained does not', () => {
    const explained = faulty.findings.filter((finding) => finding.explained);
    expect(explained.map(({ rule, sleutel }) => `${rule} ${String(sleutel)}`).sort()).toEqual([
      'WO-11.2 Ommen',
      'WO-20 Deventer',
      'WO-28 Zwolle|ZW-005',
      'WO-3 Provincie|2017',
    ]);
    expect(faulty.counts.toegelicht).toBe(4);
    expect(faulty.findings.find(({ rule }) => rule === 'WO-plan-jaren')?.explained).toBe(false);
  });

  test('no rule breaks down on it', () => {
    expect(faulty.outcomes.filter(({ crashed }) => crashed)).toEqual([]);
    expect(good.outcomes.filter(({ crashed }) => crashed)).toEqual([]);
  });

  test('the invented citizen service number is repeated nowhere in the report', () => {
    expect(JSON.stringify(faulty)).not.toContain(VERZONNEN_NUMMER);
  });
});
