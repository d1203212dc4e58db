import { verrekend } from '../../../src/agreements/noord-veluwe/artikel-1a-financiering/gevallen';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Verrekenrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit, uitkomst, uitkomsten } from './controleer';

const REGEL = 'NV-1a-verdeling';
const SOM = 'NV-verrekening-som';
const PARTNERS = [...GEMEENTENAMEN, ...CORPORATIENAMEN];

const met = (verrekening: readonly Verrekenrij[], rest: Werkmap = {}): Report =>
  controleer({ verrekening, ...rest });
const zonder = (...namen: readonly string[]): readonly Verrekenrij[] =>
  verrekend().filter(({ partij }) => !namen.includes(String(partij)));
const oordelen = (report: Report): Record<string, string> =>
  Object.fromEntries(uitkomsten(report, REGEL).map(({ subject, uitkomst: een }) => [subject, een]));
const iedereen = (oordeel: string): Record<string, string> =>
  Object.fromEntries(PARTNERS.map((partner) => [partner, oordeel]));
const wie = (report: Report, oordeel: string): string[] =>
  uitkomsten(report, REGEL).flatMap(({ subject, uitkomst: een }) => (een === oordeel ? [subject] : []));
const tijdvakken = (report: Report, subject = 'Putten') =>
  uitkomsten(report, REGEL, subject).map(({ tijdvak }) => tijdvak);

describe('who and when', () => {
  test('each of the ten partners has an outcome over each year', () => {
    const report = met([...verrekend({}, 2025), ...verrekend()], { peildatum: DAGEN.eindeVan2025 });
    expect(uitkomsten(report, REGEL).map(({ subject }) => subject)).toEqual(
      PARTNERS.flatMap((partner) => [partner, partner]),
    );
    expect(tijdvakken(report)).toEqual(['2024', '2025']);
    expect(oordelen(report)).toEqual(iedereen('voldoet'));
  });

  test.each([
    ['on its first day', serialOf(2025, 1, 1), ['2024', '2025']],
    ['not on the day before', DAGEN.eindeVan2024, ['2024']],
    ['not after the end of the agreement', serialOf(2029, 6, 1), ['2024', '2025']],
  ])('a year is judged %s', (_, peildatum, verwacht) => {
    const jaren = [2023, 2024, 2025, 2028].flatMap((jaar) => verrekend({}, jaar));
    expect(tijdvakken(met(jaren, { peildatum }))).toEqual(verwacht);
  });

  test('without an end date every later year belongs to the agreement', () => {
    const report = met(verrekend({}, 2028), { peildatum: serialOf(2028, 2, 1), einddatum: null });
    expect(tijdvakken(report)).toEqual(['2028']);
  });

  test('in a delivery of one partner the others are listed, each year once', () => {
    const report = met(verrekend({ Putten: 0, Elburg: 0 }), { organisatie: 'Putten' });
    expect(oordelen(report)).toEqual({ ...iedereen('niet-van-toepassing'), Putten: 'voldoet-niet' });
    expect(uitkomst(report, REGEL, 'Elburg')).toMatchObject({
      tijdvak: '2024',
      reason: 'Dit is een afspraak van een andere partij.',
    });
    expect(bevindingen(report, REGEL)).toMatchObject([{ sleutel: '2024|Putten' }]);
  });

  test('a partner that delivers itself alone is judged by the row Totaal, and not without it', () => {
    const eigen = verrekend().filter(({ partij }) => partij === 'Uwoon');
    const totaal = verrekend().filter(({ partij }) => partij === 'Totaal');
    const rest = { organisatie: 'Uwoon' };
    expect(uitkomst(met([...eigen, ...totaal], rest), REGEL, 'Uwoon').uitkomst).toBe('voldoet');
    expect(uitkomst(met(eigen, rest), REGEL, 'Uwoon')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Over 2024 ontbreekt de rij Totaal, en niet alle tien partners hebben een rij.',
    });
    expect(bevindingen(met(totaal, rest), REGEL)).toMatchObject([{ sleutel: 'Uwoon|2024', cell: null }]);
  });

  test.each([
    [{}, 'Blad Verrekening ontbreekt.'],
    [{ verrekening: [] }, 'In Verrekening staat geen jaar van de overeenkomst dat al begonnen is.'],
    [
      { verrekening: [{ jaar: 'nu', partij: 'Uwoon', bedrag: 1 }] },
      'In blad Verrekening is cel A2 niet te lezen.',
    ],
    [{ verrekening: verrekend(), peildatum: '' }, 'De peildatum is niet bekend.'],
  ])('without a year to judge there is one outcome: %#', (werkmap, reason) => {
    const report = controleer(werkmap);
    expect(uitkomsten(report, REGEL, 'Uwoon')).toMatchObject([
      { tijdvak: null, uitkomst: 'niet-te-bepalen', reason },
    ]);
    expect(bevindingen(report, REGEL)).toEqual([]);
    const eigen = controleer({ ...werkmap, organisatie: 'Elburg' });
    expect(uitkomsten(eigen, REGEL, 'Uwoon')).toMatchObject([
      { tijdvak: null, uitkomst: 'niet-van-toepassing' },
    ]);
    expect(uitkomsten(eigen, REGEL, 'Elburg')).toMatchObject([{ tijdvak: null, reason }]);
  });
});

