import { CATALOGUE } from '../../../src/agreements/catalogue';
import {
  gesprek,
  maand,
  velen,
  verhuizing,
} from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { COACHRESULTATEN } from '../../../src/agreements/noord-veluwe/bladen/coachresultaten';
import { DAGEN, bladenVan } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Coachrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Outcome, Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit, uitkomsten } from './controleer';

/* Talks and moves of article 3: of which years there is an outcome, what is counted, and what is told. */

const GESPREKKEN = 'NV-3-gesprekken';
const VERHUIZINGEN = 'NV-3-verhuizingen';
const HALVERWEGE = serialOf(2024, 6, 30);

const met = (resultaten: readonly Coachrij[], rest: Werkmap = {}): Report =>
  controleer({ resultaten, ...rest });

function jaar(report: Report, rule = GESPREKKEN, welk: string | null = '2024'): Outcome {
  const [gevonden] = uitkomsten(report, rule).filter(({ tijdvak }) => tijdvak === welk);
  if (gevonden === undefined) throw new Error(`No outcome of ${rule} over ${String(welk)}`);
  return gevonden;
}

describe('of which years there is an outcome', () => {
  test.each<[Werkmap, readonly (readonly [string | null, string])[]]>([
    [{ peildatum: DAGEN.voorHetBegin }, [[null, 'niet-van-toepassing']]],
    [{ peildatum: '' }, [[null, 'niet-te-bepalen']]],
    [{ peildatum: DAGEN.begin }, [['2024', 'niet-te-bepalen']]],
    [{ peildatum: serialOf(2024, 12, 30) }, [['2024', 'niet-te-bepalen']]],
    [{ peildatum: DAGEN.eindeVan2024 }, [['2024', 'voldoet-niet']]],
    [
      { peildatum: serialOf(2025, 1, 1) },
      [
        ['2024', 'voldoet-niet'],
        ['2025', 'niet-te-bepalen'],
      ],
    ],
    [
      { peildatum: serialOf(2030, 1, 1), einddatum: serialOf(2025, 12, 31) },
      [
        ['2024', 'voldoet-niet'],
        ['2025', 'voldoet-niet'],
      ],
    ],
    [
      { peildatum: serialOf(2030, 1, 1), einddatum: serialOf(2025, 12, 30) },
      [
        ['2024', 'voldoet-niet'],
        ['2025', 'niet-te-bepalen'],
      ],
    ],
    [{ peildatum: DAGEN.eindeVan2024, einddatum: null }, [['2024', 'voldoet-niet']]],
    [{ peildatum: DAGEN.eindeVan2024, einddatum: serialOf(2023, 6, 30) }, [[null, 'niet-te-bepalen']]],
  ])('%j', (werkmap, verwacht) => {
    const report = met([gesprek('H-1')], werkmap);
    for (const rule of [GESPREKKEN, VERHUIZINGEN])
      expect(
        uitkomsten(report, rule).map(({ subject, tijdvak, uitkomst }) => [subject, tijdvak, uitkomst]),
      ).toEqual(verwacht.map((een) => ['Regio', ...een]));
  });

  test('a finding for each year that was not reached, and no cell', () => {
    const report = met([gesprek('H-1')], { peildatum: DAGEN.eindeVan2025 });
    for (const rule of [GESPREKKEN, VERHUIZINGEN])
      expect(
        bevindingen(report, rule).map(({ ernst, article, tab, cell, row, column, sleutel }) => [
          ernst,
          article,
          tab,
          cell,
          row,
          column,
          sleutel,
        ]),
      ).toEqual(
        ['Regio|2024', 'Regio|2025'].map((sleutel) => [
          'streven',
          '3',
          'Coachresultaten',
          null,
          null,
          null,
          sleutel,
        ]),
      );
  });
});

