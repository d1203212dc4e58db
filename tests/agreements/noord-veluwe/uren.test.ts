import { alleVier, urenrij } from '../../../src/agreements/noord-veluwe/artikel-1b-uren/gevallen';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Urenrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit, uitkomst, uitkomsten } from './controleer';

const met = (uren: readonly Urenrij[], rest: Werkmap = {}) => controleer({ uren, ...rest });
const kort = (report: ReturnType<typeof controleer>, rule: string, subject?: string): string[] =>
  uitkomsten(report, rule, subject).map(({ tijdvak, uitkomst: wat }) => `${String(tijdvak)} ${wat}`);

const ANDEREN = ['deltaWonen', 'Omnia Wonen', 'Woningstichting Putten'];

describe('who is judged, and over which year', () => {
  test('each corporation and the region, over each ISO year from its first whole week on', () => {
    const report = met([...alleVier(), urenrij({ jaar: 2025, totWeek: 1 })], {
      peildatum: serialOf(2025, 1, 5),
    });
    expect(uitkomsten(report, 'NV-1b-uren').map(({ subject, tijdvak }) => [subject, tijdvak])).toEqual(
      ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'].flatMap((naam) => [
        [naam, '2024'],
        [naam, '2025'],
      ]),
    );
    expect(kort(report, 'NV-1b-uren', 'Uwoon')).toEqual(['2024 voldoet', '2025 voldoet']);
    expect(kort(report, 'NV-1b-coach', 'deltaWonen')).toEqual(['2024 voldoet', '2025 niet-te-bepalen']);
    expect(kort(report, 'NV-1a-uren')).toEqual(['2024 voldoet', '2025 niet-te-bepalen']);
  });

  test.each<[string, Werkmap, string]>([
    ['before the start', { peildatum: DAGEN.voorHetBegin }, 'null niet-van-toepassing'],
    ['before the first week is over', { peildatum: serialOf(2024, 1, 6) }, 'null niet-te-bepalen'],
    ['on its Sunday', { peildatum: serialOf(2024, 1, 7) }, '2024 voldoet'],
    ['without a peildatum', { peildatum: '' }, 'null niet-te-bepalen'],
    ['with an end before the start', { einddatum: DAGEN.voorHetBegin }, 'null niet-te-bepalen'],
    ['without an end date', { einddatum: null }, '2024 voldoet'],
  ])('%s', (_, rest, verwacht) => {
    const report = met(alleVier(), rest);
    for (const rule of ['NV-1a-uren', 'NV-1b-uren', 'NV-1b-coach'])
      expect(new Set(kort(report, rule))).toEqual(new Set([verwacht]));
  });

  test('says why there is no year yet', () => {
    expect(uitkomst(met([], { peildatum: serialOf(2024, 1, 6) }), 'NV-1a-uren', 'Regio').reason).toBe(
      'Er is nog geen hele week van de overeenkomst voorbij.',
    );
  });

  test('after the end no week counts that was not over by then', () => {
    const report = met([urenrij({ jaar: 2027, totWeek: 26 })], {
      einddatum: serialOf(2027, 7, 4),
      peildatum: serialOf(2029, 1, 1),
    });
    expect(kort(report, 'NV-1b-uren', 'Uwoon').at(-1)).toBe('2027 voldoet');
    expect(
      feit(
        bevinding(
          met([urenrij({ jaar: 2027, uren: 1 })], {
            einddatum: serialOf(2027, 7, 3),
            peildatum: serialOf(2029, 1, 1),
          }),
          'NV-1b-uren',
        ),
        'Weken',
      ),
    ).toBe('25');
  });

  test.each(['Uwoon', 'Stichting UWOON'])('in a delivery of %s only its own hours', (organisatie) => {
    const report = met(alleVier({ Uwoon: 36.25, deltaWonen: 0 }), { organisatie });
    expect(kort(report, 'NV-1b-uren', 'Uwoon')).toEqual(['2024 voldoet']);
    for (const rule of ['NV-1b-uren', 'NV-1b-coach'])
      for (const wie of ANDEREN)
        expect(uitkomsten(report, rule, wie)).toMatchObject([
          {
            tijdvak: '2024',
            uitkomst: 'niet-van-toepassing',
            reason: 'Dit is een afspraak van een andere partij.',
          },
        ]);
    expect(uitkomsten(report, 'NV-1a-uren')).toMatchObject([
      {
        tijdvak: '2024',
        uitkomst: 'niet-te-bepalen',
        reason:
          'Dit is alleen te bepalen over de hele regio. Uwoon zet in 2024 gemiddeld 36,25 uur per week in.',
      },
    ]);
    expect(bevindingen(report, 'rij-andere-partij')).toHaveLength(3);
  });

  test('in a delivery of a municipality nobody, and no row is of another party', () => {
    const report = met(alleVier({ Uwoon: 1 }), { organisatie: 'Putten' });
    expect(new Set(kort(report, 'NV-1b-uren'))).toEqual(new Set(['2024 niet-van-toepassing']));
    expect(uitkomst(report, 'NV-1a-uren', 'Regio').reason).toBe(
      'Dit is alleen te bepalen over de hele regio.',
    );
    for (const rule of ['NV-1b-uren', 'NV-1a-uren', 'rij-andere-partij'])
      expect(bevindingen(report, rule)).toEqual([]);
  });

  test('in a delivery of one partner without a week, or without its hours', () => {
    const vroeg = met(alleVier(), { organisatie: 'Uwoon', peildatum: serialOf(2024, 1, 6) });
    expect(uitkomst(vroeg, 'NV-1a-uren', 'Regio')).toMatchObject({
      tijdvak: null,
      reason: 'Dit is alleen te bepalen over de hele regio.',
    });
    expect(uitkomst(vroeg, 'NV-1b-uren', 'deltaWonen')).toMatchObject({
      tijdvak: null,
      uitkomst: 'niet-van-toepassing',
    });
    const zonder = met([], { organisatie: 'Uwoon' });
    expect(uitkomst(zonder, 'NV-1a-uren', 'Regio').reason).toBe(
      'Dit is alleen te bepalen over de hele regio. Uwoon heeft geen rij in Coachuren.',
    );
    expect(
      kort(met(alleVier(), { organisatie: 'Uwoon', peildatum: DAGEN.voorHetBegin }), 'NV-1a-uren'),
    ).toEqual(['null niet-van-toepassing']);
  });
});

