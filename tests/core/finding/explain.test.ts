import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { Meting } from '../../fixtures/core/trial';
import { CATALOGUE, gegevens, metingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { shortly, tab, workbook } from '../../fixtures/core/workbooks';

const HEADERS = ['Regel', 'Sleutel', 'Kolom', 'Toelichting', 'Datum'];

/** A workbook with two spelling signals in one row and a fout in the other, and these explanations. */
const DEFECTS: readonly Meting[] = [
  { plan: 'P 1', gemeente: 'zwolle', klaar: 'J' },
  { plan: 'P-2', aantal: -1 },
];
function explained(...rows: Rows) {
  const report = check(
    workbook(gegevens(), tab('Metingen', metingen(...DEFECTS)), tab('Uitleg', [HEADERS, ...rows])),
    CATALOGUE,
  );
  return { report, explained: shortly(report.findings.filter((finding) => finding.explained)) };
}

const KLAAR = 'veld-schrijfwijze K2';
const GEMEENTE = 'veld-schrijfwijze A2';

describe('an explanation', () => {
  test('of a rule and a key covers every finding of that rule on that row', () => {
    expect(explained(['veld-schrijfwijze', 'Zwolle|P 1', '', 'Zo is het.']).explained).toEqual([
      GEMEENTE,
      KLAAR,
    ]);
  });

  test.each<[string, CellValue[]]>([
    ['without case', ['VELD-Schrijfwijze', 'zwolle|p 1', 'KLAAR', 'Zo is het.']],
    ['with other white space', [' veld-schrijfwijze', 'Zwolle|P\u00a0 1 ', ' Klaar', 'Zo is het.']],
    ['with a date', ['veld-schrijfwijze', 'Zwolle|P 1', 'Klaar', 'Zo is het.', '31-12-2018']],
  ])('is matched %s', (_, row) => {
    expect(explained(row).explained).toEqual([KLAAR]);
  });

  test.each<[string, CellValue[]]>([
    ['another rule', ['veld-code', 'Zwolle|P 1', '', 'Zo is het.']],
    ['another key', ['veld-schrijfwijze', 'Zwolle|P-2', '', 'Zo is het.']],
    ['the address of the cell', ['veld-schrijfwijze', 'K2', '', 'Zo is het.']],
    ['another column', ['veld-schrijfwijze', 'Zwolle|P 1', 'Niveau', 'Zo is het.']],
    ['no words', ['veld-schrijfwijze', 'Zwolle|P 1', 'Klaar', '']],
    ['no rule', ['', 'Zwolle|P 1', 'Klaar', 'Zo is het.']],
    ['an error value', ['veld-schrijfwijze', 'Zwolle|P 1', '#N/B', 'Zo is het.']],
  ])('of %s explains nothing', (_, row) => {
    expect(explained(row).explained).toEqual([]);
  });

  test('never covers a fout', () => {
    const { report } = explained(['veld-bereik', 'Zwolle|P-2', '', 'Zo is het.']);
    expect(report.findings.some((finding) => finding.explained)).toBe(false);
    expect(report.counts).toMatchObject({ fout: 1, toegelicht: 0 });
  });

  test('never covers a finding without a key, such as those on its own rows', () => {
    const row = ['x', '', '', 'Zo is het.', '31-12-2018'];
    const again = ['veld-datumtekst', '', '', 'Zo is het.'];
    expect(explained(row, again).explained).toEqual([]);
  });

  test('names the column by the header in the file or by ours', () => {
    const rows: Rows = [
      ['Gemeente', 'Plan-ID', 'Bruto'],
      ['Zwolle', 'P-1', '12'],
    ];
    for (const [name, covers] of [
      ['Bruto', true],
      ['aantal woningen', true],
      ['Aantal', false],
    ] as const) {
      const { findings } = check(
        workbook(
          tab('Metingen', rows),
          tab('Toelichtingen', [HEADERS, ['veld-tekstgetal', 'Zwolle|P-1', name, 'Zo is het.']]),
        ),
        CATALOGUE,
      );
      expect([name, findings.map((finding) => finding.explained)]).toEqual([name, [covers]]);
    }
  });

  test('covers a sheet or a header by its own key', () => {
    const rows: Rows = [...metingen({})].map((row, i) => [...row, i === 0 ? 'Wijk' : 'Oost']);
    const { findings } = check(
      workbook(
        tab('Metingen', rows),
        tab('Metingen oud', metingen({})),
        tab('Toelichtingen', [
          HEADERS,
          ['kolom-onbekend', 'Wijk', '', 'Van ons zelf.'],
          ['blad-dubbel', 'Metingen', '', 'Ter vergelijking.'],
        ]),
      ),
      CATALOGUE,
    );
    expect(findings.map(({ rule, explained: covered }) => [rule, covered])).toEqual([
      ['kolom-onbekend', true],
      ['blad-dubbel', true],
    ]);
  });
});

test('explained findings are counted apart, and stay in the list', () => {
  const before = explained().report;
  const after = explained(['veld-schrijfwijze', 'Zwolle|P 1', 'Klaar', 'Zo is het.']).report;
  expect(before.counts).toEqual({ fout: 1, norm: 0, streven: 0, register: 0, signaal: 2, toegelicht: 0 });
  expect(after.counts).toEqual({ fout: 1, norm: 0, streven: 0, register: 0, signaal: 1, toegelicht: 1 });
  expect(shortly(after.findings)).toEqual(shortly(before.findings));
  expect(after.outcomes).toEqual(before.outcomes);
});