describe('what is counted', () => {
  const aantal = (...rijen: readonly Coachrij[]) =>
    ['2024', '2025'].map(
      (welk) => jaar(met(rijen, { peildatum: DAGEN.eindeVan2025 }), GESPREKKEN, welk).value,
    );
  const verhuisd = (...rijen: readonly Coachrij[]) =>
    ['2024', '2025'].map(
      (welk) => jaar(met(rijen, { peildatum: DAGEN.eindeVan2025 }), VERHUIZINGEN, welk).value,
    );

  test('worked example 6', () => {
    expect(aantal(gesprek('H-A', { gespreksduur: 60 }))).toEqual([0, 0]);
    expect(aantal(gesprek('H-A', { gespreksduur: 61 }))).toEqual([1, 0]);
    expect(aantal(gesprek('H-A'), gesprek('H-A', { gespreksmaand: maand(2024, 5) }))).toEqual([1, 0]);
  });

  test('a household once in each year', () => {
    expect(
      aantal(
        gesprek('H-A', { gespreksmaand: serialOf(2024, 12, 31) }),
        gesprek('H-A', { gespreksmaand: 'januari 2025' }),
        gesprek(' h-a ', { gespreksmaand: '2025-02' }),
      ),
    ).toEqual([1, 1]);
  });

  test('the same key at another corporation is another household', () => {
    expect(
      aantal(
        gesprek('H-A'),
        gesprek('H-A', { corporatie: 'Omnia Wonen' }),
        gesprek('H-A', { corporatie: 'UWOON', gespreksmaand: maand(2024, 4) }),
      ),
    ).toEqual([2, 0]);
  });

  test.each<Coachrij>([
    { vijfenvijftigPlus: 'nee' },
    { socialeHuur: 'nee' },
    { gespreksduur: 1 },
    { gespreksmaand: maand(2023, 12) },
    { gespreksmaand: maand(2027, 7) },
    { verhuisd: 'ja', verhuismaand: maand(2023, 12) },
  ])('not a row with %j', (meer) => {
    expect(aantal(gesprek('H-A', meer))).toEqual([0, 0]);
    expect(aantal(gesprek('H-A', meer), gesprek('H-B'))).toEqual([1, 0]);
  });

  test('a move in the year of its month, whatever the talk was', () => {
    expect(verhuisd(verhuizing('H-A', { gespreksduur: 5, verhuismaand: serialOf(2024, 12, 31) }))).toEqual([
      1, 0,
    ]);
    expect(verhuisd(verhuizing('H-A', { verhuismaand: serialOf(2025, 1, 1) }))).toEqual([0, 1]);
    expect(verhuisd(verhuizing('H-A', { gespreksmaand: 'ooit' }))).toEqual([1, 0]);
  });

  test.each<Coachrij>([
    { vijfenvijftigPlus: 'nee' },
    { socialeHuur: 'nee' },
    { ruimeWoning: 'nee' },
    { naarKleiner: 'nee' },
    { verhuismaand: maand(2023, 12) },
    { verhuisd: 'nee', verhuismaand: '' },
    { gespreksmaand: maand(2023, 12) },
  ])('not a move with %j', (meer) => {
    expect(verhuisd(verhuizing('H-A', meer))).toEqual([0, 0]);
  });

  test('a household that moved twice in a year once, and in another year again', () => {
    expect(
      verhuisd(
        verhuizing('H-A'),
        verhuizing('H-A', { gespreksmaand: maand(2024, 4) }),
        verhuizing('H-A', { gespreksmaand: maand(2025, 4), verhuismaand: maand(2025, 5) }),
      ),
    ).toEqual([1, 1]);
  });

  test('nothing that is dated after the peildatum', () => {
    const tot = (peildatum: number) =>
      jaar(met([verhuizing('H-A', { verhuismaand: maand(2024, 7) })], { peildatum }), VERHUIZINGEN).value;
    expect(tot(HALVERWEGE)).toBe(0);
    expect(tot(HALVERWEGE + 1)).toBe(1);
  });

  test('all columns that need not be there are left out: nobody moved, or it cannot be told', () => {
    expect(jaar(met([gesprek('H-A')]), VERHUIZINGEN)).toMatchObject({ uitkomst: 'voldoet-niet', value: 0 });
    expect(jaar(met([gesprek('H-A', { verhuisd: 'ja' })]), VERHUIZINGEN)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: expect.stringMatching(
        /^In Coachresultaten rij 2 klopt Ruime sociale huurwoning niet\./,
      ) as string,
    });
  });
});

