import fc from 'fast-check';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Evaluatierij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { addMonths, formatDate, serialOf } from '../../../src/core/values/date';
import { run } from '../functions/run';
import { bevindingen, controleer, uitkomst, uitkomsten } from './controleer';
import { IN_2024, IN_TIJD, metDubbele, op, toets } from './evaluaties';

/* The evaluations of article 4a: each year, and before the end. */

/** `2024 voldoet`, for each year. */
const jaren = (report: Report): string[] =>
  uitkomsten(report, 'NV-4a').map(({ tijdvak, uitkomst: oordeel }) => `${String(tijdvak)} ${oordeel}`);

describe('NV-4a', () => {
  test('is judged of each year that began and lies wholly within the agreement', () => {
    expect(jaren(toets([], { peildatum: DAGEN.naHetEinde }))).toEqual([
      '2024 voldoet-niet',
      '2025 voldoet-niet',
      '2026 voldoet-niet',
    ]);
    expect(jaren(toets([], { peildatum: DAGEN.begin }))).toEqual(['2024 niet-te-bepalen']);
    expect(jaren(toets([], { einddatum: DAGEN.eindeVan2025 }))).toEqual([
      '2024 voldoet-niet',
      '2025 niet-te-bepalen',
    ]);
    expect(jaren(toets([], { einddatum: DAGEN.eindeVan2025 - 1 }))).toEqual(['2024 voldoet-niet']);
    expect(jaren(toets([], { einddatum: null }))).toEqual(['2024 voldoet-niet', '2025 niet-te-bepalen']);
  });

  test('looks at the peildatum itself, also after the end', () => {
    const rest = { einddatum: DAGEN.eindeVan2025 };
    const inMei = op(serialOf(2026, 5, 1), 2025);
    const over2025 = (peildatum: number, ...rijen: Evaluatierij[]) =>
      jaren(toets(rijen, { ...rest, peildatum }))[1];
    expect(over2025(serialOf(2026, 4, 30), inMei)).toBe('2025 niet-te-bepalen');
    expect(over2025(serialOf(2026, 5, 1), inMei)).toBe('2025 voldoet');
    expect(over2025(serialOf(2026, 6, 29))).toBe('2025 niet-te-bepalen');
    expect(over2025(serialOf(2026, 6, 30))).toBe('2025 voldoet-niet');
  });

  test('of a year that is not over is met by an evaluation in it', () => {
    expect(jaren(toets([op(IN_2024)], { peildatum: IN_2024 }))).toEqual(['2024 voldoet']);
    expect(jaren(toets([op(IN_2024, 2025)], { peildatum: IN_2024 }))).toEqual(['2024 niet-te-bepalen']);
  });

  test('tells of what is missing without a cell, under the region and the year', () => {
    expect(bevindingen(toets([]), 'NV-4a')).toMatchObject([
      {
        ernst: 'register',
        article: '4a',
        tab: 'Evaluaties',
        cell: null,
        row: null,
        sleutel: 'Regio|2024',
        message: 'Over 2024 staat er geen evaluatie. Die moest er uiterlijk op 30-6-2025 zijn.',
        basis: [{ herkomst: 'leeswijze' }],
      },
    ]);
  });

  test('says of one in time when it was, and no more', () => {
    const [over2024] = uitkomsten(toets([op(IN_TIJD)]), 'NV-4a');
    expect(over2024?.reason).toBe('De evaluatie over 2024 was op 30-6-2025.');
  });

  test('takes a late one for an attention point, at its date', () => {
    const report = toets([op(IN_TIJD + 1)]);
    expect(bevindingen(report, 'NV-4a')).toMatchObject([
      {
        ernst: 'signaal',
        article: '4a',
        cell: { row: 1, column: 0 },
        column: 'Datum',
        sleutel: '2025-07-01',
        message: 'De evaluatie over 2024 was op 1-7-2025. Op tijd was uiterlijk 30-6-2025.',
        basis: [{ herkomst: 'leeswijze' }],
      },
    ]);
    expect(uitkomsten(report, 'NV-4a')[0]).toMatchObject({
      uitkomst: 'voldoet',
      reason: 'De evaluatie over 2024 was op 1-7-2025. Op tijd was uiterlijk 30-6-2025.',
    });
  });

  test('tells of the first late one alone, and of none when one was in time', () => {
    const laat = [op(IN_TIJD + 40), op(IN_TIJD + 20), op(IN_TIJD + 30)];
    expect(bevindingen(toets(laat), 'NV-4a').map(({ row }) => row)).toEqual([3]);
    expect(bevindingen(toets([...laat, op(IN_TIJD)]), 'NV-4a')).toEqual([]);
  });

  test('has a row for the list of what is done, with the last day', () => {
    const mijlpalen = (rijen: Evaluatierij[]) =>
      uitkomsten(toets(rijen), 'NV-4a').map(({ milestone }) => milestone);
    const rij = (jaar: number, doneOn: number | null) => ({
      heading: 'Evaluaties',
      what: `Evaluatie over ${String(jaar)}`,
      by: serialOf(jaar + 1, 6, 30),
      doneOn,
    });
    expect(mijlpalen([])).toEqual([rij(2024, null), rij(2025, null)]);
    expect(mijlpalen([op(IN_TIJD + 1), op(IN_TIJD), op(IN_2024)])).toEqual([
      rij(2024, IN_2024),
      rij(2025, null),
    ]);
    expect(mijlpalen([op(IN_TIJD + 1)])).toEqual([rij(2024, IN_TIJD + 1), rij(2025, null)]);
  });

  test.each<[string, readonly Evaluatierij[], string]>([
    ['a year that cannot be read', [op(IN_TIJD, 'vorig jaar')], '2024 niet-te-bepalen'],
    ['a date that cannot be read', [op('ooit')], '2024 niet-te-bepalen'],
    ['neither', [op('ooit', '')], '2024 niet-te-bepalen'],
    ['a date that stands there twice', [op(IN_TIJD), op(IN_TIJD)], '2024 niet-te-bepalen'],
    ['a date that cannot be read, of another year', [op('ooit', 2025)], '2024 voldoet-niet'],
    ['a year that cannot be read, before the year', [op(DAGEN.voorHetBegin, '')], '2024 voldoet-niet'],
    ['a year that cannot be read, after the peildatum', [op(DAGEN.einde, '')], '2024 voldoet-niet'],
    ['an aspect that cannot be read', [op(IN_TIJD, 2024, { inzet: 'matig' })], '2024 voldoet'],
    ['a date that cannot be read, beside one that can', [op('ooit'), op(IN_TIJD)], '2024 voldoet'],
    ['a date that cannot be read, beside a late one', [op('ooit'), op(IN_TIJD + 1)], '2024 voldoet'],
  ])('with %s', (_, evaluaties, verwacht) => {
    const report = toets(evaluaties);
    expect(jaren(report)[0]).toBe(verwacht);
    if (verwacht !== '2024 voldoet-niet')
      expect(bevindingen(report, 'NV-4a').filter(({ ernst }) => ernst === 'register')).toEqual([]);
  });

  test('cannot be told without the sheet, or without a column that it reads', () => {
    const leeg = controleer({ peildatum: DAGEN.eindeVan2025 });
    expect(uitkomsten(leeg, 'NV-4a').map(({ reason }) => reason)).toEqual([
      'Blad Evaluaties ontbreekt.',
      'Blad Evaluaties ontbreekt.',
    ]);
    for (const kolom of ['Datum', 'Over jaar'])
      for (const evaluaties of [[op(IN_TIJD)], []]) {
        const report = metDubbele(evaluaties, kolom);
        expect(jaren(report)).toEqual(['2024 niet-te-bepalen', '2025 niet-te-bepalen']);
        expect(uitkomsten(report, 'NV-4a')[0]?.reason).toBe(
          `Blad Evaluaties heeft geen bruikbare kolom ${kolom}.`,
        );
      }
    expect([...bevindingen(leeg, 'NV-4a'), ...bevindingen(leeg, 'NV-4c')]).toEqual([]);
  });

  test('gives what the sheet shows as information in a delivery of one partner', () => {
    const redenen = (evaluaties?: readonly Evaluatierij[]): string[] =>
      uitkomsten(
        controleer({
          organisatie: 'Uwoon',
          peildatum: DAGEN.eindeVan2025,
          ...(evaluaties === undefined ? {} : { evaluaties }),
        }),
        'NV-4a',
      ).map(({ reason }) => reason);
    expect(redenen([op(IN_TIJD + 1)])).toEqual([
      'Dit is alleen te bepalen over de hele regio. Evaluatie over 2024 in deze werkmap: op 1-7-2025.',
      'Dit is alleen te bepalen over de hele regio. Evaluatie over 2025 in deze werkmap: geen.',
    ]);
    expect(redenen()[0]).toContain('in deze werkmap: geen.');
    expect(redenen([op('ooit')])[0]).toContain('in deze werkmap: geen.');
  });

  test('without a year that lies wholly within the agreement asks nothing', () => {
    for (const einddatum of [serialOf(2024, 12, 30), DAGEN.begin])
      expect(uitkomst(toets([], { einddatum }), 'NV-4a', 'Regio')).toMatchObject({
        tijdvak: null,
        uitkomst: 'niet-van-toepassing',
      });
  });
});

