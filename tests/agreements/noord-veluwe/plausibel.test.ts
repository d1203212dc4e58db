import { urenrij } from '../../../src/agreements/noord-veluwe/artikel-1b-uren/gevallen';
import { coachrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Coachrij, Urenrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer } from './controleer';

const sleutels = (werkmap: Werkmap): (string | null)[] =>
  bevindingen(controleer(werkmap), 'NV-plausibel').map(({ sleutel }) => sleutel);

/** Talks of Uwoon in a month of 2024. */
const gesprekken = (aantal: number, maand: number, meer: Coachrij = {}): readonly Coachrij[] =>
  Array.from({ length: aantal }, (_, i) =>
    coachrij(`H-${String(maand)}-${String(i)}`, { gespreksmaand: serialOf(2024, maand, 1), ...meer }),
  );

/** One talk in every month of 2024, so that no quarter is without. */
const ELKE_MAAND = Array.from({ length: 12 }, (_, i) =>
  coachrij(`E-${String(i)}`, { gespreksmaand: serialOf(2024, i + 1, 1) }),
);

describe('a month with more talks than hours', () => {
  // Week 1 up to and including 52, one hour a week: four hours in January, five in February.
  const met = (resultaten: readonly Coachrij[], uren: readonly Urenrij[] = [urenrij({ uren: 1 })]) =>
    sleutels({ uren, resultaten: [...ELKE_MAAND, ...resultaten] });

  test('is told under the corporation and the month, at no cell, without how many talks there were', () => {
    const report = controleer({
      uren: [urenrij({ uren: 0.5 })],
      resultaten: [...ELKE_MAAND, ...gesprekken(2, 3)],
    });
    expect(bevinding(report, 'NV-plausibel')).toMatchObject({
      ernst: 'signaal',
      article: '1b',
      tab: 'Coachresultaten',
      cell: null,
      row: null,
      sleutel: 'Uwoon|2024-03',
      message:
        'Uwoon heeft in maart 2024 meer gesprekken van meer dan een uur dan de coach uren heeft. De uren in die maand: 2.',
      basis: [{ herkomst: 'leeswijze' }],
      facts: [],
    });
  });

  test('counts weeks by their Thursday', () => {
    expect(met(gesprekken(4, 1))).toEqual(['Uwoon|2024-01']);
    expect(met(gesprekken(3, 1))).toEqual([]);
    expect(met(gesprekken(4, 2))).toEqual([]);
    expect(met(gesprekken(5, 2))).toEqual(['Uwoon|2024-02']);
    // Exactly, where floating point adds up to less than 0,4.
    expect(met(gesprekken(0, 1), [urenrij({ uren: 0.1 }), urenrij({ uren: 0.1, jaar: 2025 })])).toHaveLength(
      12,
    );
  });

  test('counts talks of more than an hour, with whomever', () => {
    expect(met(gesprekken(4, 1, { gespreksduur: 60 }))).toEqual([]);
    expect(met(gesprekken(4, 1, { gespreksduur: 61 }))).toEqual(['Uwoon|2024-01']);
    expect(met(gesprekken(4, 1, { vijfenvijftigPlus: 'nee', socialeHuur: 'nee' }))).toEqual([
      'Uwoon|2024-01',
    ]);
    expect(met(gesprekken(4, 1, { corporatie: 'deltaWonen' }))).toEqual([]);
  });

  test('is told of each month that began, and of no later one', () => {
    const op = (peildatum: number) =>
      sleutels({
        uren: [urenrij({ uren: 0.1 })],
        resultaten: ELKE_MAAND,
        peildatum,
      });
    expect(op(serialOf(2024, 2, 29))).toEqual(['Uwoon|2024-01', 'Uwoon|2024-02']);
    expect(op(serialOf(2024, 3, 1))).toHaveLength(3);
    expect(op(serialOf(2023, 12, 31))).toEqual([]);
    expect(op(0)).toEqual([]);
    expect(
      sleutels({ uren: [urenrij({ uren: 0.1 })], resultaten: ELKE_MAAND, einddatum: serialOf(2024, 2, 15) }),
    ).toEqual(['Uwoon|2024-01', 'Uwoon|2024-02']);
  });

  test.each<[string, readonly Urenrij[], readonly Coachrij[]]>([
    ['a week of it has no row', [urenrij({ week: 2, uren: 1 })], []],
    [
      'the hours of a week cannot be read',
      [urenrij({ totWeek: 3, uren: 1 }), urenrij({ week: 4, uren: 'x' })],
      [],
    ],
    ['a week stands there twice', [urenrij({ uren: 1 }), urenrij({ week: 4, totWeek: 4, uren: 1 })], []],
    [
      'a row of hours may be of this corporation',
      [urenrij({ uren: 1 }), urenrij({ corporatie: 'Uwoom' })],
      [],
    ],
    [
      'the length of a talk cannot be read',
      [urenrij({ uren: 1 })],
      gesprekken(1, 1, { huishouden: 'H-x', gespreksduur: 'x' }),
    ],
    ['a talk stands there twice', [urenrij({ uren: 1 })], gesprekken(2, 1, { huishouden: 'H-x' })],
    ['the month of a talk cannot be read', [urenrij({ uren: 1 })], [coachrij('H-x', { gespreksmaand: 'x' })]],
    ['a talk may be of this corporation', [urenrij({ uren: 1 })], [coachrij('H-x', { corporatie: 'Uwoom' })]],
  ])('nothing is told when %s', (_, uren, resultaten) => {
    expect(met([...gesprekken(5, 1), ...resultaten], uren)).toEqual([]);
  });

  test('what cannot be read in another month, or of another corporation, does not matter', () => {
    expect(met([...gesprekken(5, 1), ...gesprekken(1, 4, { huishouden: 'H-x', gespreksduur: 'x' })])).toEqual(
      ['Uwoon|2024-01'],
    );
    expect(
      met([...gesprekken(5, 1), coachrij('H-x', { corporatie: 'deltaWonen', gespreksduur: 'x' })]),
    ).toEqual(['Uwoon|2024-01']);
    expect(
      met(gesprekken(5, 1), [urenrij({ totWeek: 4, uren: 1 }), urenrij({ week: 5, uren: 'x' })]),
    ).toEqual(['Uwoon|2024-01']);
  });

  test('what NV-2 leaves out neither counts nor blocks', () => {
    const buiten = { gespreksmaand: serialOf(2027, 7, 1) };
    expect(met([...gesprekken(5, 1), coachrij('H-x', { corporatie: 'Vivare', ...buiten })])).toEqual([
      'Uwoon|2024-01',
    ]);
    const laterVerhuisd = { verhuisd: 'ja', verhuismaand: serialOf(2027, 7, 1) };
    expect(met(gesprekken(4, 1, laterVerhuisd))).toEqual([]);
  });
});