describe('what blocks a year', () => {
  const oordelen = (report: Report, rule = GESPREKKEN) =>
    ['2024', '2025'].map((welk) => jaar(report, rule, welk).uitkomst);
  const over = (rule: string, ...rijen: readonly Coachrij[]) =>
    oordelen(met(rijen, { peildatum: DAGEN.eindeVan2025 }), rule);
  const NIET = 'voldoet-niet';
  const OPEN = 'niet-te-bepalen';

  test.each<[Coachrij, readonly string[]]>([
    [{ gespreksduur: 'lang' }, [OPEN, NIET]],
    [{ gespreksduur: '' }, [OPEN, NIET]],
    [{ gespreksduur: 601 }, [OPEN, NIET]],
    [{ vijfenvijftigPlus: 'misschien' }, [OPEN, NIET]],
    [{ socialeHuur: '#N/B' }, [OPEN, NIET]],
    [{ huishouden: '' }, [OPEN, NIET]],
    [{ corporatie: 'Onbekend' }, [OPEN, NIET]],
    [{ corporatie: 'Uwon' }, [OPEN, NIET]],
    [{ gemeente: 'Zwolle' }, [OPEN, NIET]],
    [{ gespreksmaand: 'ooit' }, [OPEN, OPEN]],
    // These cells are not read, or the row surely does not count.
    [{ verhuisd: 'misschien' }, [NIET, NIET]],
    [{ verhuismaand: 'ooit', verhuisd: 'ja' }, [NIET, NIET]],
    [{ gespreksduur: 'lang', vijfenvijftigPlus: 'nee' }, [NIET, NIET]],
    [{ gespreksmaand: 'ooit', gespreksduur: 30 }, [NIET, NIET]],
    [{ corporatie: 'Onbekend', gespreksduur: 30 }, [NIET, NIET]],
    [{ gespreksduur: 'lang', gespreksmaand: maand(2023, 12) }, [NIET, NIET]],
    [{ gespreksduur: 'lang', verhuismaand: maand(2023, 12) }, [NIET, NIET]],
  ])('of talks: %j', (meer, verwacht) => {
    expect(over(GESPREKKEN, gesprek('H-A', meer))).toEqual(verwacht);
  });

  test.each<[Coachrij, readonly string[]]>([
    [{ verhuisd: 'misschien' }, [OPEN, NIET]],
    [{ verhuismaand: 'ooit' }, [OPEN, OPEN]],
    [{ ruimeWoning: 'misschien' }, [OPEN, NIET]],
    [{ naarKleiner: 'misschien' }, [OPEN, NIET]],
    [{ vijfenvijftigPlus: '' }, [OPEN, NIET]],
    [{ socialeHuur: '' }, [OPEN, NIET]],
    [{ gemeente: '' }, [OPEN, NIET]],
    [{ verhuisd: 'misschien', verhuismaand: '' }, [OPEN, OPEN]],
    [{ verhuisd: 'misschien', ruimeWoning: '' }, [OPEN, NIET]],
    // What NV-coach-verhuizing finds: a blank cell of a move, and a month without a move.
    [{ verhuismaand: '' }, [OPEN, OPEN]],
    [{ ruimeWoning: '' }, [OPEN, NIET]],
    [{ naarKleiner: '' }, [OPEN, NIET]],
    [{ verhuisd: 'nee' }, [OPEN, NIET]],
    [{ verhuismaand: '', socialeHuur: 'nee' }, [NIET, NIET]],
    [{ verhuisd: 'nee', verhuismaand: '', ruimeWoning: 'misschien' }, [NIET, NIET]],
    [{ gespreksduur: 'lang' }, [NIET, NIET]],
    [{ verhuismaand: 'ooit', naarKleiner: 'nee' }, [NIET, NIET]],
  ])('of moves: %j', (meer, verwacht) => {
    expect(over(VERHUIZINGEN, verhuizing('H-A', meer))).toEqual(verwacht);
  });

  test('a row that stands there twice, unless it surely does not count', () => {
    expect(over(GESPREKKEN, gesprek('H-A'), gesprek('h-a'))).toEqual([OPEN, NIET]);
    expect(over(VERHUIZINGEN, gesprek('H-A'), gesprek('h-a'))).toEqual([NIET, NIET]);
    const kort = { gespreksduur: 60 };
    expect(over(GESPREKKEN, gesprek('H-A', kort), gesprek('H-A', kort))).toEqual([NIET, NIET]);
  });

  test('no row of a household that counts already', () => {
    const later = { gespreksmaand: maand(2024, 5), gespreksduur: 'lang' };
    expect(over(GESPREKKEN, gesprek('H-A', later), gesprek('H-A'))).toEqual([NIET, NIET]);
    expect(over(GESPREKKEN, gesprek('H-A', later), gesprek('H-A', { corporatie: 'deltaWonen' }))).toEqual([
      OPEN,
      NIET,
    ]);
    expect(over(GESPREKKEN, gesprek('H-A', { ...later, gespreksmaand: 'ooit' }), gesprek('H-A'))).toEqual([
      NIET,
      OPEN,
    ]);
  });

  test.each<[keyof Coachrij, readonly string[]]>([
    ['verhuisd', [NIET, OPEN]],
    ['gespreksduur', [OPEN, NIET]],
    ['gespreksmaand', [OPEN, NIET]],
    ['vijfenvijftigPlus', [OPEN, OPEN]],
    ['corporatie', [OPEN, OPEN]],
    ['verhuismaand', [NIET, NIET]],
  ])('a column that is not there, though no row counts or there is none: %s', (kolom, verwacht) => {
    const { header } = COACHRESULTATEN.columns[kolom];
    for (const resultaten of [[gesprek('H-A', { gespreksduur: 30 })], []]) {
      const [gegevens, blad] = workbookOf(bladenVan({ resultaten })).tabs;
      if (gegevens === undefined || blad === undefined) throw new Error('No sheet');
      const plaats = blad.rows[0]?.indexOf(header) ?? -1;
      const rows = blad.rows.map((rij) => rij.filter((_, i) => i !== plaats));
      const report = check({ date1904: false, tabs: [gegevens, { ...blad, rows }] }, CATALOGUE);
      expect([jaar(report).uitkomst, jaar(report, VERHUIZINGEN).uitkomst]).toEqual(verwacht);
    }
  });

  test('a column that is claimed twice', () => {
    const [gegevens, blad] = workbookOf(bladenVan({ resultaten: [verhuizing('H-A')] })).tabs;
    if (gegevens === undefined || blad === undefined) throw new Error('No sheet');
    const rows = blad.rows.map((rij, i) => [...rij, i === 0 ? 'Ruime sociale huurwoning' : 'ja']);
    const report = check({ date1904: false, tabs: [gegevens, { ...blad, rows }] }, CATALOGUE);
    expect(jaar(report, VERHUIZINGEN)).toMatchObject({
      uitkomst: OPEN,
      reason: expect.stringMatching(
        /^In blad Coachresultaten staat kolom Ruime sociale huurwoning meer dan één keer\./,
      ) as string,
    });
    expect(jaar(report).uitkomst).toBe(NIET);
  });

  test('no target that is reached without it', () => {
    const rijen = [...velen(200, gesprek), gesprek('Extra', { gespreksduur: 'lang' })];
    expect(jaar(met(rijen))).toMatchObject({ uitkomst: 'voldoet', value: 200, limit: 200 });
    expect(jaar(met(rijen.slice(1)))).toMatchObject({ uitkomst: OPEN, value: null, limit: null });
    expect(bevindingen(met(rijen.slice(1)), GESPREKKEN)).toEqual([]);
  });

  test('the year that is running keeps open, with or without it', () => {
    const report = met([gesprek('H-A', { gespreksduur: 'lang' })], { peildatum: HALVERWEGE });
    expect(jaar(report)).toMatchObject({
      uitkomst: OPEN,
      reason: expect.stringMatching(/^In blad Coachresultaten is cel E2 niet te lezen\./) as string,
    });
    expect(bevindingen(report, 'NV-3-tempo').map(({ messageId }) => messageId)).toEqual(['verhuizingen']);
  });

  test('a sheet that is not there', () => {
    const report = controleer({});
    for (const rule of [GESPREKKEN, VERHUIZINGEN])
      expect(jaar(report, rule)).toMatchObject({
        uitkomst: OPEN,
        reason: 'Blad Coachresultaten ontbreekt.',
      });
    expect(bevindingen(controleer({ peildatum: HALVERWEGE }), 'NV-3-tempo')).toEqual([]);
  });
});

