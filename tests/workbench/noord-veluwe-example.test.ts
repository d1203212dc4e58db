import type { Outcome, Report } from '../../src/core/report';
import { VERZONNEN_NUMMER } from '../../src/workbench/example/maken/verzonnen';
import { noordVeluweDescription } from '../../src/workbench/example/noord-veluwe';
import { FOUTEN } from '../../src/workbench/example/noord-veluwe/fouten';
import { NOORD_VELUWE_FINDINGS } from './noord-veluwe-findings';
import { reportOf } from './report-of';
import { foundIn, sorted, verdictsOf } from './seeded-findings';

const SHEETS = [
  'Gegevens',
  'Coachresultaten',
  'Coachuren',
  'Loonschaal',
  'Verrekening',
  'Seniorenwoningen',
  'Evaluaties',
  'Afsprakenregister',
  'Toelichtingen',
];

const outcomesOf = ({ outcomes }: Report, id: string): readonly Outcome[] =>
  outcomes.filter(({ rule }) => rule === id);

/** The verdicts on the region in each year, with the number that was reached and what it was held against. */
const regionIn = (report: Report, id: string) =>
  outcomesOf(report, id).map(({ tijdvak, uitkomst, value, limit }) => [tijdvak, uitkomst, value, limit]);

describe('the example of Noord-Veluwe', () => {
  let good: Report;
  let faulty: Report;
  beforeAll(async () => {
    good = await reportOf(noordVeluweDescription(false));
    faulty = await reportOf(noordVeluweDescription());
  });

  test('holds every sheet of the agreement, with a mistake in each', () => {
    expect(faulty.sheets.map(({ name }) => name)).toEqual(SHEETS);
    expect(SHEETS.filter((sheet) => !FOUTEN.some(({ blad }) => blad === sheet))).toEqual([]);
  });

  test('makes every mistake of its list', () => {
    expect(NOORD_VELUWE_FINDINGS.missed).toEqual([]);
  });

  test('without its mistakes has only the aims that were not reached and the weeks without a coach', () => {
    expect(foundIn(good)).toEqual(sorted(NOORD_VELUWE_FINDINGS.intended));
    expect(good.counts.fout).toBe(0);
  });

  test('with them, each is found at its cell and nothing else is', () => {
    expect(foundIn(faulty)).toEqual(sorted(NOORD_VELUWE_FINDINGS.all));
  });

  test('every mistake leads to the verdicts that its list names', () => {
    const { expected, actual } = verdictsOf(FOUTEN, faulty);
    expect(actual).toEqual(expected);
  });

  test('without its mistakes reaches the talks of 2024 and misses its moves', () => {
    expect(regionIn(good, 'NV-3-gesprekken')).toEqual([
      ['2024', 'voldoet', 219, 200],
      ['2025', 'niet-te-bepalen', 215, 300],
    ]);
    expect(regionIn(good, 'NV-3-verhuizingen')).toEqual([
      ['2024', 'voldoet-niet', 46, 50],
      ['2025', 'niet-te-bepalen', 29, 50],
    ]);
  });

  test('has numbers of people that are too small to be shared', () => {
    const [moves2024] = outcomesOf(good, 'NV-3-verhuizingen');
    expect(moves2024?.progress?.parts).toEqual([
      { label: 'deltaWonen', count: 3 },
      { label: 'Omnia Wonen', count: 13 },
      { label: 'Uwoon', count: 23 },
      { label: 'Woningstichting Putten', count: 7 },
    ]);
  });

  test('without its mistakes divides the costs of both years to the cent', () => {
    const judged = outcomesOf(good, 'NV-1a-verdeling');
    expect(judged.map(({ uitkomst }) => uitkomst)).toEqual(Array.from({ length: 20 }, () => 'voldoet'));
    expect(judged.filter(({ value, limit }) => value !== limit)).toEqual([]);
  });

  test('what is explained counts apart, but a fout that is explained does not', () => {
    const explained = faulty.findings.filter((finding) => finding.explained);
    expect(explained.map(({ rule, sleutel }) => `${rule} ${String(sleutel)}`).sort()).toEqual([
      'NV-1b-uren Woningstichting Putten|2025',
      'NV-3-verhuizingen Regio|2024',
    ]);
    expect(faulty.counts.toegelicht).toBe(2);
    expect(faulty.findings.find(({ rule }) => rule === 'NV-verrekening-som')?.explained).toBe(false);
  });

  test('no rule breaks down on it', () => {
    expect(faulty.outcomes.filter(({ crashed }) => crashed)).toEqual([]);
    expect(good.outcomes.filter(({ crashed }) => crashed)).toEqual([]);
  });

  test('nothing that tells who somebody is, is repeated in the report', () => {
    const report = JSON.stringify(faulty);
    const planted = [
      VERZONNEN_NUMMER,
      '12345678',
      '0341-123456',
      'p.bedacht',
      'Mevrouw Verzonnen',
      'De heer Bedacht',
    ];
    expect(planted.filter((text) => report.includes(text))).toEqual([]);
    expect(report).not.toContain('Coach Verzonnen');
  });

  test('is the same every time', () => {
    expect(noordVeluweDescription()).toEqual(noordVeluweDescription());
  });
});
