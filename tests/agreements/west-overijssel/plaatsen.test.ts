import {
  DAGEN,
  behoefte,
  bladenVan,
  metJaar,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding/finding';
import { cellAddress } from '../../../src/core/values/address';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer } from './controleer';

const plek = ({ tab, cell, row, column, sleutel }: Finding) => ({
  tab,
  cell: cell === null ? null : cellAddress(cell.row, cell.column),
  row,
  column,
  sleutel,
});

const een = (meer: Planrij, bruto = 100, rest: Werkmap = {}): Werkmap => ({
  plannen: [plan('A', bruto, meer)],
  ...rest,
});
const NODIG = { behoefte: behoefte(1) };

/* Gemeente, Plan-ID, Plannaam, Status and Bruto are always there: A to E. Other columns follow where they are used. */
describe('a finding about a plan points at the named cell, under the key of the row', () => {
  test.each<[string, Werkmap, string, string]>([
    ['WO-plan-jaren', een({ jaar2017: '', jaar2018: 1, na2025: 2 }), 'G2', '2018'],
    ['WO-plan-woningtype', een({ eengezins: '', meergezins: 1 }), 'G2', 'Meergezins'],
    ['WO-plan-prijs', een({ socialeHuur: '', prijsOnbekend: 1 }), 'G2', 'Prijs onbekend'],
    ['WO-plan-gerealiseerd', een({ sloop: 0, gerealiseerd: 101 }), 'G2', 'Gerealiseerd'],
    ['WO-plan-sloop', een({ sloop: 0, sloopGerealiseerd: 1 }), 'G2', 'Sloop gerealiseerd'],
    [
      'WO-plan-verlopen',
      een({ jaar2016: 0, jaar2017: 50, jaar2018: 50 }, 100, { peildatum: DAGEN.laatsteHersteldag }),
      'G2',
      '2017',
    ],
    ['WO-plan-sprong', een({}, 100, { vorigePlannen: [plan('a', 5)] }), 'E2', 'Bruto woningen'],
    ['WO-25', een({ nieuwOfGewijzigd: 'ja', afgestemdMet: '' }), 'G2', 'Afgestemd met'],
    ['WO-27-borging', een({ sloop: 5, saldoGeborgd: 'nee' }), 'G2', 'Saldo na sloop geborgd'],
    ['WO-28', een({ doelgroep: 'zorg', bestaandeVoorraad: 'nee' }), 'F2', 'Bijzondere doelgroep'],
    ['WO-29', een({ doelgroep: 'statushouders', bestaandeVoorraad: 'nee' }), 'F2', 'Bijzondere doelgroep'],
    [
      'WO-28-overleg',
      een({ doelgroep: 'zorg', bestaandeVoorraad: 'ja', overlegBestemming: '' }),
      'H2',
      'Overleg bestemming',
    ],
    ['WO-29-overleg', een({ doelgroep: 'statushouders', overlegBestemming: '' }), 'G2', 'Overleg bestemming'],
  ])('%s', (rule, werkmap, cell, column) => {
    const report = check(
      workbookOf(bladenVan(werkmap)),
      CATALOGUE,
      werkmap.vorigePlannen === undefined
        ? {}
        : { previous: workbookOf(bladenVan({ plannen: werkmap.vorigePlannen })) },
    );
    expect(plek(bevinding(report, rule))).toEqual({
      tab: 'Plancapaciteit',
      cell,
      row: 2,
      column,
      sleutel: 'Zwolle|A',
    });
  });

  test('WO-19: the blank priority', () => {
    const report = controleer({ plannen: [plan('A', 10), plan('B', 10, { prioriteit: 'hoog' })] });
    expect(plek(bevinding(report, 'WO-19'))).toMatchObject({
      cell: 'F2',
      column: 'Prioriteit',
      sleutel: 'Zwolle|A',
    });
    expect(bevinding(report, 'WO-19').ernst).toBe('signaal');
  });

  test('rij-andere-partij: the first key column', () => {
    const report = controleer({ plannen: [plan('A', 10), plan('A', 10, { gemeente: 'Deventer' })] });
    expect(plek(bevinding(report, 'rij-andere-partij'))).toEqual({
      tab: 'Plancapaciteit',
      cell: 'A3',
      row: 3,
      column: 'Gemeente',
      sleutel: 'Deventer|A',
    });
  });

  test('WO-25: an unknown name is a wrong code in that cell, in any row, and never the cell of the balance', () => {
    const report = controleer({
      plannen: [plan('A', 10, { nieuwOfGewijzigd: 'nee', afgestemdMet: 'Kampen; Atlantis' })],
      ...NODIG,
    });
    expect(bevinding(report, 'veld-code')).toMatchObject({
      article: null,
      ernst: 'fout',
      found: 'Kampen; Atlantis',
    });
    expect(plek(bevinding(report, 'veld-code'))).toMatchObject({ cell: 'G2', sleutel: 'Zwolle|A' });
    expect(bevindingen(report, 'WO-25')).toEqual([]);
    expect(
      report.outcomes.find(({ rule, subject }) => rule === 'WO-20' && subject === 'Zwolle')?.uitkomst,
    ).toBe('voldoet');
  });
});