describe('NV-4a-einde', () => {
  const oordeel = (datum: number, einddatum: number, peildatum = einddatum): string =>
    uitkomst(toets([op(datum, 2030)], { einddatum, peildatum }), 'NV-4a-einde', 'Regio').uitkomst;

  /* The months clip: three months before 31-5-2026 is 28-2-2026. */
  test.each([
    [serialOf(2026, 5, 31), serialOf(2026, 1, 28), serialOf(2026, 3, 28)],
    [serialOf(2028, 5, 31), serialOf(2028, 1, 29), serialOf(2028, 3, 29)],
    [serialOf(2026, 6, 30), serialOf(2026, 2, 28), serialOf(2026, 4, 30)],
    [serialOf(2026, 12, 31), serialOf(2026, 8, 30), serialOf(2026, 10, 30)],
  ])('with an end on %d is in time from %d up to and including %d', (einde, van, tot) => {
    expect([van - 1, van, tot, tot + 1].map((datum) => oordeel(datum, einde))).toEqual([
      'voldoet-niet',
      'voldoet',
      'voldoet',
      'voldoet-niet',
    ]);
    const geen = (peildatum: number) => oordeel(serialOf(2024, 2, 1), einde, peildatum);
    expect([tot - 1, tot].map(geen)).toEqual(['niet-te-bepalen', 'voldoet-niet']);
    expect(oordeel(van, einde, van)).toBe('voldoet');
    expect(oordeel(van, einde, van - 1)).toBe('niet-te-bepalen');
  });

  test('is within one month of what EVALUATIEDATUM gives, for any end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: serialOf(2024, 9, 1), max: serialOf(2040, 12, 31) }),
        fc.integer({ min: -40, max: 40 }),
        async (einde, verschil) => {
          const dag = Number(await run('EVALUATIEDATUM', einde));
          const datum = dag + verschil;
          const isOpTijd = datum >= addMonths(dag, -1) && datum <= addMonths(dag, 1);
          expect(oordeel(datum, einde)).toBe(isOpTijd ? 'voldoet' : 'voldoet-niet');
        },
      ),
    );
  });

  test('tells of what is missing without a cell, under the region', () => {
    const report = toets([op(IN_TIJD)], { peildatum: DAGEN.einde });
    expect(bevindingen(report, 'NV-4a-einde')).toMatchObject([
      {
        ernst: 'register',
        article: '4a',
        tab: 'Evaluaties',
        cell: null,
        sleutel: 'Regio',
        message:
          'Er staat geen evaluatie rond 30-3-2027: drie maanden voor de einddatum. Op tijd was van 28-2-2027 tot en met 30-4-2027.',
        basis: [{ herkomst: 'leeswijze' }],
      },
    ]);
    expect(uitkomst(report, 'NV-4a-einde', 'Regio').milestone).toEqual({
      heading: 'Evaluaties',
      what: 'Evaluatie voor het einde',
      by: serialOf(2027, 4, 30),
      doneOn: null,
    });
  });

  test('takes the first of several, and tells when it was', () => {
    const [vroeg, laat] = [serialOf(2027, 3, 1), serialOf(2027, 4, 1)];
    const report = toets([op(laat), op(vroeg)], { peildatum: DAGEN.einde });
    expect(uitkomst(report, 'NV-4a-einde', 'Regio')).toMatchObject({
      reason: `De evaluatie voor het einde was op ${formatDate(vroeg)}.`,
      milestone: { doneOn: vroeg },
    });
  });

  test('is blocked by a date that cannot be read or stands there twice, and not by a year', () => {
    const einde = (...rijen: Evaluatierij[]) =>
      uitkomst(toets(rijen, { peildatum: DAGEN.einde }), 'NV-4a-einde', 'Regio').uitkomst;
    const dag = serialOf(2027, 3, 30);
    expect(einde(op('ooit'))).toBe('niet-te-bepalen');
    expect(einde(op(dag), op(dag))).toBe('niet-te-bepalen');
    expect(einde(op(dag, 'ooit'))).toBe('voldoet');
    expect(einde(op('ooit'), op(dag))).toBe('voldoet');
    expect(einde(op(IN_TIJD), op(IN_TIJD))).toBe('voldoet-niet');
  });

  test('needs the end date', () => {
    for (const einddatum of [null, 'ooit'])
      expect(uitkomst(toets([op(IN_TIJD)], { einddatum }), 'NV-4a-einde', 'Regio')).toMatchObject({
        uitkomst: 'niet-te-bepalen',
        reason: 'De einddatum van de overeenkomst is niet bekend.',
      });
  });
});