describe('the average', () => {
  test.each([
    [36, 'voldoet', null],
    [35.5, 'voldoet', null],
    [35.4999, 'voldoet-niet', 'norm'],
    [36.5, 'voldoet', null],
    [36.5001, 'voldoet', 'signaal'],
    [168, 'voldoet', 'signaal'],
    [0, 'voldoet-niet', 'norm'],
  ])('%d hours a week', (uren, verwacht, ernst) => {
    const report = met([urenrij({ uren })]);
    expect(uitkomst(report, 'NV-1b-uren', 'Uwoon')).toMatchObject({
      uitkomst: verwacht,
      value: uren,
      limit: 36,
    });
    expect(bevindingen(report, 'NV-1b-uren').map((een) => een.ernst)).toEqual(ernst === null ? [] : [ernst]);
  });

  test('is exact where floating point is not', () => {
    // 51 × 35,6 + 30,4 = 52 × 35,5.
    const rijen = [urenrij({ totWeek: 51, uren: 35.6 }), urenrij({ week: 52, uren: 30.4 })];
    expect(uitkomst(met(rijen), 'NV-1b-uren', 'Uwoon').uitkomst).toBe('voldoet');
    const minder = [urenrij({ totWeek: 51, uren: 35.6 }), urenrij({ week: 52, uren: 30.39 })];
    expect(bevinding(met(minder), 'NV-1b-uren').message).toBe(
      'Uwoon zet in 2024 gemiddeld 35,4998 uur per week in. Afgesproken is 36 uur.',
    );
  });

  test('is told with its numbers, under the corporation and the year, at no cell', () => {
    const report = met([urenrij({ uren: 30 })]);
    expect(bevinding(report, 'NV-1b-uren')).toMatchObject({
      ernst: 'norm',
      article: '1b',
      tab: 'Coachuren',
      cell: null,
      row: null,
      sleutel: 'Uwoon|2024',
      facts: [
        { label: 'Gemiddelde', value: '30 uur per week' },
        { label: 'Afspraak', value: '36 uur per week' },
        { label: 'Weken', value: '52' },
      ],
      basis: [{ herkomst: 'uitvoeringskeuze' }],
    });
    expect(uitkomst(report, 'NV-1b-uren', 'Uwoon').reason).toBe(
      'Uwoon zet in 2024 gemiddeld 30 uur per week in. Afgesproken is 36 uur. Weken die meetellen: 52.',
    );
    expect(uitkomst(report, 'NV-1b-uren', 'Uwoon').progress).toEqual({
      heading: 'Uren per week van de verhuiscoaches',
      what: 'Uren per week',
      count: 30,
      target: 36,
      due: null,
      parts: [],
      by: 'corporatie',
      isOfPeople: false,
    });
  });

  test('a year of 53 weeks needs all of them', () => {
    const peildatum = serialOf(2027, 1, 3);
    const alles = [2024, 2025].map((jaar) => urenrij({ jaar }));
    const over2026 = (totWeek: number) =>
      kort(met([...alles, urenrij({ jaar: 2026, totWeek })], { peildatum }), 'NV-1b-uren', 'Uwoon').at(-1);
    expect(over2026(53)).toBe('2026 voldoet');
    expect(over2026(52)).toBe('2026 niet-te-bepalen');
    expect(
      kort(
        met([...alles, urenrij({ jaar: 2026, totWeek: 52 })], { peildatum: serialOf(2027, 1, 2) }),
        'NV-1b-uren',
        'Uwoon',
      ).at(-1),
    ).toBe('2026 voldoet');
  });
});

