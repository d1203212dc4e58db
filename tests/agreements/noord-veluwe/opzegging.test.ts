import fc from 'fast-check';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Registerrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { run } from '../functions/run';
import { bevinding, bevindingen, controleer, uitkomst, uitkomsten } from './controleer';
import { OP, TOT, einde, opzegging, toets } from './opzeggingen';

/* Notice: how long before the end. */

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
        'Putten heeft op 1-3-2026 opgezegd. Het einde is op 30-4-2026. Dat kan op zijn vroegst op 1-5-2026: de opzegtermijn is minstens 2 maanden.',
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