describe('what is said of an amount', () => {
  test('the norm, at the cell of the amount', () => {
    const report = met(verrekend({ Putten: 5000 }));
    const gevonden = bevinding(report, REGEL);
    expect(gevonden).toMatchObject({
      article: '1a',
      ernst: 'norm',
      tab: 'Verrekening',
      cell: { row: 7, column: 2 },
      row: 8,
      column: 'Bedrag',
      sleutel: '2024|Putten',
      message: 'Putten betaalt €\u00a05.000,00 over 2024. Volgens de verdeelsleutel is dat €\u00a05.950,00.',
      found: 5000,
    });
    expect(feit(gevonden, 'Verschil')).toBe('€\u00a0-950,00');
    expect(gevonden.basis.map(({ herkomst }) => herkomst)).toEqual(['uitvoeringskeuze']);
    expect(uitkomst(report, REGEL, 'Putten')).toMatchObject({ value: 5000, limit: 5950 });
  });

  test('a small difference is something to look at, and the agreement is kept', () => {
    const report = met(verrekend({ Harderwijk: 16_399.5 }));
    const gevonden = bevinding(report, REGEL);
    expect(gevonden).toMatchObject({ ernst: 'signaal', messageId: 'afgerond', sleutel: '2024|Harderwijk' });
    expect(gevonden.basis).toHaveLength(2);
    expect(uitkomst(report, REGEL, 'Harderwijk')).toMatchObject({
      uitkomst: 'voldoet',
      value: 16_399.5,
      limit: 16_400,
      reason:
        'Harderwijk betaalt €\u00a016.399,50 over 2024. Volgens de verdeelsleutel is dat €\u00a016.400,00.',
    });
  });

  test('a partner without a row, without a cell', () => {
    const report = met(zonder('Putten'));
    expect(bevinding(report, REGEL)).toMatchObject({
      ernst: 'norm',
      tab: 'Verrekening',
      cell: null,
      row: null,
      column: null,
      sleutel: 'Putten|2024',
      message: 'Putten heeft over 2024 geen rij in Verrekening.',
      basis: [],
    });
    expect(uitkomst(report, REGEL, 'Putten')).toMatchObject({ value: null, limit: 5950 });
    expect(wie(report, 'voldoet')).toHaveLength(9);
  });

  test('what everyone ought to pay is told for a drawing, and adds up to the total', () => {
    const delen = uitkomsten(met(verrekend({ Putten: 'veel', Elburg: null })), REGEL).map(
      ({ share }) => share,
    );
    expect(delen[5]).toEqual({ what: 'Verdeling van de coachkosten', group: 'Gemeenten', cents: 595_000 });
    expect(delen[8]).toEqual({
      what: 'Verdeling van de coachkosten',
      group: 'Woningcorporaties',
      cents: 2_600_000,
    });
    expect(delen.reduce((som, deel) => som + (deel?.cents ?? 0), 0)).toBe(10_000_000);
  });

  test('without a total that can be read nobody has a share', () => {
    const report = met(verrekend({ Totaal: 'veel', Elburg: null, Putten: 'ook' }));
    expect(uitkomsten(report, REGEL).flatMap(({ share }) => share ?? [])).toEqual([]);
    expect(uitkomst(report, REGEL, 'Elburg')).toMatchObject({ uitkomst: 'voldoet-niet', limit: null });
  });
});

describe('without the row Totaal', () => {
  test('the sum of the ten is divided', () => {
    const report = met(verrekend({ Totaal: null, Putten: 5940, Elburg: 6910 }));
    expect(wie(report, 'voldoet-niet')).toEqual(['Elburg', 'Putten']);
    expect(uitkomst(report, REGEL, 'Uwoon')).toMatchObject({ value: 26_000, limit: 26_000 });
  });

  test('and one of the ten missing, only of that one something is said', () => {
    const report = met(zonder('Totaal', 'Uwoon'));
    expect(oordelen(report)).toEqual({ ...iedereen('niet-te-bepalen'), Uwoon: 'voldoet-niet' });
    expect(bevindingen(report, REGEL)).toMatchObject([{ sleutel: 'Uwoon|2024' }]);
  });

  test('and one of the ten unreadable, nothing is said', () => {
    expect(oordelen(met(verrekend({ Totaal: null, Uwoon: -1 })))).toEqual(iedereen('niet-te-bepalen'));
  });
});

