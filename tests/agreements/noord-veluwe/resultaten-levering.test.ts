import {
  gesprek,
  maand,
  velen,
  verhuizing,
} from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, controleer, uitkomsten } from './controleer';
import { GESPREKKEN, VERHUIZINGEN, jaar, met } from './resultaten';

/* Talks and moves of article 3: a delivery of one partner, and the pace of a running year. */

const HALVERWEGE = serialOf(2024, 6, 30);

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
