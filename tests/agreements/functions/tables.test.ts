import {
  DAGEN,
  PROGNOSE,
  behoefte,
  metJaar,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Argument } from '../../../src/core/article/function';
import { rangeOf } from './matrix';
import { refusal, rowsOf, run } from './run';

const plannen = (...rijen: readonly Planrij[]) => rangeOf({ plannen: rijen }, 'Plancapaciteit');
const HEEL_BEREIK = 'Geef het hele bereik met de koppen, zoals tblPlancapaciteit[#Alles].';
const GETELD = 'Rijen en cellen tellen vanaf het begin van het bereik.';

describe('PLANREST', () => {
  const TABEL = plannen(
    plan('A', 100),
    plan('B', 30, { status: '3' }),
    plan('C', 7, { status: '5A' }),
    plan('D', 50, { jaar2018: 10, jaar2025: 15, na2025: 25 }),
    plan('E', 5, { gemeente: 'Raalte' }),
    plan('F', 90, { gerealiseerd: 60, sloop: 20, sloopGerealiseerd: 5 }),
    plan('G', 11, { doelgroep: 'statushouders', bestaandeVoorraad: 'ja' }),
    plan('H', 13, { doelgroep: 'zorg', bestaandeVoorraad: 'nee' }),
  );

  test.each<[string, readonly Argument[], number]>([
    ['the hard plans: years to 2025, or what is left of them, gross', ['Zwolle'], 100 + 25 + 30 + 13],
    ['the same when it says so', ['Zwolle', 'hard'], 100 + 25 + 30 + 13],
    ['the same when the status is blank', ['Zwolle', ''], 100 + 25 + 30 + 13],
    ['the soft plans', ['zwolle', 'Zacht'], 30],
    ['hard and soft, never 5A', ['Gemeente Zwolle', 'alle'], 100 + 25 + 30 + 13 + 30],
    ['the plans of another', [[['Raalte']]], 5],
    ['no soft home in a municipality that has plans', ['Raalte', 'zacht'], 0],
    ['nothing in a municipality without plans', ['Ommen'], 0],
  ])('adds up %s', async (_, args, expected) => {
    expect(await run('PLANREST', TABEL, ...args)).toBe(expected);
  });

  test('does not count the totals row of the table', async () => {
    const totaal = TABEL[0]?.map((kop, index) =>
      index === 0 ? 'Totaal' : kop === 'Bruto woningen' ? 301 : '',
    );
    expect(await run('PLANREST', [...TABEL, totaal ?? []], 'Raalte')).toBe(5);
  });

  test('counts a text number, and passes over blank rows and columns of your own', async () => {
    const [koppen = [], ...rijen] = plannen(plan('A', '1.250'));
    const bereik = [[...koppen, 'Eigen'], ...rijen.map((rij) => [...rij, 'x']), koppen.map(() => '')];
    expect(await run('PLANREST', bereik, 'Zwolle')).toBe(1250);
  });

  test.each<[string, readonly Argument[], string]>([
    ['an unknown municipality', [TABEL, 'Zwole'], 'gemeente staat niet op de lijst. Bedoelt u Zwolle?'],
    [
      'no municipality',
      [TABEL],
      expect.stringMatching(/^gemeente is leeg. Kies uit: Dalfsen, .*Zwolle\.$/) as string,
    ],
    [
      'one of the other agreement',
      [TABEL, 'Harderwijk'],
      expect.stringContaining('Kies uit: Dalfsen') as string,
    ],
    [
      'an unknown status',
      [TABEL, 'Zwolle', 'half'],
      'status staat niet op de lijst. Kies uit: hard, zacht, alle.',
    ],
    [
      'a range without headers',
      [TABEL.slice(1), 'Zwolle'],
      `De eerste rij van plannen heeft niet de koppen van Plancapaciteit. ${HEEL_BEREIK}`,
    ],
    [
      'an empty range',
      [[], 'Zwolle'],
      `De eerste rij van plannen heeft niet de koppen van Plancapaciteit. ${HEEL_BEREIK}`,
    ],
    ['no range', [100, 'Zwolle'], `plannen is geen bereik. ${HEEL_BEREIK}`],
    ['nothing', [null, 'Zwolle'], `plannen is geen bereik. ${HEEL_BEREIK}`],
    [
      'a plan with a cell that counts and is wrong',
      [plannen(plan('A', 'veel')), 'Zwolle'],
      `plannen: In blad Plancapaciteit is cel E2 niet te lezen. ${GETELD}`,
    ],
    [
      'a plan with an error of Excel in it',
      [plannen(plan('A', '#N/B')), 'Zwolle'],
      `plannen: In blad Plancapaciteit is cel E2 niet te lezen. ${GETELD}`,
    ],
    [
      'a plan that stands there twice',
      [plannen(plan('A', 1), plan('A', 2)), 'Zwolle'],
      `plannen: Plancapaciteit rij 2 staat dubbel in het blad. ${GETELD}`,
    ],
    [
      'a plan of which the municipality cannot be read',
      [plannen(plan('A', 1), plan('B', 2, { gemeente: '' })), 'Zwolle'],
      `plannen: Van Plancapaciteit rij 3 is de gemeente niet te lezen. ${GETELD}`,
    ],
    [
      'a plan that contradicts itself',
      [plannen(plan('A', 1, { gerealiseerd: 2 })), 'Zwolle'],
      `plannen: De aantallen van Plancapaciteit rij 2 kloppen niet met elkaar. ${GETELD}`,
    ],
  ])('refuses %s', async (_, args, message) => {
    expect(await refusal('PLANREST', ...args)).toEqual(['invalidValue', message]);
  });

  test('a wrong cell in a plan that does not count does not matter', async () => {
    const bereik = plannen(plan('A', 40), plan('B', 'veel', { status: '5A' }));
    expect(await run('PLANREST', bereik, 'Zwolle', 'alle')).toBe(40);
  });

  test('a soft plan with a wrong cell does not matter to the hard ones, nor a hard one to the soft ones', async () => {
    const bereik = plannen(plan('A', 40), plan('B', 7, { status: '3', sloop: 'veel' }));
    expect(await run('PLANREST', bereik, 'Zwolle')).toBe(40);
    expect(await run('PLANREST', bereik, 'Zwolle', 'zacht')).toBe(7);
    const omgekeerd = plannen(plan('A', 40, { sloop: 'veel' }), plan('B', 7, { status: '3' }));
    expect(await run('PLANREST', omgekeerd, 'Zwolle', 'zacht')).toBe(7);
    expect(await run('PLANREST', omgekeerd, 'Zwolle', 'alle')).toBe(47);
  });

  test('a required column that is missing is named', async () => {
    const bereik = TABEL.map((rij) => rij.map((cel) => (cel === 'Status planologisch' ? 'Fase' : cel)));
    expect(await refusal('PLANREST', bereik, 'Zwolle')).toEqual([
      'invalidValue',
      `plannen: In blad Plancapaciteit ontbreekt kolom Status planologisch. ${GETELD}`,
    ]);
  });
});