describe('what is missing', () => {
  test('a week without a row is named', () => {
    const report = met([urenrij({ totWeek: 2 }), urenrij({ week: 4, totWeek: 6 }), urenrij({ week: 10 })]);
    expect(uitkomst(report, 'NV-1b-uren', 'Uwoon')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      value: null,
      reason:
        'Uwoon heeft in Coachuren geen rij voor week 3, 7 tot en met 9 van 2024. Was er geen coach? Vul dan 0 uur in.',
    });
    expect(bevindingen(report, 'NV-1b-uren')).toEqual([]);
  });

  test('without the sheet, or without a row', () => {
    expect(uitkomst(controleer({ verrekening: [] }), 'NV-1b-uren', 'Uwoon').reason).toBe(
      'Blad Coachuren ontbreekt.',
    );
    expect(uitkomst(met([urenrij()]), 'NV-1b-coach', 'deltaWonen').reason).toBe(
      'deltaWonen heeft geen rij in Coachuren.',
    );
    expect(uitkomst(met([urenrij()]), 'NV-1a-uren', 'Regio').reason).toBe(
      'De uren in 2024 zijn bekend van 1 van 4 corporaties. deltaWonen heeft geen rij in Coachuren. Omnia Wonen heeft geen rij in Coachuren. Woningstichting Putten heeft geen rij in Coachuren.',
    );
    expect(uitkomst(controleer({ verrekening: [] }), 'NV-1a-uren', 'Regio').reason).toBe(
      'De uren in 2024 zijn bekend van 0 van 4 corporaties. Blad Coachuren ontbreekt.',
    );
  });
});

