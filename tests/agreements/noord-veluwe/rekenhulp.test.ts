import fc from 'fast-check';
import { centsOf } from '../../../src/core/values/cents';
import { formatNumber, parseDutchNumber } from '../../../src/core/values/number';
import type { Typed } from '../../../src/derive/calculator/work-out';
import { of, outcomeOf, plain, problemIn, resultIn } from '../rekenhulp';

const centsIn = (text = ''): number | null => centsOf(parseDutchNumber(text)?.value ?? Number.NaN);

describe('coach costs', () => {
  const of4000 = outcomeOf('coachkosten', { maandsalaris: '4000' });

  test('are those of the agreement’s own example, to the cent', () => {
    expect(plain(of4000.calculation.result.value)).toBe('€ 94.666,67');
  });

  test('are divided over two groups, with their sums', () => {
    const [verdeling] = of4000.calculation.tables;
    expect(verdeling?.columns).toEqual(['Partner', 'Aandeel (€)']);
    expect(verdeling?.rows.map(({ kind, cells }) => [kind, ...cells])).toEqual([
      ['groep', 'Gemeenten', '47.333,34'],
      ['rij', 'Elburg', '6.532,00'],
      ['rij', 'Ermelo', '7.194,67'],
      ['rij', 'Harderwijk', '15.525,33'],
      ['rij', 'Nunspeet', '6.816,00'],
      ['rij', 'Oldebroek', '5.632,67'],
      ['rij', 'Putten (gemeente)', '5.632,67'],
      ['groep', 'Corporaties', '47.333,33'],
      ['rij', 'deltaWonen', '3.786,67'],
      ['rij', 'Omnia Wonen', '13.253,33'],
      ['rij', 'Uwoon', '24.613,33'],
      ['rij', 'Woningstichting Putten', '5.680,00'],
    ]);
    expect(verdeling?.rows.map(({ bar }) => bar).filter((bar) => bar === undefined)).toHaveLength(2);
  });

  test('are settled with the hours that corporations put in', () => {
    const [, verrekening] = of4000.calculation.tables;
    expect(verrekening?.title).toBe('Verrekening met de eigen uren');
    expect(verrekening?.rows.map(({ cells }) => cells)).toEqual([
      ['deltaWonen', '8.000,00', '4.213,33'],
      ['Omnia Wonen', '26.666,67', '13.413,34'],
      ['Uwoon', '48.000,00', '23.386,67'],
      ['Woningstichting Putten', '12.000,00', '6.320,00'],
      ['Samen, van de gemeenten', '94.666,67', '47.333,34'],
    ]);
  });

  test('of any size balance: what corporations receive, municipalities pay', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (cents, uren) => {
          const typed = { maandsalaris: formatNumber(cents / 100), uren: formatNumber(uren) };
          const [verdeling, verrekening] = outcomeOf('coachkosten', typed).calculation.tables;
          const [gemeenten, corporaties] = verdeling?.rows.filter(({ kind }) => kind === 'groep') ?? [];
          const totaal = verrekening?.rows.at(-1)?.cells ?? [];
          expect(totaal[2]).toBe(gemeenten?.cells[1]);
          const samen = [gemeenten, corporaties].map((groep) => centsIn(groep?.cells[1]));
          expect(centsIn(totaal[1])).toBe((samen[0] ?? 0) + (samen[1] ?? 0));
          const kosten = resultIn('coachkosten', typed);
          expect(centsIn(kosten)).toBe(centsIn(totaal[1]));
        },
      ),
    );
  });

  test.each([
    [{ maandsalaris: '4000' }, '=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000))'],
    [{ maandsalaris: '4.000,50' }, '=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000,5))'],
    [{ maandsalaris: '4000', uren: '36' }, '=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000;36))'],
    [
      { maandsalaris: '4000', vakantietoeslag: '8 %' },
      '=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000;71;0,08))',
    ],
    [
      { maandsalaris: '4000', werkgeverslasten: '25,5' },
      '=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000;71;0;0;0,255))',
    ],
  ])('%j are the formula %s', (typed, formula) => {
    expect(outcomeOf('coachkosten', typed as Typed).formula).toBe(formula);
  });

  test('go into a sheet in English, with the formats of what they fill', () => {
    const { entry } = outcomeOf('coachkosten', { maandsalaris: '4.000,50', uren: '36' });
    expect(entry.formula).toBe('=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000.5,36))');
    expect(entry.numberFormats).toHaveLength(12);
    expect(entry.numberFormats[0]).toEqual([null, null, null, null, null]);
    expect(entry.numberFormats[11]).toEqual([null, '#,##0.00', '#,##0.00', '#,##0.00', '#,##0.00']);
  });

  test('are asked for what is missing, and say what is wrong', () => {
    expect(of('coachkosten', {})).toMatchObject({ outcome: null, problem: null });
    expect(of('coachkosten', {}).readings['maandsalaris']).toMatchObject({ isBlank: true });
    expect(
      problemIn('coachkosten', { maandsalaris: '4000', werkgeverslasten: '800' }, 'werkgeverslasten'),
    ).toBe('Dit is meer dan 100 %. Vul een percentage in van 0 tot en met 100.');
  });
});