describe('PLANBALANSTABEL', () => {
  const KOPPEN = ['Gemeente', 'Telwijze', 'Capaciteit', 'Behoefte', 'Balans', 'Ruimte', 'Oordeel'];
  const tabel = (werkmap: Werkmap, peildatum: Argument = DAGEN.begin) =>
    rowsOf(
      'PLANBALANSTABEL',
      rangeOf(werkmap, 'Plancapaciteit'),
      rangeOf(werkmap, 'Woningbehoefte'),
      peildatum,
    );

  test('counts gross with demolition in the need, else net', async () => {
    expect(
      await tabel({ plannen: [plan('A', 1000)], behoefte: behoefte(85, { verwachteSloop: 20 }) }),
    ).toEqual([KOPPEN, ['Zwolle', 'bruto', 1000, 1050, 1000 / 1050, 50, 'in balans']]);
    expect(await tabel({ plannen: [plan('A', 1000, { sloop: 200 })], behoefte: behoefte(85) })).toEqual([
      KOPPEN,
      ['Zwolle', 'netto', 800, 850, 800 / 850, 50, 'in balans'],
    ]);
  });

  test('has the municipalities with plans in the order of the agreement', async () => {
    const rijen = await tabel({
      plannen: ['Zwolle', 'Raalte', 'Dalfsen'].map((gemeente) => plan('A', 2501, { gemeente })),
      behoefte: [
        ...behoefte(250),
        ...behoefte(251, { gemeente: 'Dalfsen' }),
        ...behoefte(0, { gemeente: 'Ommen' }),
      ],
    });
    expect(rijen).toEqual([
      KOPPEN,
      ['Dalfsen', 'netto', 2501, 2510, 2501 / 2510, 9, 'in balans'],
      ['Raalte', '', '', '', '', '', 'niet te bepalen'],
      ['Zwolle', 'netto', 2501, 2500, 2501 / 2500, -1, 'niet in balans'],
    ]);
  });

  test('has no share when there is no need', async () => {
    expect(await tabel({ plannen: [plan('A', 5)], behoefte: behoefte(-1) })).toEqual([
      KOPPEN,
      ['Zwolle', 'netto', 5, -10, '', -15, 'niet in balans'],
    ]);
    expect(await tabel({ plannen: [plan('A', 0)], behoefte: behoefte(0) })).toEqual([
      KOPPEN,
      ['Zwolle', 'netto', 0, 0, '', 0, 'in balans'],
    ]);
  });

  test('counts the need from the year of the peildatum, at the end of a year from the next', async () => {
    const werkmap = { plannen: [plan('A', 5)], behoefte: behoefte(100) };
    expect((await tabel(werkmap, '31-12-2019'))[1]?.[3]).toBe(600);
    expect((await tabel(werkmap, '1-7-2019'))[1]?.[3]).toBe(700);
    expect((await tabel(werkmap, null))[1]?.[3]).toBe(500);
  });

  test('lists a municipality whose name is nearly right as one that cannot be determined', async () => {
    expect(await tabel({ plannen: [plan('A', 5, { gemeente: 'Ralte' })], behoefte: behoefte(1) })).toEqual([
      KOPPEN,
      ['Raalte', '', '', '', '', '', 'niet te bepalen'],
    ]);
  });

  test.each<[string, Werkmap]>([
    ['a wrong number', { plannen: [plan('A', 'veel')], behoefte: behoefte(1) }],
    ['a double plan', { plannen: [plan('A', 1), plan('A', 1)], behoefte: behoefte(1) }],
    ['a year too few', { plannen: [plan('A', 1)], behoefte: behoefte(1).slice(1) }],
    [
      'another prognosis',
      { plannen: [plan('A', 1)], behoefte: metJaar(behoefte(1), 2020, { prognose: `${PROGNOSE}b` }) },
    ],
    ['a wrong need', { plannen: [plan('A', 1)], behoefte: metJaar(behoefte(1), 2020, { behoefte: '#N/B' }) }],
  ])('cannot determine a balance with %s', async (_, werkmap) => {
    expect(await tabel(werkmap)).toEqual([KOPPEN, ['Zwolle', '', '', '', '', '', 'niet te bepalen']]);
  });

  const PLANNEN = plannen(plan('A', 1));
  const BEHOEFTE = rangeOf({ behoefte: behoefte(1) }, 'Woningbehoefte');
  test.each<[string, readonly Argument[], readonly [string, string]]>([
    [
      'the two ranges the other way round',
      [BEHOEFTE, PLANNEN],
      ['invalidValue', `De eerste rij van plannen heeft niet de koppen van Plancapaciteit. ${HEEL_BEREIK}`],
    ],
    [
      'one range',
      [PLANNEN],
      [
        'invalidValue',
        'behoefte is geen bereik. Geef het hele bereik met de koppen, zoals tblWoningbehoefte[#Alles].',
      ],
    ],
    [
      'headers alone',
      [PLANNEN.slice(0, 1), BEHOEFTE],
      ['invalidValue', 'plannen heeft geen rij met een gemeente uit West-Overijssel.'],
    ],
    [
      'a peildatum after the agreement',
      [PLANNEN, BEHOEFTE, '1-1-2021'],
      ['notAvailable', 'Artikel 20 geldt niet op 1-1-2021.'],
    ],
    [
      'a peildatum before it',
      [PLANNEN, BEHOEFTE, '31-12-2015'],
      ['notAvailable', 'Artikel 20 geldt niet op 31-12-2015.'],
    ],
    [
      'a peildatum that is none',
      [PLANNEN, BEHOEFTE, 'gisteren'],
      ['invalidValue', 'peildatum is geen datum. Geef een datum, zoals 31-12-2018.'],
    ],
  ])('refuses %s', async (_, args, expected) => {
    expect(await refusal('PLANBALANSTABEL', ...args)).toEqual(expected);
  });
});