describe('what blocks', () => {
  const BEIDE = { peildatum: DAGEN.eindeVan2025 };
  const beideJaren = (...meer: readonly Verrekenrij[]): Report =>
    met([...verrekend(), ...verrekend({}, 2025), ...meer], BEIDE);
  const onbepaald = (report: Report): string[] =>
    uitkomsten(report, REGEL).flatMap(({ subject, tijdvak, uitkomst: een }) =>
      een === 'voldoet' ? [] : [`${subject}|${String(tijdvak)}`],
    );

  test.each<[string, Verrekenrij, readonly string[]]>([
    ['a party that may be Elburg', { jaar: 2024, partij: 'Elbrg', bedrag: 1 }, ['Elburg|2024']],
    [
      'a party that may be the total',
      { jaar: 2024, partij: 'Totaaal', bedrag: 1 },
      PARTNERS.map((partner) => `${partner}|2024`),
    ],
    [
      'a party that may be anyone',
      { jaar: 2025, partij: '', bedrag: 1 },
      PARTNERS.map((partner) => `${partner}|2025`),
    ],
    [
      'a year that may be any, of Elburg',
      { jaar: '', partij: 'Elburg', bedrag: 1 },
      ['Elburg|2024', 'Elburg|2025'],
    ],
    [
      'a year that may be any, of the total',
      { jaar: 2024.5, partij: 'Totaal', bedrag: 1 },
      PARTNERS.flatMap((partner) => [`${partner}|2024`, `${partner}|2025`]),
    ],
    ['a second row of Elburg', { jaar: 2024, partij: 'elburg', bedrag: 6900 }, ['Elburg|2024']],
    [
      'a second row of the total',
      { jaar: 2025, partij: 'Totaal', bedrag: 100_000 },
      PARTNERS.map((partner) => `${partner}|2025`),
    ],
    ['a party that may be anyone, before the agreement', { jaar: 2023, partij: 'x', bedrag: 1 }, []],
  ])('%s', (_, rij, verwacht) => {
    expect(onbepaald(beideJaren(rij))).toEqual(verwacht);
    expect(bevindingen(beideJaren(rij), REGEL)).toEqual([]);
  });

  test('an amount that cannot be read blocks its partner, and that of the total everyone', () => {
    expect(wie(met(verrekend({ Elburg: 'veel' })), 'niet-te-bepalen')).toEqual(['Elburg']);
    expect(wie(met(verrekend({ Totaal: 100_000.005 })), 'niet-te-bepalen')).toEqual(PARTNERS);
  });

  test('a partner of which the only row cannot be placed is not said to be missing', () => {
    const report = met([...zonder('Elburg'), { jaar: 2024, partij: 'Elbrg', bedrag: 6900 }]);
    expect(wie(report, 'niet-te-bepalen')).toEqual(['Elburg']);
    expect(bevindingen(report, REGEL)).toEqual([]);
    expect(bevindingen(report, 'veld-code')).toHaveLength(1);
  });

  test('amounts that do not add up block nobody', () => {
    const report = met(verrekend({ Putten: 5000 }));
    expect(wie(report, 'voldoet-niet')).toEqual(['Putten']);
    expect(bevindingen(report, SOM)).toHaveLength(1);
  });
});

describe('the ten amounts and the total', () => {
  test('are wrong together at the cell of the total', () => {
    expect(bevinding(met(verrekend({ Putten: 5949.99 })), SOM)).toMatchObject({
      article: '1a',
      ernst: 'fout',
      cell: { row: 1, column: 2 },
      column: 'Bedrag',
      sleutel: '2024|Totaal',
      message:
        'De tien partners betalen samen €\u00a099.999,99 over 2024. De rij Totaal is €\u00a0100.000,00.',
      found: 100_000,
    });
  });

  test.each<[string, Werkmap]>([
    ['before the agreement began', { peildatum: DAGEN.voorHetBegin }],
    ['without a peildatum', { peildatum: '' }],
    ['in a delivery of one partner', { organisatie: 'Elburg' }],
  ])('are added up %s', (_, rest) => {
    expect(bevindingen(met(verrekend({ Totaal: 1 }), rest), SOM)).toHaveLength(1);
  });

  test.each<[string, readonly Verrekenrij[]]>([
    [
      'one of them is there twice',
      [...verrekend({ Totaal: 1 }), { jaar: 2024, partij: 'Elburg', bedrag: 1 }],
    ],
    ['the total is there twice', [...verrekend(), { jaar: 2024, partij: 'Totaal', bedrag: 1 }]],
    ['a row may be of anyone', [...verrekend({ Totaal: 1 }), { jaar: 2024, partij: 'x', bedrag: 1 }]],
    ['the total cannot be read', verrekend({ Totaal: 'veel' })],
    ['the year is after the agreement', verrekend({ Totaal: 1 }, 2028)],
  ])('are not added up when %s', (_, rijen) => {
    expect(bevindingen(met(rijen), SOM)).toEqual([]);
  });
});
