import { verrekend } from '../../../src/agreements/noord-veluwe/artikel-1a-financiering/gevallen';
import { salaris } from '../../../src/agreements/noord-veluwe/artikel-1a-financiering/gevallen-loon';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Loonschaalrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit, uitkomsten } from './controleer';

const LOON = 'NV-1a-loon';
const GRONDSLAG = 'NV-1a-grondslag';

const met = (loonschaal: readonly Loonschaalrij[], rest: Werkmap = {}): Report =>
  controleer({ verrekening: verrekend(), loonschaal, ...rest });
const oordelen = (report: Report) =>
  uitkomsten(report, LOON).map(({ subject, tijdvak, uitkomst }) => [subject, tijdvak, uitkomst]);
const vanaf = (year: number, month: number, day = 1): number => serialOf(year, month, day);

describe('a salary in every month', () => {
  const BEIDE = [...verrekend({}, 2025), ...verrekend()];

  test('is judged over each year that began, of the region', () => {
    const report = met([salaris({ ingangsdatum: vanaf(2024, 6) })], {
      verrekening: BEIDE,
      peildatum: DAGEN.eindeVan2025,
    });
    expect(oordelen(report)).toEqual([
      ['Regio', '2024', 'voldoet-niet'],
      ['Regio', '2025', 'voldoet'],
    ]);
    expect(oordelen(met([salaris()], { verrekening: BEIDE }))).toEqual([['Regio', '2024', 'voldoet']]);
  });

  test('is judged in a delivery of one partner too', () => {
    const report = met([], { organisatie: 'Uwoon' });
    expect(oordelen(report)).toEqual([['Regio', '2024', 'voldoet-niet']]);
    expect(bevindingen(report, LOON)).toHaveLength(1);
  });

  test('is missing without a cell, with the months named', () => {
    const report = met([salaris({ ingangsdatum: vanaf(2024, 3, 15) })]);
    expect(bevinding(report, LOON)).toMatchObject({
      article: '1a',
      ernst: 'norm',
      tab: 'Verrekening',
      cell: null,
      row: null,
      sleutel: 'Regio|2024',
      message:
        'Over 2024 is er niet voor elke maand een salaris in Loonschaal. Het ontbreekt voor januari tot en met maart.',
    });
    expect(uitkomsten(report, LOON)).toMatchObject([
      { reason: 'Over 2024 ontbreekt het salaris voor januari tot en met maart.' },
    ]);
  });

  test.each<[string, number, string]>([
    ['the second day of January', vanaf(2024, 1, 2), 'januari.'],
    ['the first day of February', vanaf(2024, 2), 'januari.'],
    ['the second day of December', vanaf(2024, 12, 2), 'januari tot en met december.'],
    ['a later year', vanaf(2026, 1), 'januari tot en met december.'],
  ])('is missing when it begins on %s', (_, ingangsdatum, maanden) => {
    expect(bevinding(met([salaris({ ingangsdatum })]), LOON).message.endsWith(`voor ${maanden}`)).toBe(true);
  });

  test('says what a source that is blank or a salary that is wrong blocks', () => {
    const reden = (meer: Loonschaalrij) => uitkomsten(met([salaris(meer)]), LOON).map(({ reason }) => reason);
    expect(reden({ bron: ' ' })).toEqual(['In blad Loonschaal is cel C2 niet te lezen.']);
    expect(reden({ maandsalaris: 0 })).toEqual(['In blad Loonschaal is cel B2 niet te lezen.']);
    expect(reden({ maandsalaris: 4000.005 })).toEqual(['In blad Loonschaal is cel B2 niet te lezen.']);
    expect(reden({ ingangsdatum: '' })).toEqual(['In blad Loonschaal is cel A2 niet te lezen.']);
    expect(reden({ werkgeverslasten: 8 })).toEqual([
      'Voor elke maand van 2024 geldt een salaris met een bron.',
    ]);
  });

  test('is not asked over a year of which the party cannot be read, nor spoiled by it', () => {
    const rijen = [{ jaar: 2024, partij: 'x', bedrag: 1 }];
    expect(oordelen(met([salaris()], { verrekening: rijen }))).toEqual([['Regio', '2024', 'voldoet']]);
  });

  test('a row that cannot be read later in the year does not hide a month that is missing', () => {
    const later = salaris({ ingangsdatum: vanaf(2024, 9), maandsalaris: 'hoog' });
    const report = met([salaris({ ingangsdatum: vanaf(2024, 2) }), later]);
    expect(oordelen(report)).toEqual([['Regio', '2024', 'voldoet-niet']]);
  });

  test('two salaries of an earlier day that no longer count do not matter', () => {
    const oud = salaris({ ingangsdatum: vanaf(2023, 1) });
    expect(oordelen(met([oud, oud, salaris()]))).toEqual([['Regio', '2024', 'voldoet']]);
  });
});