describe('without the named column a finding points', () => {
  test.each<[string, Planrij, string, string]>([
    ['WO-27-borging', { sloop: 5 }, 'F2', 'Sloop'],
    ['WO-28-overleg', { doelgroep: 'zorg', bestaandeVoorraad: 'ja' }, 'F2', 'Bijzondere doelgroep'],
    ['WO-29-overleg', { doelgroep: 'statushouders', bestaandeVoorraad: 'ja' }, 'F2', 'Bijzondere doelgroep'],
  ])('%s: at the cell that is named after it', (rule, meer, cell, column) => {
    expect(plek(bevinding(controleer(een(meer)), rule))).toMatchObject({ cell, row: 2, column });
  });

  test('WO-25: at the row, without a cell', () => {
    expect(plek(bevinding(controleer(een({ nieuwOfGewijzigd: 'ja' })), 'WO-25'))).toEqual({
      tab: 'Plancapaciteit',
      cell: null,
      row: 2,
      column: null,
      sleutel: 'Zwolle|A',
    });
  });
});

describe('a finding about a municipality', () => {
  test('WO-20 points at its counted plan with most homes still to build, the upper of equals', () => {
    const report = controleer({
      plannen: [
        plan('A', 900, { status: '3' }),
        plan('B', 900, { gerealiseerd: 850 }),
        plan('C', 60),
        plan('D', 60),
        plan('E', 900, { doelgroep: 'statushouders' }),
      ],
      ...NODIG,
    });
    expect(plek(bevinding(report, 'WO-20'))).toEqual({
      tab: 'Plancapaciteit',
      cell: 'A4',
      row: 4,
      column: 'Gemeente',
      sleutel: 'Zwolle',
    });
  });

  test('WO-21 points at the first prognosis that counts', () => {
    const report = controleer({
      ...een({}),
      behoefte: behoefte(1, { prognose: 'Eigen' }),
      peildatum: DAGEN.laatsteHersteldag,
    });
    expect(plek(bevinding(report, 'WO-21'))).toEqual({
      tab: 'Woningbehoefte',
      cell: 'D5',
      row: 5,
      column: 'Prognose',
      sleutel: 'Zwolle',
    });
  });

  test('WO-27-onvolledig points at the first blank, under the key of that row', () => {
    const vol = behoefte(1, { verwachteSloop: 1 });
    const report = controleer({
      ...een({}),
      behoefte: metJaar(metJaar(vol, 2018, { verwachteSloop: '' }), 2020, { verwachteSloop: '' }),
    });
    expect(plek(bevinding(report, 'WO-27-onvolledig'))).toEqual({
      tab: 'Woningbehoefte',
      cell: 'D4',
      row: 4,
      column: 'Verwachte sloop',
      sleutel: 'Zwolle|2018',
    });
  });

  test.each(['WO-19', 'WO-22', 'WO-27-sloop'])('%s has no cell, and is shown with the plans', (rule) => {
    const report = controleer({ plannen: [plan('A', 1000, { sloop: 5 })], ...NODIG });
    expect(plek(bevinding(report, rule))).toEqual({
      tab: 'Plancapaciteit',
      cell: null,
      row: null,
      column: null,
      sleutel: 'Zwolle',
    });
  });

  test('is shown at the tab’s own name', () => {
    const [gegevens, plannen, nodig] = workbookOf(bladenVan({ plannen: [plan('A', 1000)], ...NODIG })).tabs;
    if (gegevens === undefined || plannen === undefined || nodig === undefined) throw new Error('Three tabs');
    const report = check(
      { date1904: false, tabs: [gegevens, { ...plannen, name: 'Monitor 2016' }, nodig] },
      CATALOGUE,
    );
    expect(bevinding(report, 'WO-22').tab).toBe('Monitor 2016');
    expect(bevinding(report, 'WO-20').tab).toBe('Monitor 2016');
  });
});

describe('a finding about the peildatum', () => {
  test('outside the period points at its value in Gegevens', () => {
    const report = controleer({ peildatum: DAGEN.naHetEinde, plannen: [] });
    expect(plek(bevinding(report, 'peildatum-buiten-looptijd'))).toEqual({
      tab: 'Gegevens',
      cell: 'B4',
      row: 4,
      column: 'Waarde',
      sleutel: 'Peildatum',
    });
  });

  test('in the middle of a year has no cell', () => {
    const report = controleer({ peildatum: serialOf(2018, 6, 30), plannen: [] });
    expect(plek(bevinding(report, 'WO-21-peildatum'))).toEqual({
      tab: 'Gegevens',
      cell: null,
      row: null,
      column: null,
      sleutel: 'Peildatum',
    });
  });
});

test('a finding that no cell shows can be explained under its subject', () => {
  const { tabs } = workbookOf(bladenVan({ plannen: [plan('A', 1000)], ...NODIG }));
  const toelichting = (sleutel: string) => ({
    name: 'Toelichtingen',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      ['Regel', 'Sleutel', 'Toelichting'],
      ['WO-22', sleutel, 'De raad besluit in maart.'],
    ],
    tables: [],
    read: true,
  });
  const isUitgelegd = (sleutel: string) =>
    bevinding(check({ date1904: false, tabs: [...tabs, toelichting(sleutel)] }, CATALOGUE), 'WO-22')
      .explained;
  expect(isUitgelegd('zwolle')).toBe(true);
  expect(isUitgelegd('Deventer')).toBe(false);
});
