import {
  DAGEN,
  behoefte,
  plan,
  type Werkmap,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { CalculatorStart } from '../../../src/core/article/calculator';
import { of, outcomeOf, plain, problemIn, resultIn, startsOf } from '../rekenhulp';
import { werkmapVan } from './voorstel';

const startsIn = (werkmap: Werkmap, id: string): readonly CalculatorStart[] =>
  startsOf(werkmapVan(werkmap), id);

const resultFrom = (id: string, start: CalculatorStart | undefined) =>
  outcomeOf(id, start?.typed ?? {}).calculation.result;

describe('the balance of plans', () => {
  const HARDENBERG = { capaciteit: '1.655', behoefte: '1.540', verwachteSloop: '50' };

  test('is that of the function, with what is too much', () => {
    const { calculation, formula, entry } = outcomeOf('planbalans', HARDENBERG);
    expect(calculation.result).toEqual({
      label: 'Planbalans',
      value: '104,09\u00a0%',
      uitkomst: 'voldoet-niet',
      detail: '65 te veel',
    });
    expect(calculation.note).toBe('Telwijze: bruto');
    expect(formula).toBe('=WOON.PLANBALANS(1655;1540;50)');
    expect(entry).toEqual({ formula: '=WOON.PLANBALANS(1655,1540,50)', numberFormats: [['0.00%']] });
  });

  test('without demolition is counted netto', () => {
    const { calculation, formula } = outcomeOf('planbalans', { capaciteit: '800', behoefte: '850' });
    expect(calculation.note).toBe('Telwijze: netto');
    expect(calculation.result).toMatchObject({ uitkomst: 'voldoet', detail: '50 ruimte' });
    expect(formula).toBe('=WOON.PLANBALANS(800;850)');
  });

  test('is never rounded to the other side of the limit', () => {
    expect(resultIn('planbalans', { capaciteit: '100001', behoefte: '100000' })).toBe('100,001 %');
    expect(resultIn('planbalans', { capaciteit: '1000', behoefte: '1000' })).toBe('100 %');
  });

  test.each([
    ['999', 'voldoet', '1 ruimte'],
    ['1000', 'voldoet', '0 ruimte'],
    ['1001', 'voldoet-niet', '1 te veel'],
  ])('%s homes on a need of 1000: %s', (capaciteit, uitkomst, detail) => {
    const { result } = outcomeOf('planbalans', { capaciteit, behoefte: '1000' }).calculation;
    expect(result).toMatchObject({ uitkomst, detail });
  });

  test('says in the field what the function refuses', () => {
    const gross = { ...HARDENBERG, capaciteit: '-1' };
    expect(problemIn('planbalans', gross, 'capaciteit')).toBe(
      'Plancapaciteit is minder dan 0. Dat kan niet.',
    );
    expect(of('planbalans', { capaciteit: '1', behoefte: '0' })).toMatchObject({
      outcome: null,
      problem: 'Er is geen behoefte: die is 0 of minder.',
    });
  });
});

describe('the pace of labels', () => {
  const TOWN = { totaal: '2.000', aantallen: '700', peildatum: '31-12-2018' };

  test('is what is to be done over the years that are left', () => {
    const { calculation, formula } = outcomeOf('labeltempo', TOWN);
    expect(calculation.result).toEqual({
      label: 'Nodig per jaar',
      value: '99,86 woningen',
      detail: '200 woningen te doen',
    });
    expect(formula).toBe('=WOON.LABELTEMPO(WOON.LABELOPGAVE(700;"B";2000);"31-12-2018")');
  });

  test('shows the straight line by year', () => {
    const lijn = outcomeOf('labeltempo', TOWN).calculation.tables[1];
    expect(lijn?.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['31-12-2018', '35,00 %'],
      ['31-12-2019', '39,99 %'],
      ['31-12-2020', '45,00 %'],
    ]);
  });

  test('the line goes by the ends of the years in between, and these are no days of its own', () => {
    const dagen = (peildatum: string, einddatum: string) =>
      outcomeOf('labeltempo', { ...TOWN, peildatum, einddatum }).calculation.tables[1]?.rows.map(
        ({ cells }) => cells[0],
      );
    expect(dagen('30-12-2018', '1-1-2021')).toEqual([
      '30-12-2018',
      '31-12-2018',
      '31-12-2019',
      '31-12-2020',
      '1-1-2021',
    ]);
    expect(dagen('1-1-2019', '30-12-2019')).toEqual(['1-1-2019', '30-12-2019']);
    expect(dagen('31-12-2018', '31-12-2019')).toEqual(['31-12-2018', '31-12-2019']);
  });

  test('another aim and day are written in the formula', () => {
    const { formula } = outcomeOf('labeltempo', { ...TOWN, norm: '50', einddatum: '31-12-2022' });
    expect(formula).toBe('=WOON.LABELTEMPO(WOON.LABELOPGAVE(700;"B";2000;0,5);"31-12-2018";"31-12-2022")');
  });

  test('is none when the aim is reached', () => {
    const { calculation } = outcomeOf('labeltempo', { ...TOWN, aantallen: '900' });
    expect(calculation.result).toMatchObject({ value: '0 woningen', uitkomst: 'voldoet' });
    expect(calculation.tables).toHaveLength(1);
  });

  test('says in the field what the function refuses', () => {
    expect(problemIn('labeltempo', { ...TOWN, aantallen: '2001' }, 'aantallen')).toBe(
      'Met label B of beter is samen 2.001. Dat is meer dan koopwoningen: 2.000.',
    );
    expect(problemIn('labeltempo', { ...TOWN, peildatum: '31-12-2020' }, 'peildatum')).toBe(
      'Peildatum ligt niet voor einddatum: 31-12-2020.',
    );
  });
});

