import fc from 'fast-check';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { DAGEN, bladenVan, evaluatie } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type {
  Evaluatierij,
  Registerrij,
  Werkmap,
} from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { run } from '../functions/run';
import { controleerZonder } from '../kolommen';
import { bevinding, bevindingen, controleer, uitkomst, uitkomsten } from './controleer';

/* Notice: when it is possible, how long before the end, and on what ground. */

const vermelding =
  (afspraak: string) =>
  (datum: number | string, meer: Registerrij = {}): Registerrij => ({
    afspraak,
    partij: 'Putten',
    datum,
    status: 'uitgevoerd',
    omschrijving: 'gedwongen bezuinigingen',
    ...meer,
  });
const opzegging = vermelding('NV-5c-opzegging');
const einde = vermelding('NV-5c-einde');

const toets = (register: readonly Registerrij[], rest: Werkmap = {}): Report =>
  controleer({ register, peildatum: DAGEN.eindeVan2025, ...rest });

const OP = serialOf(2025, 12, 31);
const TOT = serialOf(2026, 2, 28);

describe('worked example 7', () => {
  test.each([
    [OP, TOT, 'voldoet'],
    [serialOf(2026, 3, 1), serialOf(2026, 4, 30), 'voldoet-niet'],
  ])('notice on %d for an end on %d', (van, tot, verwacht) => {
    expect(uitkomst(toets([opzegging(van), einde(tot)]), 'NV-5c', 'Putten')).toMatchObject({
      tijdvak: null,
      uitkomst: verwacht,
    });
  });
});

