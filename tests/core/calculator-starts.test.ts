import { CATALOGUE } from '../../src/agreements/catalogue';
import { behoefte, plan } from '../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Catalogue } from '../../src/core/article/agreement';
import type { Calculator } from '../../src/core/article/calculator';
import { calculatorStartsInSteps } from '../../src/core/calculator-starts';
import { finish } from '../../src/core/steps';
import { werkmapVan } from '../agreements/west-overijssel/voorstel';

const WERKMAP = werkmapVan({ plannen: [plan('A', 800)], behoefte: behoefte(85) });

const startsOf = (calculator: string, catalogue: Catalogue = CATALOGUE, options = {}) =>
  finish(calculatorStartsInSteps(WERKMAP, catalogue, options, calculator));

test('a workbook gives the calculator of its agreement something to begin with', () => {
  expect(startsOf('planbalans')).toMatchObject([{ subject: 'Zwolle' }]);
});

test('it is read in steps, as by a check', () => {
  const steps = calculatorStartsInSteps(WERKMAP, CATALOGUE, {}, 'planbalans');
  expect(steps.next().done).toBe(false);
});

describe('nothing to begin with', () => {
  test('comes from a workbook of another agreement', () => {
    expect(startsOf('coachkosten')).toEqual([]);
    expect(startsOf('bestaat-niet')).toEqual([]);
    expect(startsOf('planbalans', CATALOGUE, { agreement: 'NV' })).toEqual([]);
  });

  test('comes from a workbook of which nobody can tell which agreement it is for', () => {
    const leeg = { date1904: false, tabs: [] };
    expect(finish(calculatorStartsInSteps(leeg, CATALOGUE, {}, 'planbalans'))).toEqual([]);
  });

  test('comes of a mistake of ours: then one fills it in oneself', () => {
    const starts = (): never => {
      throw new Error('stuk');
    };
    const broken = (calculator: Calculator): Calculator => ({
      ...calculator,
      fromWorkbook: { label: 'Gemeente', starts },
    });
    const agreements = CATALOGUE.agreements.map((agreement) => ({
      ...agreement,
      calculators: (agreement.calculators ?? []).map(broken),
    }));
    expect(startsOf('planbalans', { ...CATALOGUE, agreements })).toEqual([]);
  });
});
