import fc from 'fast-check';
import { DAGEN, behoefte, metJaar, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { vensterOp } from '../../../src/agreements/west-overijssel/artikel-20-planbalans/behoefte';
import {
  grensOp,
  isInBalans,
} from '../../../src/agreements/west-overijssel/artikel-20-planbalans/planbalans';
import { bevinding, controleer, feit, uitkomst } from './controleer';

const procent = (cijfers: string): string => `${cijfers}\u00a0%`;

describe('worked example 1', () => {
  const bruto = controleer({ plannen: [plan('A', 1000)], behoefte: behoefte(85, { verwachteSloop: 20 }) });
  const netto = controleer({ plannen: [plan('A', 1000, { sloop: 200 })], behoefte: behoefte(85) });

  test('gross: 1.000 on 1.050 leaves room for 50', () => {
    const { uitkomst: oordeel, value, limit, reason } = uitkomst(bruto, 'WO-20');
    expect([oordeel, value, limit]).toEqual(['voldoet', 1000 / 1050, 1]);
    expect(reason).toContain(
      `1.000 woningen op een behoefte van 1.050 (${procent('95,24')}). Ruimte: 50 woningen.`,
    );
    expect(reason).toContain('Bruto geteld over 2016 tot en met 2025.');
  });

  test('precisely the need leaves room for none', () => {
    const { uitkomst: oordeel, reason } = uitkomst(
      controleer({ plannen: [plan('A', 1000)], behoefte: behoefte(100) }),
      'WO-20',
    );
    expect(oordeel).toBe('voldoet');
    expect(reason).toContain('Ruimte: 0 woningen.');
  });

  test('net: 800 on 850', () => {
    const { uitkomst: oordeel, value, reason } = uitkomst(netto, 'WO-20');
    expect([oordeel, value]).toEqual(['voldoet', 800 / 850]);
    expect(reason).toContain('Netto geteld over 2016 tot en met 2025.');
  });
});

describe('worked example 2: 2.501 on 2.500', () => {
  const op = (peildatum: number) =>
    controleer({
      plannen: [plan('A', 2501)],
      behoefte: metJaar(behoefte(0), 2025, { behoefte: 2500 }),
      peildatum,
    });

  test('is no balance and never reads as 100 %', () => {
    const report = op(DAGEN.begin);
    const { message } = bevinding(report, 'WO-20');
    expect(uitkomst(report, 'WO-20')).toMatchObject({ uitkomst: 'voldoet-niet', value: 2501 / 2500 });
    expect(message).toBe(`Zwolle heeft ${procent('100,04')} plancapaciteit. De grens is ${procent('100')}.`);
    expect(feit(bevinding(report, 'WO-20'), 'Te veel')).toBe('1 woning');
  });

  test('is a point of attention on 1-1-2019, while the term of article 22 runs', () => {
    const report = op(DAGEN.laatsteHersteldag);
    expect(bevinding(report, 'WO-20').ernst).toBe('signaal');
    expect(bevinding(report, 'WO-22')).toMatchObject({ ernst: 'signaal', messageId: 'loopt' });
    expect(uitkomst(report, 'WO-22').uitkomst).toBe('niet-te-bepalen');
  });

  test('breaks two articles on 2-1-2019', () => {
    const report = op(DAGEN.naHersteltermijn);
    expect(bevinding(report, 'WO-20').ernst).toBe('norm');
    expect(bevinding(report, 'WO-22')).toMatchObject({ ernst: 'norm', messageId: 'voorbij' });
  });
});

test('worked example 3: on 31-12-2019 a need of 100 a year is 600', () => {
  const report = controleer({
    plannen: [plan('A', 300)],
    behoefte: behoefte(100),
    peildatum: DAGEN.eindeVan2019,
  });
  expect(uitkomst(report, 'WO-20')).toMatchObject({ value: 0.5 });
  expect(uitkomst(report, 'WO-20').reason).toContain('op een behoefte van 600 ');
  expect(uitkomst(report, 'WO-20').reason).toContain('over 2020 tot en met 2025');
});

describe('a share just over the limit', () => {
  test.each([
    [1_000_001, procent('100,0001')],
    [100_000_001, procent('100,000001')],
  ])('%d on one less is shown with the decimals that it needs', (capaciteit, aandeel) => {
    const report = controleer({
      plannen: [plan('A', capaciteit)],
      behoefte: metJaar(behoefte(0), 2025, { behoefte: capaciteit - 1 }),
    });
    expect(bevinding(report, 'WO-20').message).toContain(aandeel);
    expect(uitkomst(report, 'WO-20').reason).toContain(aandeel);
  });
});

test('capacity against need is decided exactly, whatever their size', () => {
  const groot = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
  fc.assert(
    fc.property(groot, fc.oneof(groot, fc.constantFrom(-1, 0, 1)), (a, verschil) => {
      for (const [capaciteit, nodig] of [
        [a, a + verschil],
        [a, verschil],
        [verschil, a],
      ] as const) {
        const verwacht = nodig > 0 ? BigInt(capaciteit) <= BigInt(nodig) : BigInt(capaciteit) <= 0n;
        expect(isInBalans(capaciteit, nodig, DAGEN.begin)).toBe(verwacht);
      }
    }),
  );
});

test('outside the agreement’s period there is no limit and no outlook, instead of an old one', () => {
  for (const dag of [DAGEN.voorHetBegin, DAGEN.naHetEinde]) {
    expect(() => grensOp(dag)).toThrow('Niet van kracht op deze dag');
    expect(() => vensterOp(dag)).toThrow('Niet van kracht op deze dag');
    // A need of nothing needs no limit.
    expect(isInBalans(1, 0, dag)).toBe(false);
  }
  expect(vensterOp(DAGEN.einde)).toEqual({ van: 2021, totEnMet: 2025 });
});

describe('without need', () => {
  test('there is no percentage, and every hard home is too much', () => {
    const report = controleer({ plannen: [plan('A', 12)], behoefte: behoefte(0) });
    const gevonden = bevinding(report, 'WO-20');
    expect(uitkomst(report, 'WO-20')).toMatchObject({ uitkomst: 'voldoet-niet', value: null });
    expect(gevonden.message).toBe(
      'Zwolle heeft 12 woningen in harde plannen. De behoefte is 0, dus er is geen ruimte.',
    );
    expect(gevonden.advice).toContain('Haal 12 woningen uit');
    expect(feit(gevonden, 'Gevonden')).toBe('geen behoefte');
  });

  test('a need below zero is in balance without capacity', () => {
    const report = controleer({ plannen: [plan('A', 5, { status: '3' })], behoefte: behoefte(-1) });
    expect(uitkomst(report, 'WO-20')).toMatchObject({ uitkomst: 'voldoet', value: null });
  });

  test('demolition that exceeds what is built is capacity below zero: in balance', () => {
    const report = controleer({ plannen: [plan('A', 5, { sloop: 20 })], behoefte: behoefte(0) });
    expect(uitkomst(report, 'WO-20')).toMatchObject({ uitkomst: 'voldoet', value: null });
  });
});

describe('counting net', () => {
  const half = { sloop: 20, gerealiseerd: 10 };

  test('names the plan of which it is not known how much is demolished already', () => {
    const report = controleer({
      plannen: [plan('A', 100), plan('P-014', 50, half)],
      behoefte: behoefte(100),
    });
    expect(uitkomst(report, 'WO-20')).toMatchObject({ uitkomst: 'niet-te-bepalen' });
    expect(uitkomst(report, 'WO-20').reason).toContain('Zwolle|P-014');
  });

  test.each([
    ['the counting is gross', plan('P', 50, half), behoefte(100, { verwachteSloop: 0 })],
    ['it is known', plan('P', 50, { ...half, sloopGerealiseerd: 0 }), behoefte(100)],
    ['nothing was built yet', plan('P', 50, { sloop: 20 }), behoefte(100)],
    ['nothing remains to be built', plan('P', 10, half), behoefte(100)],
    ['the plan does not count', plan('P', 50, { ...half, status: '3' }), behoefte(100)],
  ])('that does not matter when %s', (_, rij, nodig) => {
    expect(uitkomst(controleer({ plannen: [rij], behoefte: nodig }), 'WO-20').uitkomst).toBe('voldoet');
  });
});

describe('what stands beside a balance', () => {
  const rijen = [
    plan('A', 1001),
    plan('B', 200, { status: '2B' }),
    plan('C', 300, { status: '4A' }),
    plan('D', 400, { status: '5A' }),
    plan('E', 50, { doelgroep: 'statushouders', bestaandeVoorraad: 'nee' }),
  ];
  const report = controleer({ plannen: rijen, behoefte: behoefte(100) });

  test('is the balance with soft plans, and without 1B and 2B', () => {
    const gevonden = bevinding(report, 'WO-20');
    expect(feit(gevonden, 'Gevonden')).toBe(procent('120,1'));
    expect(feit(gevonden, 'Met zachte plannen')).toBe(procent('150,1'));
    expect(feit(gevonden, 'Zonder 1B en 2B')).toBe(procent('100,1'));
  });

  test('is not of how many municipalities, of one of them', () => {
    expect(bevinding(report, 'WO-20').facts.map(({ label }) => label)).toEqual([
      'Gevonden',
      'Norm',
      'Plancapaciteit',
      'Behoefte',
      'Te veel',
      'Telwijze',
      'Met zachte plannen',
      'Zonder 1B en 2B',
    ]);
  });

  test('is given in balance too, and for the region', () => {
    const ruim = controleer({ organisatie: 'Regio', plannen: rijen, behoefte: behoefte(1000) });
    expect([uitkomst(ruim, 'WO-20').balance, uitkomst(ruim, 'WO-20-regio', 'Regio').balance]).toEqual([
      'party',
      'all',
    ]);
    for (const onderwerp of [uitkomst(ruim, 'WO-20'), uitkomst(ruim, 'WO-20-regio', 'Regio')])
      expect(onderwerp.reason).toContain(
        `Met zachte plannen: ${procent('15,01')}. Zonder 1B en 2B: ${procent('10,01')}.`,
      );
  });

  test('counts each plan once, also one with another cell that cannot be read', () => {
    const fout = { eengezins: 'veel' };
    const gevonden = bevinding(
      controleer({
        plannen: [
          plan('A', 1001),
          plan('B', 10, fout),
          plan('C', 20, { ...fout, status: '1B' }),
          plan('D', 40, { ...fout, status: '2B' }),
          plan('E', 80, { ...fout, status: '3' }),
          plan('F', 160, { ...fout, status: '5A' }),
        ],
        behoefte: behoefte(100),
      }),
      'WO-20',
    );
    expect(feit(gevonden, 'Gevonden')).toBe(procent('107,1'));
    expect(feit(gevonden, 'Met zachte plannen')).toBe(procent('115,1'));
    expect(feit(gevonden, 'Zonder 1B en 2B')).toBe(procent('101,1'));
  });

  test('cannot be given when a soft plan stands there twice', () => {
    const dubbel = controleer({
      plannen: [...rijen, plan('C', 30, { status: '3' })],
      behoefte: behoefte(100),
    });
    expect(feit(bevinding(dubbel, 'WO-20'), 'Met zachte plannen')).toBe('niet te bepalen');
    expect(uitkomst(dubbel, 'WO-20').uitkomst).toBe('voldoet-niet');
  });

  test('is the reading that it rests on', () => {
    const grondslag = bevinding(report, 'WO-20').basis.map(({ herkomst, text }) => [
      herkomst,
      text.slice(0, 10),
    ]);
    expect(grondslag).toEqual([
      ['leeswijze', 'Artikel 20'],
      ['leeswijze', 'Artikel 29'],
    ]);
    const misschien = plan('B', 5, { doelgroep: 'statushouders', bestaandeVoorraad: 'deels' });
    expect(
      bevinding(controleer({ plannen: [plan('A', 1001), misschien], behoefte: behoefte(100) }), 'WO-20')
        .basis,
    ).toHaveLength(2);
    const zonderBouw = controleer({
      plannen: [
        plan('A', 1001),
        plan('B', 5, { doelgroep: 'zorg', bestaandeVoorraad: 'ja' }),
        plan('C', 5, { doelgroep: 'statushouders', bestaandeVoorraad: 'ja' }),
        plan('D', 5, { doelgroep: 'statushouders', status: '3' }),
      ],
      behoefte: behoefte(100),
    });
    expect(bevinding(zonderBouw, 'WO-20').basis).toHaveLength(1);
  });
});
