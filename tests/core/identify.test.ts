import { check, summarise, tabsToRead } from '../../src/core/check';
import { CATALOGUE, gegevens, metingen } from '../fixtures/core/trial';
import type { Rows } from '../fixtures/core/workbooks';
import { ofRule, shortly, tab, workbook } from '../fixtures/core/workbooks';

const LIST = tab('Metingen', metingen({}));
const HOUSES_ROWS: Rows = [
  ['Gemeente', 'Plan-ID', 'Huizen', 'Leegstand'],
  ['Putten', 'H-1', 3, 0],
];
const HOUSES = tab('Huizen', HOUSES_ROWS);
const OTHER = { Overeenkomst: 'Noord-Veluwe', Organisatie: 'Putten' };

describe('which agreement a workbook is for', () => {
  test('stands in Gegevens', () => {
    expect(check(workbook(gegevens(), LIST), CATALOGUE)).toMatchObject({ agreement: 'WO', findings: [] });
    expect(check(workbook(gegevens(OTHER), HOUSES), CATALOGUE)).toMatchObject({
      agreement: 'NV',
      organisation: 'Putten',
      findings: [],
    });
  });

  test('may be spelled otherwise there', () => {
    const report = check(workbook(gegevens({ ...OTHER, Overeenkomst: 'noord veluwe' })), CATALOGUE);
    expect(report.agreement).toBe('NV');
    expect(shortly(report.findings)).toEqual(['veld-schrijfwijze B2']);
  });

  test('is an option, which wins', () => {
    const report = check(workbook(gegevens(OTHER), LIST), CATALOGUE, { agreement: 'WO' });
    expect(report).toMatchObject({ agreement: 'WO', organisation: null });
    // Putten is an organisation of the other agreement.
    expect(shortly(report.findings)).toEqual(['veld-code B3']);
  });

  test('follows from the sheets when Gegevens does not say', () => {
    expect(check(workbook(LIST), CATALOGUE).agreement).toBe('WO');
    expect(check(workbook(HOUSES), CATALOGUE).agreement).toBe('NV');
    expect(check(workbook(gegevens({ Overeenkomst: '' }), HOUSES), CATALOGUE).agreement).toBe('NV');
  });

  test('follows from the sheets when Gegevens names an unknown one', () => {
    const report = check(workbook(gegevens({ Overeenkomst: 'Drenthe' }), LIST), CATALOGUE);
    expect(report.agreement).toBe('WO');
    expect(shortly(report.findings)).toEqual(['veld-code B2']);
  });

  test('follows from the sheet that fits best, though a sheet of the other agreement resembles it', () => {
    // Two of the three required headers of Metingen, and all four of Huizen.
    expect(check(workbook(tab('Blad1', HOUSES_ROWS)), CATALOGUE)).toMatchObject({
      agreement: 'NV',
      sheets: [{ tab: 'Blad1', name: 'Huizen', rows: 1 }],
    });
  });

  test('decides which sheets are tried', () => {
    const report = check(workbook(gegevens(), HOUSES, tab('Foto', [['x']])), CATALOGUE);
    expect(report.sheets.map(({ name }) => name)).toEqual(['Gegevens', 'Metingen']);
    expect(report.unreadTabs).toEqual(['Foto']);
  });
});

describe('a workbook of which nothing can be judged', () => {
  const unknown = {
    rule: 'werkmap-onherkend',
    ernst: 'fout',
    cell: null,
    row: null,
    column: null,
    sleutel: null,
    article: null,
  };

  test.each([
    ['nothing of ours', [tab('Foto', [['x']]), tab('Leeg', [])]],
    ['sheets of both agreements', [tab('Foto', [['x']]), LIST, HOUSES]],
    [
      'only a sheet that both have',
      [tab('Foto', [['x']]), tab('Toelichtingen', [['Regel', 'Sleutel', 'Toelichting']])],
    ],
  ])('has %s', (_, tabs) => {
    const report = check(workbook(...tabs), CATALOGUE);
    expect(report.findings).toMatchObject([{ ...unknown, tab: 'Foto' }]);
    expect(report).toMatchObject({ agreement: null, outcomes: [], counts: { fout: 1 } });
  });

  test('has Gegevens that do not say which agreement', () => {
    const report = check(workbook(tab('Foto', [['x']]), gegevens({ Overeenkomst: 'Drenthe' })), CATALOGUE);
    expect(report.findings.map(({ rule, tab: name }) => `${rule} ${name}`)).toEqual([
      'werkmap-onherkend Foto',
      'veld-code Gegevens',
    ]);
    expect(report.sheets).toEqual([{ tab: 'Gegevens', name: 'Gegevens', rows: 3, labels: { column: 0 } }]);
  });

  test('has no sheets, though the agreement is given', () => {
    const report = check(workbook(tab('Foto', [['x']])), CATALOGUE, { agreement: 'NV' });
    expect(report).toMatchObject({ agreement: 'NV', outcomes: [] });
    expect(report.findings).toMatchObject([unknown]);
  });

  test('has no tabs at all', () => {
    expect(check(workbook(), CATALOGUE).findings).toMatchObject([{ ...unknown, tab: '' }]);
  });

  test('is not one with Gegevens alone', () => {
    expect(ofRule(check(workbook(gegevens()), CATALOGUE).findings, 'werkmap-onherkend')).toEqual([]);
  });
});

describe('the tabs to read whole', () => {
  const foreign = tab('Foto', [['Klant', 'Adres']]);

  test('are those of the agreement', () => {
    expect([...tabsToRead(workbook(gegevens(), LIST, foreign), CATALOGUE)]).toEqual(['Gegevens', 'Metingen']);
  });

  test('are those of any agreement while the first rows do not say which', () => {
    const head = workbook(gegevens({ Overeenkomst: '' }), LIST, HOUSES, foreign);
    expect([...tabsToRead(head, CATALOGUE)].sort()).toEqual(['Gegevens', 'Huizen', 'Metingen']);
  });
});

describe('what the first rows tell', () => {
  test('is the agreement, who delivers and over which day', () => {
    expect(summarise(workbook(gegevens(OTHER), HOUSES), CATALOGUE)).toEqual({
      agreement: 'Noord-Veluwe',
      organisation: 'Putten',
      peildatum: check(workbook(gegevens(OTHER)), CATALOGUE).peildatum,
    });
  });

  test('is the agreement alone when Gegevens is not there', () => {
    expect(summarise(workbook(LIST), CATALOGUE)).toEqual({
      agreement: 'West-Overijssel',
      organisation: null,
      peildatum: null,
    });
  });

  test('leaves out what is filled in wrongly', () => {
    const wrong = gegevens({ Organisatie: 'Atlantis', Peildatum: '31-02-2018' });
    expect(summarise(workbook(wrong, LIST), CATALOGUE)).toMatchObject({
      organisation: null,
      peildatum: null,
    });
  });

  test('is nothing for a workbook that is not ours', () => {
    expect(summarise(workbook(tab('Foto', [['x']])), CATALOGUE)).toEqual({
      agreement: null,
      organisation: null,
      peildatum: null,
    });
  });
});