describe('a quarter with hours and without a talk', () => {
  const inMaart = gesprekken(1, 3);

  test('is told under the corporation and the quarter, when it is over', () => {
    const report = controleer({ uren: [urenrij()], resultaten: inMaart, peildatum: serialOf(2024, 6, 30) });
    expect(bevinding(report, 'NV-plausibel')).toMatchObject({
      ernst: 'signaal',
      tab: 'Coachresultaten',
      cell: null,
      sleutel: 'Uwoon|2024-K2',
      message: 'Uwoon heeft in kwartaal 2 van 2024 wel uren van een verhuiscoach, maar geen gesprekken.',
    });
    const op = (peildatum: number, einddatum = serialOf(2027, 6, 30)) =>
      sleutels({ uren: [urenrij(), urenrij({ jaar: 2025 })], resultaten: inMaart, peildatum, einddatum });
    expect(op(serialOf(2024, 6, 29))).toEqual([]);
    expect(op(serialOf(2025, 3, 31))).toEqual([
      'Uwoon|2024-K2',
      'Uwoon|2024-K3',
      'Uwoon|2024-K4',
      'Uwoon|2025-K1',
    ]);
    expect(op(serialOf(2025, 3, 31), serialOf(2024, 9, 29))).toEqual(['Uwoon|2024-K2']);
    expect(op(serialOf(2025, 3, 31), serialOf(2024, 9, 30))).toEqual(['Uwoon|2024-K2', 'Uwoon|2024-K3']);
  });

  test.each<[string, readonly Urenrij[], readonly Coachrij[], readonly string[]]>([
    ['hours in one week are enough', [urenrij({ week: 26, totWeek: 26, uren: 0.5 })], [], ['Uwoon|2024-K2']],
    ['the week of its first Thursday', [urenrij({ week: 14, totWeek: 14 })], [], ['Uwoon|2024-K2']],
    ['a week of the quarter before', [urenrij({ week: 13, totWeek: 13 })], [], []],
    ['no hours', [urenrij({ totWeek: 13 }), urenrij({ week: 14, uren: 0 })], [], []],
    ['hours that cannot be read', [urenrij({ uren: 'x' })], [], []],
    [
      'hours of which only other rows cannot be read',
      [urenrij(), urenrij({ jaar: 'x' })],
      [],
      ['Uwoon|2024-K2'],
    ],
    ['a short talk', [urenrij()], gesprekken(1, 5, { gespreksduur: 5 }), []],
    ['a talk of which the length cannot be read', [urenrij()], gesprekken(1, 5, { gespreksduur: 'x' }), []],
    ['a talk in a month that cannot be read', [urenrij()], gesprekken(1, 5, { gespreksmaand: 'x' }), []],
    ['a talk of who knows who', [urenrij()], gesprekken(1, 5, { corporatie: 'Vivare' }), []],
    ['a talk of another', [urenrij()], gesprekken(1, 5, { corporatie: 'deltaWonen' }), ['Uwoon|2024-K2']],
    ['a talk in its first month', [urenrij()], gesprekken(1, 4), []],
    ['a talk in its last month', [urenrij()], gesprekken(1, 6), []],
    ['a talk after it', [urenrij()], gesprekken(1, 7), ['Uwoon|2024-K2']],
  ])('%s', (_, uren, resultaten, verwacht) => {
    expect(
      sleutels({ uren, resultaten: [...inMaart, ...resultaten], peildatum: serialOf(2024, 6, 30) }),
    ).toEqual(verwacht);
  });

  test('without the sheet there is nothing to compare, with an empty one there are no talks', () => {
    expect(sleutels({ uren: [urenrij()] })).toEqual([]);
    expect(sleutels({ resultaten: [] })).toEqual([]);
    expect(sleutels({ uren: [urenrij()], resultaten: [] })).toHaveLength(4);
  });
});

test.each<[string, readonly string[]]>([
  ['Regio', ['Omnia Wonen|2024-K2', 'Uwoon|2024-K2']],
  ['', ['Omnia Wonen|2024-K2', 'Uwoon|2024-K2']],
  ['Uwoon', ['Uwoon|2024-K2']],
  ['Harderwijk', []],
])('in a delivery of "%s" these are looked at', (organisatie, verwacht) => {
  const uren = [urenrij({ corporatie: 'Omnia Wonen' }), urenrij()];
  const resultaten = [
    ...gesprekken(1, 1),
    ...gesprekken(1, 1, { corporatie: 'Omnia Wonen', huishouden: 'O-1' }),
  ];
  expect(sleutels({ uren, resultaten, organisatie, peildatum: serialOf(2024, 6, 30) })).toEqual(verwacht);
});
