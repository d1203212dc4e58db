import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Evaluatierij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { bevindingen, uitkomst } from './controleer';
import { IN_2024, IN_TIJD, metDubbele, op, toets, zonder } from './evaluaties';

/* The four aspects that an evaluation treats. */

describe('NV-4c', () => {
  const vier = (...rijen: Evaluatierij[]) => toets(rijen);

  test('points at each blank cell', () => {
    expect(bevindingen(vier(op(IN_TIJD, 2024, { ureninzet: ' ', samenwerking: '' })), 'NV-4c')).toMatchObject(
      [
        {
          ernst: 'norm',
          article: '4c',
          cell: { row: 1, column: 3 },
          column: 'Ureninzet',
          sleutel: '2025-06-30',
          message: 'De evaluatie van 30-6-2025 heeft geen oordeel over Ureninzet.',
        },
        { cell: { row: 1, column: 5 }, column: 'Communicatie en samenwerking' },
      ],
    );
  });

  test('points at the row when there is no such column: then it is blank in every row', () => {
    const report = zonder([op(IN_TIJD), op(IN_2024)], 'Ureninzet');
    expect(bevindingen(report, 'NV-4c')).toMatchObject([
      { cell: null, row: 2, column: null, sleutel: '2025-06-30' },
      { cell: null, row: 3, column: null, sleutel: '2024-10-01' },
    ]);
    expect(uitkomst(report, 'NV-4c', 'Regio').uitkomst).toBe('voldoet-niet');
  });

  test('reads every evaluation up to the peildatum, also of before the agreement and after its end', () => {
    const leeg = { inzet: '' };
    const rijen = [op(DAGEN.voorHetBegin, 2023, leeg), op(DAGEN.naHetEinde, 2026, leeg)];
    const gevonden = (peildatum: number) =>
      bevindingen(toets(rijen, { peildatum }), 'NV-4c').map(({ row }) => row);
    expect(gevonden(DAGEN.naHetEinde)).toEqual([2, 3]);
    expect(gevonden(DAGEN.einde)).toEqual([2]);
    expect(gevonden(DAGEN.voorHetBegin)).toEqual([]);
  });

  test.each<[string, readonly Evaluatierij[], string]>([
    ['one that is not right among others', [op(IN_TIJD), op(IN_2024, 2024, { inzet: '' })], 'voldoet-niet'],
    ['a blank cell under a date that cannot be read', [op('ooit', 2024, { inzet: '' })], 'niet-te-bepalen'],
    ['nothing blank under a date that cannot be read', [op('ooit')], 'niet-te-bepalen'],
    ['the same beside one that can be read', [op('ooit'), op(IN_TIJD)], 'voldoet'],
    ['a cell that cannot be read', [op(IN_TIJD, 2024, { inzet: 'matig' })], 'niet-te-bepalen'],
    [
      'a blank cell in a row that stands there twice',
      [op(IN_TIJD), op(IN_TIJD, 2024, { inzet: '' })],
      'niet-te-bepalen',
    ],
    ['a row that stands there twice', [op(IN_TIJD), op(IN_TIJD), op(IN_2024)], 'niet-te-bepalen'],
    ['a year that cannot be read', [op(IN_TIJD, 'ooit')], 'voldoet'],
    ['only later ones', [op(DAGEN.einde)], 'niet-van-toepassing'],
  ])('with %s', (_, evaluaties, verwacht) => {
    const report = toets(evaluaties);
    expect(uitkomst(report, 'NV-4c', 'Regio').uitkomst).toBe(verwacht);
    expect(bevindingen(report, 'NV-4c')).toHaveLength(verwacht === 'voldoet-niet' ? 1 : 0);
  });

  test('cannot be told without dates, and does not need the years', () => {
    const leeg = [op(IN_TIJD, 2024, { inzet: '' })];
    expect(uitkomst(metDubbele([], 'Datum'), 'NV-4c', 'Regio').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(metDubbele(leeg, 'Datum'), 'NV-4c', 'Regio').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(metDubbele(leeg, 'Over jaar'), 'NV-4c', 'Regio').uitkomst).toBe('voldoet-niet');
  });

  test('is told without a count of what is planned', () => {
    expect(uitkomst(vier(op(IN_TIJD), op(IN_2024), op(DAGEN.einde)), 'NV-4c', 'Regio').reason).toBe(
      'Evaluaties met een oordeel over alle vier de aspecten: 2.',
    );
    expect(uitkomst(vier(op(IN_TIJD, 2024, { inzet: '', ureninzet: '' })), 'NV-4c', 'Regio').reason).toBe(
      'Oordelen die ontbreken: 2.',
    );
  });
});
