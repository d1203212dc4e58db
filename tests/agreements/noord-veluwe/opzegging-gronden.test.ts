import { DAGEN, bladenVan } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type {
  Evaluatierij,
  Registerrij,
  Werkmap,
} from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { controleerZonder } from '../kolommen';
import { bevinding, bevindingen, controleer, uitkomst } from './controleer';
import { EEN, OP, TWEE, einde, metNegatief, opzegging, toets } from './opzeggingen';

/* When notice can be given, and on what ground. */

describe('NV-5a', () => {
  const gemeld = (evaluaties: readonly Evaluatierij[], rest: Werkmap = {}) =>
    bevindingen(controleer({ evaluaties, peildatum: DAGEN.eindeVan2025, ...rest }), 'NV-5a');

  test('points at the date of the second, in order of date', () => {
    expect(gemeld([metNegatief(TWEE, 2), metNegatief(EEN, 3)])).toMatchObject([
      {
        ernst: 'signaal',
        article: '5a',
        tab: 'Evaluaties',
        cell: { row: 1, column: 0 },
        column: 'Datum',
        sleutel: '2025-07-01',
        message:
          'De evaluatie van 1-7-2025 is de tweede met minstens 2 negatieve aspecten. De overeenkomst kan worden opgezegd.',
        basis: [{ herkomst: 'leeswijze' }],
      },
    ]);
  });

  test('is told once, of three too', () => {
    const rijen = [metNegatief(TWEE + 9, 2), metNegatief(EEN, 2), metNegatief(TWEE, 4)];
    expect(gemeld(rijen).map(({ row }) => row)).toEqual([4]);
  });

  test.each<[string, readonly Evaluatierij[]]>([
    ['one alone', [metNegatief(EEN, 4)]],
    ['one negative aspect in the second', [metNegatief(EEN, 4), metNegatief(TWEE, 1)]],
    ['a second after the peildatum', [metNegatief(EEN, 2), metNegatief(DAGEN.einde, 2)]],
    ['a date that cannot be read', [metNegatief(EEN, 2), metNegatief('ooit', 2)]],
    ['a date that stands there twice', [metNegatief(EEN, 2), metNegatief(EEN, 2)]],
    [
      'an aspect that cannot be read',
      [metNegatief(EEN, 2), metNegatief(TWEE, 2, { inzet: 'slecht', resultaten: 'x' })],
    ],
  ])('is not told of %s', (_, rijen) => {
    expect(gemeld(rijen)).toEqual([]);
  });

  test('needs no year, and neither the other aspects', () => {
    const rijen = [
      metNegatief(EEN, 2, { overJaar: 'ooit', ureninzet: 'x' }),
      metNegatief(TWEE, 2, { ureninzet: '' }),
    ];
    expect(gemeld(rijen)).toHaveLength(1);
  });

  test('is judged in any delivery, after the end too, and not before the start or without a peildatum', () => {
    const rijen = [metNegatief(EEN, 2), metNegatief(TWEE, 2)];
    for (const organisatie of ['Regio', 'Uwoon', 'Elburg', ''])
      expect(gemeld(rijen, { organisatie })).toHaveLength(1);
    expect(
      gemeld([metNegatief(EEN, 2), metNegatief(DAGEN.naHetEinde, 2)], { peildatum: DAGEN.naHetEinde }),
    ).toHaveLength(1);
    expect(gemeld([metNegatief(EEN, 2), metNegatief(TWEE, 2)], { peildatum: 0 })).toEqual([]);
    const vroeg = [metNegatief(serialOf(2023, 1, 1), 2), metNegatief(serialOf(2023, 2, 1), 2)];
    expect(gemeld(vroeg, { peildatum: DAGEN.voorHetBegin })).toEqual([]);
    expect(gemeld(vroeg)).toHaveLength(1);
  });

  test('says nothing without the sheet or its dates', () => {
    expect(bevindingen(controleer({}), 'NV-5a')).toEqual([]);
    const bladen = bladenVan({ evaluaties: [metNegatief(EEN, 2), metNegatief(TWEE, 2)] });
    expect(bevindingen(controleerZonder(bladen, 'Evaluaties', 'Datum'), 'NV-5a')).toEqual([]);
  });
});

