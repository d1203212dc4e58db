import fc from 'fast-check';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding/finding';
import { inOrder } from '../../../src/core/finding/order';
import { CATALOGUE, gegevens, metingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { shortly, tab, workbook } from '../../fixtures/core/workbooks';

test('findings stand by sheet as in the workbook, then row, column and rule', () => {
  const [headers = [], ...rows] = metingen(
    { aantal: -1, jaar: '2.030' },
    { plan: 'P-1', gemeente: 'zwolle' },
  );
  const withForeign: Rows = [[...headers, 'Wijk'], ...rows.map((row) => [...row, 'x'])];
  const { findings } = check(
    workbook(
      tab('Uitleg', [
        ['Regel', 'Sleutel'],
        ['', 'x'],
      ]),
      tab('Metingen', withForeign),
      gegevens({ Peildatum: '31-12-2018', Organisatie: 'zwolle' }),
    ),
    CATALOGUE,
  );
  expect(findings.map(({ tab: name }, i) => `${name} ${shortly(findings)[i] ?? ''}`)).toEqual([
    'Uitleg kolom-ontbreekt -',
    'Uitleg veld-verplicht A2',
    'Metingen kolom-onbekend O1',
    'Metingen veld-bereik C2',
    'Metingen veld-bereik E2',
    'Metingen veld-tekstgetal E2',
    'Metingen sleutel-dubbel A3',
    'Metingen veld-schrijfwijze A3',
    'Gegevens veld-schrijfwijze B3',
    'Gegevens veld-datumtekst B4',
  ]);
});

test('the order does not depend on the order in which they were found', () => {
  const finding = (name: string, row: number | null, column: number | null, rule: string): Finding => ({
    rule,
    messageId: null,
    article: null,
    ernst: 'signaal',
    tab: name,
    cell: row === null || column === null ? null : { row: row - 1, column },
    row,
    column: null,
    sleutel: null,
    message: '',
    advice: '',
    proposal: null,
    facts: [],
    basis: [],
    explained: false,
  });
  const sorted = [
    finding('B', null, null, 'kolom-ontbreekt'),
    finding('B', 2, null, 'veld-verplicht'),
    finding('B', 2, 0, 'veld-bereik'),
    finding('B', 2, 0, 'veld-tekstgetal'),
    finding('B', 2, 10, 'veld-code'),
    finding('B', 10, 1, 'veld-code'),
    finding('A', null, null, 'WO-20'),
    finding('A', 1, 3, 'kolom-onbekend'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(inOrder(shuffled, ['B', 'A'])).toEqual(sorted);
    }),
  );
});