describe('what blocks', () => {
  const wie = (report: ReturnType<typeof controleer>, rule = 'NV-1b-uren') =>
    uitkomsten(report, rule)
      .filter(({ uitkomst: wat }) => wat === 'niet-te-bepalen')
      .map(({ subject, tijdvak }) => `${subject} ${String(tijdvak)}`);
  const over2024en2025 = (...extra: readonly Urenrij[]) =>
    met([...alleVier(), ...alleVier().map((rij) => ({ ...rij, jaar: 2025 })), ...extra], {
      peildatum: serialOf(2025, 12, 31),
    });
  const half = (...extra: readonly Urenrij[]) =>
    met([...alleVier().map((rij) => ({ ...rij, totWeek: 25 })), ...extra.map((rij) => ({ ...rij }))], {
      peildatum: serialOf(2024, 6, 29),
    });

  test('nothing', () => {
    expect(wie(over2024en2025())).toEqual([]);
    expect(wie(half())).toEqual([]);
  });

  test.each<[string, Urenrij, readonly string[]]>([
    ['a week that the year does not have', { jaar: 2025, week: 53 }, ['Uwoon 2025']],
    ['the week', { jaar: 2025, week: 'x', totWeek: '' }, ['Uwoon 2025']],
    ['the year', { jaar: 'x' }, ['Uwoon 2024', 'Uwoon 2025']],
    ['a corporation that is nearly right', { corporatie: 'Uwoom', jaar: 2025 }, ['Uwoon 2025']],
    [
      'a corporation that is unknown',
      { corporatie: 'Vivare', jaar: 2025 },
      ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'].map((naam) => `${naam} 2025`),
    ],
  ])('of a row that is not right: %s', (_, rij, geraakt) => {
    const report = over2024en2025(urenrij(rij));
    expect(wie(report)).toEqual(geraakt);
    const jaren = new Set(geraakt.map((een) => een.slice(-4)));
    expect(wie(report, 'NV-1a-uren')).toEqual([...jaren].map((jaar) => `Regio ${jaar}`));
    // One week with hours that can be read is enough.
    expect(wie(report, 'NV-1b-coach')).toEqual([]);
  });

  test.each<[string, Urenrij, readonly string[]]>([
    ['hours in a week that counts', { week: 25, totWeek: 25, uren: 'x' }, ['Uwoon 2024']],
    ['hours of weeks that do not count yet', { week: 26, totWeek: 52, uren: 'x' }, []],
    ['the last week of a row of which a week counts', { week: 25, totWeek: 'x' }, ['Uwoon 2024']],
    ['the last week of a row that begins later', { week: 26, totWeek: 'x' }, []],
    ['the last week before the first one', { week: 20, totWeek: 2 }, ['Uwoon 2024']],
    ['a row of another year', { jaar: 2025, week: 53, uren: 'x' }, []],
    ['hours of nobody in a week that counts', { corporatie: 'Uwoom', week: 25 }, ['Uwoon 2024']],
    ['hours of nobody in that week alone', { corporatie: 'Uwoom', week: 25, totWeek: '' }, ['Uwoon 2024']],
    ['hours of nobody in weeks that do not count yet', { corporatie: 'Uwoom', week: 26, totWeek: 52 }, []],
    ['hours of nobody in weeks that cannot be read', { corporatie: 'Uwoom', week: 'x' }, ['Uwoon 2024']],
    ['a year after the agreement, of nobody', { corporatie: 'Vivare', jaar: 2030 }, []],
    ['a year after the agreement, and no week', { corporatie: 'Vivare', jaar: 2030, week: 'x' }, []],
    ['a week after the agreement, of nobody', { corporatie: 'Vivare', jaar: 2027, week: 27 }, []],
  ])('only when it is read: %s', (_, rij, geraakt) => {
    expect(wie(half(urenrij(rij)))).toEqual(geraakt);
  });

  test('both of two rows that overlap, whichever week', () => {
    expect(wie(half(urenrij({ week: 25, totWeek: 30, uren: 36 })))).toEqual(['Uwoon 2024']);
    const report = half(urenrij({ week: 25, totWeek: '', uren: 36 }));
    expect(wie(report, 'NV-1b-coach')).toEqual(['Uwoon 2024']);
    expect(uitkomst(report, 'NV-1b-coach', 'Uwoon').reason).toBe('Coachuren rij 4 staat dubbel in het blad.');
  });
});

