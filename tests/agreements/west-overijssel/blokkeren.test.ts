import { behoefte, metJaar, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevindingen, controleer, uitkomst } from './controleer';

const RUIM = behoefte(100);
const BRUTO = behoefte(100, { verwachteSloop: 0 });

/** The balance of Zwolle with one plan beside a sound one. */
const balansMet = (rij: Planrij, nodig = RUIM) =>
  uitkomst(controleer({ plannen: [plan('A', 100), rij], behoefte: nodig }), 'WO-20');

describe('a row of which the municipality cannot be read', () => {
  const regio = (gemeente: string): Werkmap => ({
    organisatie: 'Regio',
    plannen: [
      plan('A', 100, { prioriteit: 'hoog' }),
      plan('B', 100, { gemeente: 'Deventer' }),
      plan('C', 10, { gemeente }),
    ],
    behoefte: [...RUIM, ...behoefte(100, { gemeente: 'Deventer' })],
  });

  test('with a proposal blocks that municipality and the region, and no other', () => {
    const report = controleer(regio('Zwole'));
    expect(uitkomst(report, 'WO-20')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Van Plancapaciteit rij 4 is de gemeente niet te lezen.',
    });
    expect(uitkomst(report, 'WO-20', 'Deventer').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-20-regio', 'Regio').uitkomst).toBe('niet-te-bepalen');
  });

  test('without a proposal blocks everyone in the sheet', () => {
    const report = controleer(regio('Atlantis'));
    for (const wie of ['Zwolle', 'Deventer'])
      expect(uitkomst(report, 'WO-20', wie).uitkomst).toBe('niet-te-bepalen');
  });

  test('does not undo what is reached without it', () => {
    expect(uitkomst(controleer(regio('Atlantis')), 'WO-19').uitkomst).toBe('voldoet');
  });

  test('may be the only row of its municipality: then that is undetermined by name', () => {
    const report = controleer({ ...regio('Ommem'), organisatie: '' });
    expect(uitkomst(report, 'WO-20', 'Ommen').reason).toBe(
      'Van Plancapaciteit rij 4 is de gemeente niet te lezen.',
    );
    expect(report.outcomes.some(({ rule, subject }) => rule === 'WO-20' && subject === 'Raalte')).toBe(false);
  });

  test('in Woningbehoefte blocks in the same way', () => {
    const [eerste = {}] = RUIM;
    const met = (gemeente: string) =>
      controleer({
        organisatie: 'Regio',
        plannen: [plan('A', 100), plan('B', 100, { gemeente: 'Deventer' })],
        behoefte: [...RUIM, ...behoefte(100, { gemeente: 'Deventer' }), { ...eerste, gemeente }],
      });
    expect(uitkomst(met('Zwole'), 'WO-20').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(met('Zwole'), 'WO-21').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(met('Zwole'), 'WO-20', 'Deventer').uitkomst).toBe('voldoet');
    expect(uitkomst(met('Atlantis'), 'WO-20', 'Deventer').uitkomst).toBe('niet-te-bepalen');
    // Ommen has no plans: the region is blocked all the same.
    expect(uitkomst(met('Ommem'), 'WO-20', 'Deventer').uitkomst).toBe('voldoet');
    expect(uitkomst(met('Ommem'), 'WO-20-regio', 'Regio').uitkomst).toBe('niet-te-bepalen');
  });

  test('is everyone’s when the column itself is missing', () => {
    const report = controleer({
      plannen: [{ planId: 'A', plannaam: 'Plan A', status: '1A', bruto: 100 }],
      behoefte: RUIM,
    });
    expect(uitkomst(report, 'WO-20').uitkomst).toBe('niet-te-bepalen');
  });
});