describe('NV-5-grond', () => {
  const om = (omschrijving: string, rest: Werkmap = {}) => toets([opzegging(OP, { omschrijving })], rest);
  const TWEE_NEGATIEF = [metNegatief(EEN, 2), metNegatief(TWEE, 2)];

  test.each([
    'gedwongen bezuinigingen',
    'Wegens GEDWONGEN  BEZUINIGINGEN in 2026.',
    'andere woonruimteverdeling',
    'Besluit: andere woonruimte-verdeling',
    'een besluit van een partner om woonruimte op een andere manier te verdelen',
    'grote beleidswijziging',
    'Grote beleidswijzigingen (programma volkshuisvesting)',
  ])('is named in %p', (omschrijving) => {
    const report = om(omschrijving);
    expect(uitkomst(report, 'NV-5-grond', 'Putten').uitkomst).toBe('voldoet');
    expect(bevindingen(report, 'NV-5-grond')).toEqual([]);
  });

  test.each(['', 'bezuinigingen', 'Kleine beleidswijziging', 'Verhuizing'])(
    'is not named in %p',
    (omschrijving) => {
      const report = om(omschrijving);
      expect(uitkomst(report, 'NV-5-grond', 'Putten').uitkomst).toBe('voldoet-niet');
      expect(bevinding(report, 'NV-5-grond')).toMatchObject({
        ernst: 'register',
        article: '5b',
        cell: { row: 1, column: 4 },
        column: 'Omschrijving',
        sleutel: 'NV-5c-opzegging|Putten|2025-12-31',
        message: 'Putten zegt op en noemt geen grond uit artikel 5.',
        advice:
          'Noem bij Omschrijving de grond: evaluaties, gedwongen bezuinigingen, andere woonruimteverdeling of grote beleidswijziging.',
      });
    },
  );

  test('evaluaties asks for two that came out badly: else it is an attention point of article 5a', () => {
    const zonderGrond = om('negatieve evaluaties', { evaluaties: [metNegatief(EEN, 2)] });
    expect(uitkomst(zonderGrond, 'NV-5-grond', 'Putten').uitkomst).toBe('voldoet');
    expect(bevinding(zonderGrond, 'NV-5-grond')).toMatchObject({
      ernst: 'signaal',
      article: '5a',
      cell: { row: 1, column: 4 },
      message:
        'Putten zegt op en noemt evaluaties. Er zijn geen twee evaluaties met minstens 2 negatieve aspecten.',
    });
    const met = om('negatieve evaluaties', { evaluaties: TWEE_NEGATIEF });
    expect(bevindingen(met, 'NV-5-grond')).toEqual([]);
    expect(bevindingen(om('evaluaties'), 'NV-5-grond')).toHaveLength(1);
    expect(bevindingen(om('evaluaties en gedwongen bezuinigingen'), 'NV-5-grond')).toHaveLength(1);
  });

  test('is that of the earliest notice', () => {
    const report = toets([opzegging(OP, { omschrijving: 'iets' }), opzegging(OP - 1)]);
    expect(uitkomst(report, 'NV-5-grond', 'Putten').uitkomst).toBe('voldoet');
  });

  test('is blocked by a notice that cannot be read, and not by an end', () => {
    const niets = opzegging(OP, { omschrijving: 'iets' });
    const oordeel = (rij: Registerrij) => uitkomst(toets([niets, rij]), 'NV-5-grond', 'Putten').uitkomst;
    expect(oordeel(opzegging('ooit'))).toBe('niet-te-bepalen');
    expect(oordeel(einde('ooit'))).toBe('voldoet-niet');
    expect(uitkomst(toets([opzegging(OP), opzegging('ooit')]), 'NV-5-grond', 'Putten').uitkomst).toBe(
      'voldoet',
    );
  });

  test('cannot be told of an Omschrijving that cannot be read', () => {
    expect(uitkomst(om('#N/B'), 'NV-5-grond', 'Putten').uitkomst).toBe('niet-te-bepalen');
  });

  test('without a column Omschrijving is blank: the row is pointed at', () => {
    const bladen = bladenVan({ register: [opzegging(OP)], peildatum: DAGEN.eindeVan2025 });
    const report = controleerZonder(bladen, 'Afsprakenregister', 'Omschrijving');
    expect(bevinding(report, 'NV-5-grond')).toMatchObject({ cell: null, row: 2, column: null });
  });

  test('of the region reads as a sentence', () => {
    const report = toets([opzegging(OP, { partij: 'Regio', omschrijving: '' })]);
    expect(bevinding(report, 'NV-5-grond').message).toBe(
      'De regio zegt op en noemt geen grond uit artikel 5.',
    );
  });
});
