import {
  DAGEN,
  behoefte,
  metJaar,
  onbalansVastgesteld,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevinding, controleer, feit, uitkomst } from './controleer';

describe('method and years', () => {
  const alles = controleer({
    plannen: [
      plan('A', 2000, { sloop: 5 }),
      plan('B', 10, { doelgroep: 'statushouders', bestaandeVoorraad: 'nee' }),
    ],
    behoefte: metJaar(behoefte(100), 2018, { verwachteSloop: 5 }),
    register: [onbalansVastgesteld(DAGEN.begin)],
    peildatum: DAGEN.laatsteHersteldag,
  });

  test.each(['WO-20', 'WO-22', 'WO-27-sloop', 'WO-29'])('stand with each finding of %s', (rule) => {
    expect(feit(bevinding(alles, rule), 'Telwijze')).toBe('Netto geteld over 2019 tot en met 2025.');
  });

  test('stand with expected demolition that is filled in for some years only', () => {
    const report = controleer({
      plannen: [plan('A', 10)],
      behoefte: metJaar(behoefte(100), 2018, { verwachteSloop: 5 }),
    });
    expect(feit(bevinding(report, 'WO-27-onvolledig'), 'Telwijze')).toBe(
      'Netto geteld over 2016 tot en met 2025.',
    );
  });

  test.each([
    ['in balance', 10, DAGEN.begin],
    ['within the term', 2000, DAGEN.laatsteHersteldag],
    ['after it', 2000, DAGEN.naHersteltermijn],
  ])('stand with the outcome of article 20 and 22: %s', (_, woningen, peildatum) => {
    const report = controleer({ plannen: [plan('A', woningen)], behoefte: behoefte(100), peildatum });
    for (const rule of ['WO-20', 'WO-22'])
      expect(uitkomst(report, rule).reason).toMatch(/Netto geteld over 20(16|19) tot en met 2025\./);
  });
});