describe('NV-5c', () => {
  const oordeel = (register: readonly Registerrij[], rest: Werkmap = {}) =>
    uitkomst(toets(register, rest), 'NV-5c', 'Putten').uitkomst;

  test('allows a notice up to and including what UITERSTEOPZEGDATUM gives, for any end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: serialOf(2024, 6, 1), max: serialOf(2040, 12, 31) }),
        fc.integer({ min: -70, max: 70 }),
        async (tot, verschil) => {
          const laatste = Number(await run('UITERSTEOPZEGDATUM', tot));
          const van = laatste + verschil;
          expect(oordeel([opzegging(van), einde(tot)])).toBe(verschil <= 0 ? 'voldoet' : 'voldoet-niet');
        },
      ),
    );
  });

  test('points at the date of the end, and says which end is the first', () => {
    const report = toets([opzegging(serialOf(2026, 3, 1)), einde(serialOf(2026, 4, 30))]);
    expect(bevinding(report, 'NV-5c')).toMatchObject({
      ernst: 'norm',
      article: '5c',
      tab: 'Afsprakenregister',
      cell: { row: 2, column: 2 },
      column: 'Datum',
      sleutel: 'NV-5c-einde|Putten|2026-04-30',
      message:
        'Putten zegde op 1-3-2026 op voor 30-4-2026. Het vroegste einde is 1-5-2026: de opzegtermijn is minstens 2 maanden.',
    });
  });

  test('has an outcome of who gave notice, and of nobody else', () => {
    for (const partij of ['Regio', ...GEMEENTENAMEN, ...CORPORATIENAMEN]) {
      const report = toets([opzegging(OP, { partij }), einde(TOT, { partij })]);
      expect(uitkomsten(report, 'NV-5c')).toMatchObject([{ subject: partij, uitkomst: 'voldoet' }]);
      expect(uitkomsten(report, 'NV-5-grond')).toMatchObject([{ subject: partij, uitkomst: 'voldoet' }]);
    }
    const geen = [toets([]), controleer({}), toets([opzegging(OP, { status: 'vervallen' })])];
    for (const report of geen) expect(uitkomsten(report, 'NV-5c')).toEqual([]);
  });

  test('takes the entries of one party together', () => {
    const report = toets([opzegging(OP), einde(TOT, { partij: 'Elburg' })]);
    expect(uitkomsten(report, 'NV-5c').map(({ subject, uitkomst: een }) => `${subject} ${een}`)).toEqual([
      'Elburg niet-te-bepalen',
      'Putten niet-te-bepalen',
    ]);
    expect(uitkomst(report, 'NV-5c', 'Putten').reason).toBe(
      'In het Afsprakenregister ontbreekt NV-5c-einde van Putten.',
    );
    expect(uitkomsten(report, 'NV-5-grond').map(({ subject }) => subject)).toEqual(['Putten']);
  });

  test('takes the earliest of each, planned ones too, and of what stands there twice the first', () => {
    expect(oordeel([opzegging(OP + 5), opzegging(OP), einde(TOT + 9), einde(TOT)])).toBe('voldoet');
    expect(oordeel([opzegging(OP), einde(TOT), einde(TOT - 1)])).toBe('voldoet-niet');
    expect(oordeel([opzegging(OP, { status: 'gepland' }), einde(TOT, { status: 'gepland' })])).toBe(
      'voldoet',
    );
    expect(oordeel([opzegging(OP - 9, { status: 'vervallen' }), opzegging(OP + 1), einde(TOT)])).toBe(
      'voldoet-niet',
    );
    const dubbel = toets([opzegging(OP + 1), einde(TOT), einde(TOT)]);
    expect(bevinding(dubbel, 'NV-5c')).toMatchObject({ row: 3 });
  });

  test('reads entries on any day, also of before the agreement and after the peildatum', () => {
    expect(oordeel([opzegging(DAGEN.voorHetBegin), einde(DAGEN.begin)])).toBe('voldoet-niet');
    expect(oordeel([opzegging(OP), einde(TOT)], { peildatum: DAGEN.begin })).toBe('voldoet');
  });

  test.each<[string, Registerrij]>([
    ['a notice without a date', opzegging('ooit')],
    ['an end without a date', einde('ooit')],
    ['a status that cannot be read', einde(TOT, { status: 'bezig' })],
    ['a duty that cannot be read', einde(TOT, { afspraak: 'NV-9' })],
    ['a party that cannot be read', einde(TOT, { partij: 'Vivare' })],
  ])('is blocked by %s, unless it is met without', (_, rij) => {
    expect(oordeel([opzegging(OP + 1), einde(TOT), rij])).toBe('niet-te-bepalen');
    expect(bevindingen(toets([opzegging(OP + 1), einde(TOT), rij]), 'NV-5c')).toEqual([]);
    expect(oordeel([opzegging(OP), einde(TOT), rij])).toBe('voldoet');
  });

  test('is not blocked by entries of others, or of other duties', () => {
    const anderen = [
      einde('ooit', { partij: 'Elburg' }),
      einde('ooit', { afspraak: 'NV-1c-capaciteit' }),
      einde('ooit', { status: 'vervallen' }),
    ];
    for (const rij of anderen) expect(oordeel([opzegging(OP + 1), einde(TOT), rij])).toBe('voldoet-niet');
  });

  test('is told of a party of which the only entry cannot be read', () => {
    for (const rij of [opzegging('ooit'), opzegging(OP, { status: 'bezig' })]) {
      expect(oordeel([rij])).toBe('niet-te-bepalen');
      expect(uitkomst(toets([rij]), 'NV-5-grond', 'Putten').uitkomst).toBe('niet-te-bepalen');
    }
    const anderen = [
      opzegging(OP, { partij: 'Vivare' }),
      opzegging(OP, { afspraak: 'NV-9' }),
      opzegging('ooit', { afspraak: 'NV-1c-capaciteit' }),
    ];
    expect(uitkomsten(toets(anderen), 'NV-5c')).toEqual([]);
    expect(uitkomsten(toets([einde('ooit')]), 'NV-5-grond')).toEqual([]);
    expect(uitkomsten(toets([opzegging('ooit')]), 'NV-5c').map(({ subject }) => subject)).toEqual(['Putten']);
  });

  test('is another party’s in a delivery of one', () => {
    const report = toets([opzegging(OP + 1), einde(TOT)], { organisatie: 'Elburg' });
    for (const rule of ['NV-5c', 'NV-5-grond'])
      expect(uitkomst(report, rule, 'Putten')).toMatchObject({
        uitkomst: 'niet-van-toepassing',
        reason: 'Dit is een afspraak van een andere partij.',
      });
    expect(bevindingen(report, 'NV-5c')).toEqual([]);
  });
});

/** An evaluation with so many aspects that came out badly. */
const metNegatief = (datum: number | string, aantal: number, meer: Evaluatierij = {}): Evaluatierij =>
  evaluatie({
    datum,
    ...Object.fromEntries(
      ['samenwerking', 'resultaten', 'inzet', 'ureninzet']
        .slice(0, aantal)
        .map((aspect) => [aspect, 'negatief']),
    ),
    ...meer,
  });

const EEN = serialOf(2025, 2, 1);
const TWEE = serialOf(2025, 7, 1);

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
