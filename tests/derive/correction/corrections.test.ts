import type { Finding, Proposal } from '../../../src/core/finding/finding';
import type { Report } from '../../../src/core/report';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { correctionsOf, groupCorrections, isCorrectable } from '../../../src/derive/correction/corrections';

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'veld-code',
  messageId: null,
  article: null,
  ernst: 'fout',
  tab: 'Plannen',
  cell: { row: 2, column: 1 },
  row: 3,
  column: 'Gemeente',
  sleutel: null,
  message: '',
  advice: '',
  proposal: { value: 'Zwolle', kind: 'code', text: 'Zwolle' },
  facts: [],
  basis: [],
  explained: false,
  ...over,
});

const workbook: WorkbookSnapshot = {
  date1904: false,
  tabs: [
    {
      name: 'Gegevens',
      firstRow: 0,
      firstColumn: 0,
      rows: [
        ['Kenmerk', 'Waarde'],
        ['Peildatum', '31-12-2018'],
      ],
      tables: [],
      read: true,
    },
    {
      name: 'Plannen',
      firstRow: 1,
      firstColumn: 1,
      rows: [
        ['Gemeente', 'Bruto'],
        ['Zwole', '1.250'],
        ['Ommen', 3],
        ['Totaal van de regio'],
        ['Gemeente', 'Behoefte'],
        ['zwolle', ' 12'],
      ],
      tables: [],
      read: true,
    },
  ],
};
const sheets: Report['sheets'] = [
  { tab: 'Gegevens', name: 'Gegevens', rows: 1, labels: { column: 0 } },
  { tab: 'Plannen', name: 'Plancapaciteit', rows: 2, labels: { row: 1, keys: [1] } },
  { tab: 'Plannen', name: 'Woningbehoefte', rows: 1, labels: { row: 5, keys: [1] } },
];

const corrections = (...findings: readonly Finding[]) => correctionsOf(findings, { sheets }, workbook);
const proposal = (value: CellValue, kind: Proposal['kind']): Proposal => ({
  value,
  kind,
  text: String(value),
});

describe('a correction', () => {
  test('says what stands in the cell, what will, and the header by which it is known', () => {
    expect(corrections(finding()).map(({ edit }) => edit)).toEqual([
      {
        tab: 'Plannen',
        cell: { row: 2, column: 1 },
        now: 'Zwole',
        becomes: 'Zwolle',
        numberFormat: 'General',
        witnesses: [{ cell: { row: 1, column: 1 }, value: 'Gemeente' }],
      },
    ]);
  });

  test('in a row that has a key is known by that too', () => {
    const [one] = corrections(finding({ cell: { row: 2, column: 2 } }));
    expect(one?.edit.witnesses).toEqual([
      { cell: { row: 1, column: 2 }, value: 'Bruto' },
      { cell: { row: 2, column: 1 }, value: 'Zwole' },
    ]);
  });

  test('of a second list in the same tab has the header of that list', () => {
    const [one] = corrections(finding({ cell: { row: 6, column: 2 } }));
    expect(one?.edit.witnesses).toEqual([
      { cell: { row: 5, column: 2 }, value: 'Behoefte' },
      { cell: { row: 6, column: 1 }, value: 'zwolle' },
    ]);
  });

  test('of a property has its name before it', () => {
    const [one] = corrections(finding({ tab: 'Gegevens', cell: { row: 1, column: 1 } }));
    expect(one?.edit.witnesses).toEqual([{ cell: { row: 1, column: 0 }, value: 'Peildatum' }]);
  });

  test('of the name of a property is held by nothing else', () => {
    const [one] = corrections(finding({ tab: 'Gegevens', cell: { row: 1, column: 0 } }));
    expect(one?.edit.witnesses).toEqual([]);
  });

  test.each<[CellValue, Proposal['kind'], string]>([
    [1250, 'getal', 'General'],
    [12.5, 'getal', 'General'],
    [43465, 'datum', 'dd-mm-yyyy'],
    [60000, 'bedrag', '€ #,##0.00'],
    [0.08, 'aandeel', '0%'],
    [0.138, 'aandeel', '0.0%'],
    [0.07125, 'aandeel', '0.000%'],
    ['hoog', 'code', 'General'],
    ['ja', 'ja/nee', 'General'],
    [true, 'ja/nee', 'General'],
    ['5.3', 'code', 'General'],
  ])('%j as %s is shown as %s', (value, kind, numberFormat) => {
    const [one] = corrections(finding({ proposal: proposal(value, kind) }));
    expect(one?.edit).toMatchObject({ becomes: value, numberFormat });
  });

  test('is offered only for a finding with a proposal and a cell', () => {
    expect(isCorrectable(finding())).toBe(true);
    expect(corrections(finding({ proposal: null }), finding({ cell: null }))).toEqual([]);
  });

  test('is not offered in a tab that was not there', () => {
    expect(corrections(finding({ tab: 'Weg' }))).toEqual([]);
  });

  test('two findings in one cell are one correction: that of the first', () => {
    const second = finding({ proposal: proposal('Zwartewaterland', 'code') });
    expect(corrections(finding(), second).map(({ edit }) => edit.becomes)).toEqual(['Zwolle']);
  });

  test('the same cell of two tabs is two', () => {
    expect(corrections(finding(), finding({ tab: 'Gegevens' }))).toHaveLength(2);
  });
});

test('corrections are grouped by what they come to, in a fixed order', () => {
  const of = (rule: string, row: number): Finding => finding({ rule, cell: { row, column: 1 } });
  const groups = groupCorrections(
    corrections(
      of('veld-schrijfwijze', 2),
      of('eigen-regel', 3),
      of('veld-tekstgetal', 4),
      of('veld-code', 5),
      of('veld-datumtekst', 6),
      of('veld-tekstgetal', 7),
    ),
  );
  expect(groups.map(({ kind, corrections: { length } }) => [kind, length])).toEqual([
    ['code', 1],
    ['getal', 2],
    ['datum', 1],
    ['schrijfwijze', 1],
    ['anders', 1],
  ]);
});