describe('a coach', () => {
  const coach = (uren: readonly Urenrij[], rest: Werkmap = {}) =>
    uitkomst(met(uren, rest), 'NV-1b-coach', 'Uwoon');

  test('in one week that is over, and not in one to come', () => {
    const rijen = [urenrij({ totWeek: 26, uren: 0 }), urenrij({ week: 27 })];
    expect(coach(rijen, { peildatum: serialOf(2024, 7, 6) }).uitkomst).toBe('niet-te-bepalen');
    expect(coach(rijen, { peildatum: serialOf(2024, 7, 7) })).toMatchObject({
      uitkomst: 'voldoet',
      reason: 'Uwoon heeft in 2024 een verhuiscoach: in week 27 zijn er uren.',
    });
  });

  test('was there none: told when the year is over, under the corporation and the year', () => {
    const rijen = [urenrij({ uren: 0 })];
    expect(coach(rijen, { peildatum: serialOf(2024, 12, 28) })).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason:
        'Uwoon heeft in 2024 geen week met uren van een verhuiscoach. Op 28-12-2024 is dat jaar nog niet voorbij.',
    });
    const report = met(rijen, { peildatum: serialOf(2024, 12, 29) });
    expect(uitkomst(report, 'NV-1b-coach', 'Uwoon')).toMatchObject({
      uitkomst: 'voldoet-niet',
      reason: 'Uwoon heeft in 2024 geen week met uren van een verhuiscoach.',
    });
    expect(bevinding(report, 'NV-1b-coach')).toMatchObject({
      ernst: 'norm',
      tab: 'Coachuren',
      cell: null,
      sleutel: 'Uwoon|2024',
      message: 'Uwoon had in 2024 geen verhuiscoach. In Coachuren staat elke week 0 uur.',
    });
  });

  test('a year in which the agreement ends is never over by that', () => {
    const rijen = [urenrij({ uren: 0 })];
    expect(
      coach(rijen, { einddatum: serialOf(2024, 12, 28), peildatum: serialOf(2025, 6, 1) }).uitkomst,
    ).toBe('niet-te-bepalen');
    expect(
      coach(rijen, { einddatum: serialOf(2024, 12, 29), peildatum: serialOf(2025, 6, 1) }).uitkomst,
    ).toBe('voldoet-niet');
  });
});

describe('the region', () => {
  test('is told with the hours of each corporation, and can be drawn', () => {
    const report = met(alleVier({ Uwoon: 34.123, deltaWonen: 5.9 }));
    const verdict = uitkomst(report, 'NV-1a-uren', 'Regio');
    expect(verdict).toMatchObject({
      uitkomst: 'voldoet-niet',
      value: 69.023,
      limit: 71,
      reason:
        'De corporaties zetten samen in 2024 gemiddeld 69,02 uur per week in. Afgesproken is 71 uur. Weken die meetellen: 52.',
      progress: {
        heading: 'Uren per week van de verhuiscoaches',
        what: 'De corporaties samen',
        count: 69.02,
        target: 71,
        due: null,
        parts: [
          { label: 'deltaWonen', count: 5.9 },
          { label: 'Omnia Wonen', count: 20 },
          { label: 'Uwoon', count: 34.12 },
          { label: 'Woningstichting Putten', count: 9 },
        ],
        isOfPeople: false,
      },
    });
    expect(bevinding(report, 'NV-1a-uren')).toMatchObject({
      ernst: 'norm',
      article: '1a',
      tab: 'Coachuren',
      cell: null,
      sleutel: 'Regio|2024',
      message: 'De corporaties zetten samen in 2024 gemiddeld 69,02 uur per week in. Afgesproken is 71 uur.',
      basis: [{ herkomst: 'uitvoeringskeuze' }],
    });
    expect(feit(bevinding(report, 'NV-1a-uren'), 'deltaWonen')).toBe('5,9 uur per week');
  });

  test.each([
    [35.5, 'voldoet', null],
    [35.49, 'voldoet-niet', 'norm'],
    [36.5, 'voldoet', null],
    [36.51, 'voldoet', 'signaal'],
  ])('with %d hours of Uwoon', (uren, verwacht, ernst) => {
    const report = met(alleVier({ Uwoon: uren }));
    expect(uitkomst(report, 'NV-1a-uren', 'Regio').uitkomst).toBe(verwacht);
    expect(bevindingen(report, 'NV-1a-uren').map((een) => een.ernst)).toEqual(ernst === null ? [] : [ernst]);
  });
});