describe('from the workbook the balance of plans', () => {
  test('begins with the numbers of the municipality, gross where demolition is expected', () => {
    const werkmap = {
      plannen: [plan('A', 1655)],
      behoefte: behoefte(154, { verwachteSloop: 5 }),
      peildatum: DAGEN.begin,
    };
    const [start] = startsIn(werkmap, 'planbalans');
    expect(start).toEqual({
      subject: 'Zwolle',
      typed: { capaciteit: '1.655', behoefte: '1.540', verwachteSloop: '50' },
    });
    expect(resultFrom('planbalans', start)).toMatchObject({ value: '104,09\u00a0%', detail: '65 te veel' });
  });

  test('begins without demolition where it is counted netto', () => {
    const [start] = startsIn({ plannen: [plan('A', 800)], behoefte: behoefte(85) }, 'planbalans');
    expect(start?.typed).toEqual({ capaciteit: '800', behoefte: '850', verwachteSloop: '' });
  });

  test('begins with nothing of who cannot be determined, or delivers for somebody else', () => {
    expect(startsIn({ plannen: [plan('A', 800)], behoefte: [] }, 'planbalans')).toEqual([]);
    const plannen = [plan('A', 800)];
    expect(startsIn({ plannen, behoefte: behoefte(85), organisatie: 'Raalte' }, 'planbalans')).toEqual([]);
  });
});

describe('from the workbook the pace of labels', () => {
  const LABELS = [
    { gemeente: 'Zwolle', peildatum: DAGEN.begin, koopwoningen: 1000, labelA: 100, labelB: 200 },
    { gemeente: 'Zwolle', peildatum: DAGEN.eindeVan2019, koopwoningen: 1000, labelA: 200, labelB: 200 },
  ];

  test('begins with the last count up to the peildatum', () => {
    const [start] = startsIn({ labels: LABELS, peildatum: DAGEN.eindeVan2019 }, 'labeltempo');
    expect(start).toEqual({
      subject: 'Zwolle',
      typed: { totaal: '1.000', aantallen: '400', peildatum: '31-12-2019' },
    });
    expect(resultFrom('labeltempo', start)).toMatchObject({ detail: '50 woningen te doen' });
    const [earlier] = startsIn({ labels: LABELS, peildatum: DAGEN.naHersteltermijn }, 'labeltempo');
    expect(earlier?.typed).toMatchObject({ aantallen: '300', peildatum: '1-1-2016' });
  });

  test('begins with nothing where nothing was counted', () => {
    expect(startsIn({ plannen: [plan('A', 800)], behoefte: behoefte(85) }, 'labeltempo')).toEqual([]);
  });
});
