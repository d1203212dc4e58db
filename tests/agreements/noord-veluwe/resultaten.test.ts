import {
  gesprek,
  maand,
  verhuizing,
} from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Coachrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, uitkomsten } from './controleer';
import { GESPREKKEN, VERHUIZINGEN, jaar, met } from './resultaten';

/* Talks and moves of article 3: of which years there is an outcome, and what is counted. */

const HALVERWEGE = serialOf(2024, 6, 30);

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
