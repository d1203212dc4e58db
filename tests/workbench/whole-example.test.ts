import type { Report } from '../../src/core/report';
import { wholeExampleDescription } from '../../src/workbench/example/heel';
import { FOUTEN } from '../../src/workbench/example/heel/fouten';
import { VERZONNEN_NUMMER } from '../../src/workbench/example/maken/verzonnen';
import { reportOf } from './report-of';
import { foundIn, sorted, verdictsOf } from './seeded-findings';
import { WHOLE_FINDINGS } from './whole-findings';

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
    good = await reportOf(wholeExampleDescription(false));
    faulty = await reportOf(wholeExampleDescription(true));
  });

  test('holds every sheet of the agreement, with a mistake in each', () => {
    expect(faulty.sheets.map(({ name }) => name)).toEqual(SHEETS);
    expect(SHEETS.filter((sheet) => !FOUTEN.some(({ blad }) => blad === sheet))).toEqual([]);
  });

  test('makes every mistake of its list', () => {
    expect(WHOLE_FINDINGS.missed).toEqual([]);
  });

  test('without its mistakes has only what was not done or is not so far yet', () => {
    expect(foundIn(good)).toEqual(sorted(WHOLE_FINDINGS.intended));
    expect(good.counts.fout).toBe(0);
  });

  test('with them, each is found at its cell and nothing else is', () => {
    expect(foundIn(faulty)).toEqual(sorted(WHOLE_FINDINGS.all));
  });

  test('every mistake leads to the verdicts that its list names', () => {
    const { expected, actual } = verdictsOf(FOUTEN, faulty);
    expect(actual).toEqual(expected);
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