describe('in a delivery of one partner', () => {
  const rijen = [
    gesprek('H-A'),
    gesprek('H-B', { corporatie: 'deltaWonen' }),
    gesprek('H-C', { corporatie: 'deltaWonen', gemeente: 'Putten' }),
    gesprek('H-D', { gespreksduur: 30 }),
  ];
  const eigen = (organisatie: string, peildatum = DAGEN.eindeVan2024) =>
    met(rijen, { organisatie, peildatum });

  test.each([
    ['Uwoon', '1 huishouden. Telt niet: gesprek niet langer dan 1 uur: rij 5.', ['Uwoon']],
    ['deltaWonen', '2 huishoudens.', ['deltaWonen']],
    ['Putten', '1 huishouden.', ['deltaWonen']],
    ['Woningstichting Putten', '0 huishoudens.', []],
  ])('%s: its own count, and nothing judged', (organisatie, geteld, delen) => {
    const report = eigen(organisatie);
    expect(jaar(report)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      value: null,
      limit: null,
      reason: `Dit is alleen te bepalen over de hele regio. Eigen cijfers. Uitvoerig gesproken in 2024: ${geteld}`,
    });
    expect(jaar(report).progress?.parts.map(({ label }) => label)).toEqual(delen);
    expect(bevindingen(report, GESPREKKEN)).toEqual([]);
    expect(bevindingen(report, VERHUIZINGEN)).toEqual([]);
    expect(bevindingen(eigen(organisatie, HALVERWEGE), 'NV-3-tempo')).toEqual([]);
  });

  test('with what it could not read', () => {
    const report = met([gesprek('H-A', { gespreksduur: 'lang' })], { organisatie: 'Uwoon' });
    expect(jaar(report).reason).toBe(
      'Dit is alleen te bepalen over de hele regio. Eigen cijfers. Uitvoerig gesproken in 2024: 0 huishoudens. In blad Coachresultaten is cel E2 niet te lezen. Niet te lezen: rij 2.',
    );
  });

  test('one for each year, also without the sheet', () => {
    const report = controleer({ organisatie: 'Putten', peildatum: DAGEN.eindeVan2025 });
    expect(
      uitkomsten(report, VERHUIZINGEN).map(({ tijdvak, uitkomst, reason }) => [tijdvak, uitkomst, reason]),
    ).toEqual(
      ['2024', '2025'].map((welk) => [
        welk,
        'niet-te-bepalen',
        'Dit is alleen te bepalen over de hele regio.',
      ]),
    );
  });

  test('before the start it is not applicable, as for everyone', () => {
    expect(jaar(eigen('Uwoon', DAGEN.voorHetBegin), GESPREKKEN, null).uitkomst).toBe('niet-van-toepassing');
  });

  test.each(['Regio', ''])('"%s" is judged over all rows', (organisatie) => {
    expect(jaar(met(rijen, { organisatie }))).toMatchObject({ uitkomst: 'voldoet-niet', value: 3 });
  });
});