describe('the total and the salary', () => {
  const totaal = (bedrag: number, loonschaal: readonly Loonschaalrij[], rest: Werkmap = {}) =>
    bevindingen(controleer({ verrekening: verrekend({ Totaal: bedrag }), loonschaal, ...rest }), GRONDSLAG);

  test('differ at the cell of the total', () => {
    const [gevonden] = totaal(90_000, [salaris()]);
    expect(gevonden).toMatchObject({
      article: '1a',
      ernst: 'signaal',
      cell: { row: 1, column: 2 },
      column: 'Bedrag',
      sleutel: '2024|Totaal',
      message:
        'Het totaal van 2024 is €\u00a090.000,00. Volgens Loonschaal kost 71 uur per week €\u00a094.666,67. Dat scheelt meer dan 1\u00a0%.',
      found: 90_000,
    });
    expect(gevonden && feit(gevonden, 'Verschil')).toBe('€\u00a0-4.666,67');
    expect(gevonden?.basis.map(({ herkomst }) => herkomst)).toEqual(['leeswijze', 'uitvoeringskeuze']);
  });

  test.each([
    ['exactly 1 % above', 86_052, 0],
    ['a cent more', 86_052.01, 1],
    ['exactly 1 % below', 84_348, 0],
    ['a cent less', 84_347.99, 1],
    ['nothing', 0, 1],
  ])('%s', (_, bedrag, aantal) => {
    expect(totaal(bedrag, [salaris({ maandsalaris: 3600 })])).toHaveLength(aantal);
  });

  test('the limit is not rounded to cents', () => {
    // 71/36 of 12 × € 4.000 is 94.666,666…: 1 % more is 95.613,333…
    expect(totaal(95_613.33, [salaris()])).toEqual([]);
    expect(totaal(95_613.34, [salaris()])).toHaveLength(1);
  });

  test('a salary that starts in mid-month counts from the next', () => {
    const hoger = (dag: number) => [salaris(), salaris({ ingangsdatum: dag, maandsalaris: 8000 })];
    // Six months of € 4.000 and six of € 8.000, or seven and five.
    expect(totaal(142_000, hoger(vanaf(2024, 7)))).toEqual([]);
    expect(totaal(142_000, hoger(vanaf(2024, 7, 2)))).toHaveLength(1);
    expect(totaal(134_111.11, hoger(vanaf(2024, 7, 2)))).toEqual([]);
    expect(totaal(134_111.11, hoger(vanaf(2024, 8)))).toEqual([]);
  });

  test('allowances count, and the employer’s costs over them', () => {
    const rij = salaris({ vakantietoeslag: 0.08, eindejaarsuitkering: 0.02, werkgeverslasten: 0.25 });
    expect(totaal(130_166.67, [rij])).toEqual([]);
    expect(totaal(128_000, [rij])).toHaveLength(1);
  });

  test('are compared in a delivery of one partner, over each year that began', () => {
    expect(totaal(1, [salaris()], { organisatie: 'Ermelo' })).toHaveLength(1);
    expect(totaal(1, [salaris()], { peildatum: DAGEN.voorHetBegin })).toEqual([]);
    const later = { verrekening: verrekend({ Totaal: 1 }, 2025), loonschaal: [salaris()] };
    expect(bevindingen(controleer(later), GRONDSLAG)).toEqual([]);
    expect(bevindingen(controleer({ ...later, peildatum: vanaf(2025, 1) }), GRONDSLAG)).toHaveLength(1);
  });

  test('of a year in which the agreement ends are compared over twelve months', () => {
    const verrekening = verrekend({ Totaal: 94_666.67 }, 2027);
    const report = controleer({ verrekening, loonschaal: [salaris()], peildatum: DAGEN.naHetEinde });
    expect(bevindingen(report, GRONDSLAG)).toEqual([]);
  });
});