describe('a row that contradicts itself blocks the balance, whatever the counting method', () => {
  test.each([
    ['WO-plan-jaren', { jaar2017: 9 }],
    ['WO-plan-gerealiseerd', { gerealiseerd: 11 }],
    ['WO-plan-sloop', { sloop: 1, sloopGerealiseerd: 2 }],
  ] as const)('%s', (rule, fout) => {
    for (const nodig of [RUIM, BRUTO]) {
      const report = controleer({ plannen: [plan('A', 100), plan('B', 10, fout)], behoefte: nodig });
      expect(bevindingen(report, rule)).toHaveLength(1);
      for (const geblokkeerd of ['WO-20', 'WO-22'])
        expect(uitkomst(report, geblokkeerd).reason).toBe(
          'De aantallen van Plancapaciteit rij 3 kloppen niet met elkaar.',
        );
    }
  });

  test('not when the plan does not count, nor when only types or prices do not add up', () => {
    expect(balansMet(plan('B', 10, { status: '3', jaar2017: 9 })).uitkomst).toBe('voldoet');
    expect(balansMet(plan('B', 10, { eengezins: 99, socialeHuur: 99 })).uitkomst).toBe('voldoet');
  });

  test('not the other rules about that plan', () => {
    const report = controleer({
      plannen: [plan('A', 10, { jaar2017: 9, prioriteit: 'hoog', sloop: 5, saldoGeborgd: 'ja' })],
    });
    expect(uitkomst(report, 'WO-19').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-27-borging').uitkomst).toBe('voldoet');
  });
});

describe('a plan that stands there twice', () => {
  test('blocks the balance, the upper row too', () => {
    expect(balansMet(plan('a ', 10)).reason).toBe('Plancapaciteit rij 2 staat dubbel in het blad.');
  });

  test('blocks the rules that read it', () => {
    const report = controleer({
      plannen: [
        plan('A', 10, {
          sloop: 5,
          saldoGeborgd: 'ja',
          doelgroep: 'zorg',
          bestaandeVoorraad: 'ja',
          overlegBestemming: 42000,
        }),
        plan('A', 10),
      ],
    });
    for (const rule of ['WO-19', 'WO-28', 'WO-28-overleg'])
      expect(uitkomst(report, rule).uitkomst).toBe('niet-te-bepalen');
  });

  test('does not block when it does not count', () => {
    expect(
      uitkomst(
        controleer({
          plannen: [plan('A', 100), plan('B', 10, { status: '3' }), plan('B', 20, { status: '5A' })],
          behoefte: RUIM,
        }),
        'WO-20',
      ).uitkomst,
    ).toBe('voldoet');
  });

  test('blocks as a year of Woningbehoefte within the window, not before it', () => {
    const dubbel = (jaar: number): Werkmap => ({
      plannen: [plan('A', 100)],
      behoefte: [...RUIM, { gemeente: 'Zwolle', jaar, behoefte: 1, prognose: 'x' }],
      peildatum: 43466,
    });
    expect(uitkomst(controleer(dubbel(2020)), 'WO-20').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(controleer(dubbel(2018)), 'WO-20').uitkomst).toBe('voldoet');
  });
});

describe('a cell that cannot be read', () => {
  const JAREN = { jaar2017: 10 };

  test.each<[string, Planrij]>([
    ['the status, of any plan', { status: '9Z' }],
    ['the status, left blank', { status: '' }],
    ['a year that is counted', { jaar2017: 'tien', jaar2018: 10 }],
    ['the number of homes, without years', { bruto: 'tien' }],
    ['what is completed, without years', { gerealiseerd: 'een' }],
    ['the special group of a hard plan', { doelgroep: 'studenten' }],
    ['the existing stock of a care plan', { doelgroep: 'zorg', bestaandeVoorraad: 'deels' }],
    ['demolition, counted net', { ...JAREN, sloop: 'tien' }],
    ['what is demolished, counted net', { ...JAREN, sloop: 5, sloopGerealiseerd: 'tien' }],
  ])('blocks the balance: %s', (_, fout) => {
    expect(balansMet({ ...plan('B', 10), ...fout }).uitkomst).toBe('niet-te-bepalen');
  });

  test.each<[string, Planrij]>([
    ['the number of homes, with years', { ...JAREN, bruto: 'tien' }],
    ['what is completed, with years', { ...JAREN, gerealiseerd: 'een' }],
    ['homes after 2025, with years', { ...JAREN, na2025: 'veel' }],
    ['what is demolished, of a plan that demolishes nothing', { sloopGerealiseerd: 'tien' }],
    ['the special group of a soft plan', { status: '3', doelgroep: 'studenten' }],
    ['the existing stock of a plan without a special group', { bestaandeVoorraad: 'deels' }],
    [
      'the existing stock of a plan for statushouders',
      { doelgroep: 'statushouders', bestaandeVoorraad: 'deels' },
    ],
    ['any number of a plan that does not count', { status: '5A', bruto: 'tien', jaar2017: 'een' }],
    ['the priority, the name, the date', { prioriteit: 'urgent', plannaam: '', statusdatum: 'ooit' }],
  ])('does not block the balance: %s', (_, fout) => {
    expect(balansMet({ ...plan('B', 10), ...fout }).uitkomst).toBe('voldoet');
  });

  test('does not block the balance: demolition, counted gross', () => {
    expect(balansMet(plan('B', 10, { sloop: 'tien' }), BRUTO).uitkomst).toBe('voldoet');
  });

  test.each<[string, Parameters<typeof metJaar>[2]]>([
    ['the need', { behoefte: 'tien' }],
    ['the prognosis', { prognose: '' }],
    ['expected demolition, in the one year that it does not stand', { verwachteSloop: 'tien' }],
    ['the year', { jaar: 'volgend jaar' }],
  ])('in Woningbehoefte blocks the balance: %s', (_, fout) => {
    expect(balansMet(plan('B', 10), metJaar(BRUTO, 2020, fout)).uitkomst).toBe('niet-te-bepalen');
  });

  test('of a past year is not read', () => {
    const report = controleer({
      plannen: [plan('A', 100)],
      behoefte: metJaar(BRUTO, 2018, { behoefte: 'tien', prognose: '', verwachteSloop: 'x' }),
      peildatum: 43466,
    });
    expect(uitkomst(report, 'WO-20').uitkomst).toBe('voldoet');
  });

  test('of another municipality does not block Zwolle', () => {
    const report = controleer({
      organisatie: 'Regio',
      plannen: [plan('A', 100), plan('B', 100, { gemeente: 'Deventer', status: '9Z' })],
      behoefte: [...RUIM, ...behoefte(100, { gemeente: 'Deventer' })],
    });
    expect(uitkomst(report, 'WO-20').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-20', 'Deventer').reason).toBe(
      'In blad Plancapaciteit is cel D3 niet te lezen.',
    );
  });

  test('with a correction that is only a way of writing does not block', () => {
    expect(
      balansMet(plan('B', '10', { status: '1a', doelgroep: 'ZORG', bestaandeVoorraad: 'J' })).uitkomst,
    ).toBe('voldoet');
  });
});

test('one certain breach of a row rule stands, whatever the other rows are', () => {
  const report = controleer({
    plannen: [
      plan('A', 10, { status: '9Z' }),
      plan('E', 10, { doelgroep: 'studenten' }),
      plan('B', 10, { doelgroep: 'zorg' }),
      plan('C', 10, { doelgroep: 'zorg', bestaandeVoorraad: 'ja' }),
      plan('D', 10, { doelgroep: 'statushouders', bestaandeVoorraad: 'ja' }),
    ],
  });
  for (const rule of ['WO-28', 'WO-28-overleg', 'WO-29-overleg'])
    expect(uitkomst(report, rule).uitkomst).toBe('voldoet-niet');
});

test.each(['WO-27-borging', 'WO-28', 'WO-28-overleg', 'WO-29-overleg'])(
  'a status that cannot be read may be a hard one, so it blocks %s whatever else the plan says',
  (rule) => {
    const report = controleer({ plannen: [plan('A', 10), plan('B', 10, { status: '9Z' })], behoefte: RUIM });
    expect(uitkomst(report, rule)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'In blad Plancapaciteit is cel D3 niet te lezen.',
    });
  },
);

test.each(['WO-27-borging', 'WO-28', 'WO-28-overleg', 'WO-29-overleg'])(
  'a plan that may be of this municipality blocks %s too',
  (rule) => {
    const report = controleer({
      plannen: [plan('A', 10), plan('B', 10, { gemeente: 'Zwole' })],
      behoefte: RUIM,
    });
    expect(uitkomst(report, rule)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Van Plancapaciteit rij 3 is de gemeente niet te lezen.',
    });
  },
);