describe('the pace', () => {
  const tempo = (aantal: number, peildatum: number, meer: Werkmap = {}) =>
    bevindingen(
      met(velen(aantal, verhuizing, { gespreksmaand: maand(2024, 1), verhuismaand: maand(2024, 1) }), {
        peildatum,
        ...meer,
      }),
      'NV-3-tempo',
    ).map(({ messageId }) => messageId);

  test('is exact, the peildatum included', () => {
    // 200 × 183 / 366 = 100, and 50 × 183 / 366 = 25.
    expect(tempo(100, serialOf(2024, 7, 1))).toEqual([]);
    expect(tempo(99, serialOf(2024, 7, 1))).toEqual(['gesprekken']);
    expect(tempo(24, serialOf(2024, 7, 1))).toEqual(['gesprekken', 'verhuizingen']);
    expect(tempo(100, serialOf(2024, 7, 2))).toEqual(['gesprekken']);
    expect(tempo(0, DAGEN.begin)).toEqual(['gesprekken', 'verhuizingen']);
    expect(tempo(1, DAGEN.begin)).toEqual([]);
  });

  test('is not told of a year that is over, nor of one that is reached', () => {
    expect(tempo(49, DAGEN.eindeVan2024)).toEqual([]);
    expect(tempo(200, serialOf(2024, 12, 30))).toEqual([]);
    expect(tempo(199, serialOf(2024, 12, 30))).toEqual(['gesprekken']);
  });

  test('is told of a last year that is not whole, as at the last day', () => {
    const report = met(velen(10, gesprek), { peildatum: DAGEN.naHetEinde, einddatum: serialOf(2024, 6, 30) });
    expect(bevindingen(report, 'NV-3-tempo')[0]).toMatchObject({
      sleutel: 'Regio|2024',
      message: 'Uitvoerig gesproken in 2024 tot en met 30-6-2024: 10 huishoudens. Op schema is minstens 100.',
    });
    expect(jaar(report).reason).toMatch(
      /^De overeenkomst eindigt op 30-6-2024\. Daarom is 2024 geen heel jaar\./,
    );
  });

  test('says what is needed', () => {
    const report = met(velen(30, gesprek), { peildatum: HALVERWEGE });
    const [gevonden] = bevindingen(report, 'NV-3-tempo');
    expect(gevonden).toMatchObject({
      ernst: 'signaal',
      article: '3',
      tab: 'Coachresultaten',
      cell: null,
      row: null,
      sleutel: 'Regio|2024',
      message: 'Uitvoerig gesproken in 2024 tot en met 30-6-2024: 30 huishoudens. Op schema is minstens 100.',
      advice: 'Voor het streven van 200 zijn er nog 170 nodig.',
      basis: [{ herkomst: 'uitvoeringskeuze' }, { herkomst: 'leeswijze' }],
    });
    expect(jaar(report)).toMatchObject({ value: 30, limit: 200 });
    expect(jaar(report).reason).toBe(
      'Het jaar 2024 is nog niet om. Uitvoerig gesproken in 2024: 30 huishoudens. Het streven is minstens 200. Er zijn rijen van 1 van 4 corporaties.',
    );
    expect(jaar(report).progress).toEqual({
      heading: 'Resultaten van de verhuiscoaches',
      by: 'corporatie',
      what: 'Uitvoerige gesprekken',
      count: 30,
      target: 200,
      due: 100,
      parts: [
        { label: 'deltaWonen', count: 0 },
        { label: 'Omnia Wonen', count: 0 },
        { label: 'Uwoon', count: 30 },
        { label: 'Woningstichting Putten', count: 0 },
      ],
      isOfPeople: true,
    });
  });
});

describe('what is told', () => {
  const report = met([
    gesprek('Geheim-1', { corporatie: 'deltaWonen' }),
    gesprek('Geheim-2', { gespreksduur: 60, corporatie: 'Omnia Wonen' }),
    gesprek('Geheim-3', { gespreksduur: 60, corporatie: 'Woningstichting Putten' }),
    gesprek('Geheim-1', { corporatie: 'deltaWonen', gespreksmaand: maand(2024, 4) }),
    gesprek('Geheim-5', { vijfenvijftigPlus: 'nee', socialeHuur: 'nee' }),
    gesprek('Geheim-6', { gespreksduur: 60 }),
    verhuizing('Geheim-7', { ruimeWoning: 'nee', naarKleiner: 'nee' }),
    verhuizing('Geheim-8', { verhuisd: 'nee', verhuismaand: '' }),
    verhuizing('Geheim-9', { verhuismaand: maand(2024, 1), gespreksmaand: maand(2028, 1) }),
    verhuizing('Geheim-10'),
    verhuizing('Geheim-10', { gespreksmaand: maand(2024, 4), naarKleiner: 'nee' }),
    verhuizing('Geheim-11', { naarKleiner: 'nee', gespreksduur: 60 }),
    verhuizing('Geheim-7', { gespreksmaand: maand(2024, 4), socialeHuur: 'nee', gespreksduur: 60 }),
  ]);

  test('the rows that do not count, by reason', () => {
    expect(bevinding(report, GESPREKKEN).facts).toEqual([
      { label: 'Geteld', value: '4 huishoudens' },
      { label: 'Streefwaarde', value: 'minstens 200' },
      { label: 'deltaWonen', value: '1' },
      { label: 'Omnia Wonen', value: '0' },
      { label: 'Uwoon', value: '3' },
      { label: 'Woningstichting Putten', value: '0' },
      { label: 'Telt niet: gesprek niet langer dan 1 uur', value: 'rij 3–4, 7 en 13–14' },
      { label: 'Telt niet: geen 55-plus', value: 'rij 6' },
      { label: 'Telt niet: huishouden telt al mee', value: 'rij 5 en 12' },
    ]);
    expect(jaar(report).facts).toEqual(bevinding(report, GESPREKKEN).facts);
    expect(jaar(report).reason).toBe(
      'Uitvoerig gesproken in 2024: 4 huishoudens. Het streven is minstens 200. Telt niet: gesprek niet langer dan 1 uur: rij 3–4, 7 en 13–14. Telt niet: geen 55-plus: rij 6. Telt niet: huishouden telt al mee: rij 5 en 12.',
    );
  });

  test('moves of another kind beside those that count', () => {
    expect(bevinding(report, VERHUIZINGEN).facts).toEqual([
      { label: 'Geteld', value: '1 huishouden' },
      { label: 'Streefwaarde', value: 'minstens 50' },
      { label: 'deltaWonen', value: '0' },
      { label: 'Omnia Wonen', value: '0' },
      { label: 'Uwoon', value: '1' },
      { label: 'Woningstichting Putten', value: '0' },
      { label: 'Andere verhuizingen', value: '2 huishoudens' },
      { label: 'Telt niet: maand buiten de looptijd', value: 'rij 10' },
      { label: 'Telt niet: geen sociale huur', value: 'rij 14' },
      { label: 'Telt niet: niet uit een ruime sociale huurwoning', value: 'rij 8' },
      { label: 'Telt niet: niet naar een kleinere sociale huurwoning', value: 'rij 12–13' },
    ]);
    expect(jaar(report, VERHUIZINGEN).reason).toMatch(
      /^Verhuisd in 2024: 1 huishouden\. Het streven is minstens 50\. Andere verhuizingen: 2 huishoudens\. Telt niet: /,
    );
    expect(jaar(report, VERHUIZINGEN).progress?.beside).toEqual([{ label: 'Andere verhuizingen', count: 2 }]);
    expect(jaar(report, GESPREKKEN).progress).not.toHaveProperty('beside');
  });

  test('no other moves when there are none', () => {
    expect(jaar(met([gesprek('H-1')]), VERHUIZINGEN).reason).toBe(
      'Verhuisd in 2024: 0 huishoudens. Het streven is minstens 50. Er zijn rijen van 1 van 4 corporaties.',
    );
    expect(jaar(met([verhuizing('H-1', { naarKleiner: 'nee' })]), VERHUIZINGEN).reason).toContain(
      'Andere verhuizingen: 1 huishouden.',
    );
  });

  test.each<[Werkmap, RegExp]>([
    [{ einddatum: serialOf(2024, 12, 31) }, /^Het jaar 2024 is nog niet om\./],
    [{ einddatum: null }, /^Het jaar 2024 is nog niet om\./],
    [{ einddatum: serialOf(2024, 12, 30) }, /^De overeenkomst eindigt op 30-12-2024\./],
  ])('why a year is not judged yet: %j', (rest, reason) => {
    expect(jaar(met([gesprek('H-1')], { peildatum: HALVERWEGE, ...rest })).reason).toMatch(reason);
  });

  test('the message with subject, value and limit', () => {
    expect(bevinding(report, GESPREKKEN)).toMatchObject({
      message: 'Uitvoerig gesproken in 2024: 4 huishoudens. Het streven is minstens 200.',
      advice:
        'Er zijn er 196 te weinig. Controleer of alle gesprekken in het blad staan. Leg anders uit waarom het streven niet is gehaald.',
      basis: [{ herkomst: 'leeswijze' }],
    });
    expect(bevinding(report, VERHUIZINGEN)).toMatchObject({
      message: 'Verhuisd in 2024: 1 huishouden. Het streven is minstens 50.',
      advice:
        'Er zijn er 49 te weinig. Controleer of alle verhuizingen in het blad staan. Leg anders uit waarom het streven niet is gehaald.',
      basis: [{ herkomst: 'leeswijze', text: expect.stringContaining('doelstelling') as string }],
    });
  });

  test('never the key of a household', () => {
    const gezegd = report.outcomes
      .filter(({ rule }) => rule.startsWith('NV-3'))
      .map((een) => JSON.stringify(een))
      .concat(
        report.findings.filter(({ rule }) => rule.startsWith('NV-3')).map((een) => JSON.stringify(een)),
      );
    expect(gezegd.join('').toLowerCase()).not.toContain('geheim');
  });

  test('of very many rows the first ones', () => {
    const om = velen(61, gesprek).map((rij, i) => (i % 2 === 0 ? { ...rij, gespreksduur: 30 } : rij));
    expect(feit(bevinding(met(om), GESPREKKEN), 'Telt niet: gesprek niet langer dan 1 uur')).toBe(
      `rij ${Array.from({ length: 20 }, (_, i) => String(2 + 2 * i)).join(', ')} en nog 11`,
    );
    expect(
      feit(bevinding(met(om.slice(0, 39)), GESPREKKEN), 'Telt niet: gesprek niet langer dan 1 uur'),
    ).toMatch(/, 38 en 40$/);
  });

  test('a progress that stays on its own side', () => {
    const voortgang = jaar(met(velen(100, gesprek), { peildatum: serialOf(2024, 7, 2) })).facts;
    expect(voortgang?.slice(2, 4)).toEqual([
      { label: 'Op schema op 2-7-2024', value: 'minstens 101' },
      { label: 'Voortgang', value: '99,46\u00a0%' },
    ]);
    const bijna = jaar(met(velen(153, gesprek), { peildatum: serialOf(2024, 10, 6) })).facts;
    expect(bijna?.[3]).toEqual({ label: 'Voortgang', value: '99,996\u00a0%' });
  });

  test('of which corporations there are rows', () => {
    const dekking = /Er zijn rijen van . van 4 corporaties\./;
    const CORPORATIES = ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'];
    const van = (namen: readonly string[]) =>
      dekking.exec(jaar(met(namen.map((corporatie) => gesprek('H-A', { corporatie })))).reason)?.[0];
    expect(van(CORPORATIES)).toBeUndefined();
    expect(van(CORPORATIES.slice(1))).toBe('Er zijn rijen van 3 van 4 corporaties.');
    expect(van(['Onbekend'])).toBe('Er zijn rijen van 0 van 4 corporaties.');
  });
});
