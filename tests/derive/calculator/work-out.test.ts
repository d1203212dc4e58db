import { defineFunction, FunctionError } from '../../../src/core/article/function';
import { callOf, type Calculator } from '../../../src/core/article/calculator';
import { FUNCTIES } from '../../../src/agreements/functies';
import { initialValues, workOut } from '../../../src/derive/calculator/work-out';
import { calculators, outcomeOf } from '../../agreements/rekenhulp';

/** Divides; in a table with a header when asked to. */
const DEEL = defineFunction({
  name: 'DEEL',
  summary: '',
  article: null,
  parameters: [],
  result: '',
  errors: [],
  examples: [],
  compute: (teller, noemer, tekst) => {
    if (noemer === 0) throw new FunctionError('divisionByZero', 'Er is niets: noemer is 0.');
    if (Number(teller) > 100) throw new FunctionError('invalidNumber', 'teller is meer dan noemer.');
    if (Number(teller) === 13) throw new RangeError('stuk');
    const deel = Number(teller) / Number(noemer);
    return typeof tekst !== 'string'
      ? deel
      : [
          ['Wat', 'Deel'],
          [tekst, deel],
        ];
  },
});

const TRIAL: Calculator = {
  id: 'proef',
  title: 'Proef',
  fields: [
    { id: 'boven', label: 'Boven', kind: 'uren', initial: '', parameter: 'teller' },
    { id: 'onder', label: 'Onder', kind: 'uren', initial: '4', parameter: 'noemer' },
    { id: 'wat', label: 'Wat', kind: 'datum', initial: '', optional: true, parameter: 'tekst' },
  ],
  calculate: ({ boven = null, onder = null, wat = null }) => ({
    formula: callOf(DEEL, boven, { value: onder ?? 0, byDefault: 4 }, wat),
    numberFormats: ['0', '0.0%'],
    result: { label: 'Deel', value: String(boven) },
    tables: [],
  }),
};

const of = (typed: Readonly<Record<string, string>>) => workOut(TRIAL, { ...initialValues(TRIAL), ...typed });

test('what is in order becomes a formula in Dutch, and in English for the sheet', () => {
  const { outcome, problem } = of({ boven: '1,5', onder: '3' });
  expect(problem).toBeNull();
  expect(outcome?.formula).toBe('=WOON.DEEL(1,5;3)');
  expect(outcome?.entry).toEqual({ formula: '=WOON.DEEL(1.5,3)', numberFormats: [['0']] });
});

test('what a function takes by itself is left out at the end, and written where more follows', () => {
  expect(callOf(DEEL, 1, { value: 4, byDefault: 4 }, null).args).toEqual([1]);
  expect(of({ boven: '1', wat: '31-12-2018' }).outcome?.formula).toBe('=WOON.DEEL(1;4;"31-12-2018")');
});

test('of a table the numbers get the format of their column', () => {
  expect(of({ boven: '1', wat: '31-12-2018' }).outcome?.entry.numberFormats).toEqual([
    [null, null],
    [null, '0.0%'],
  ]);
});

test('what is missing is no problem yet, and gives no outcome', () => {
  const worked = of({});
  expect(worked).toMatchObject({ outcome: null, problem: null });
  expect(worked.readings['boven']).toMatchObject({ isBlank: true });
  expect(worked.readings['wat']).toEqual({ value: null, written: '' });
  expect(workOut(TRIAL, {}).readings['onder']).toMatchObject({ isBlank: true });
});

test('an error of a function is said at the field that it begins with, in the words of the form', () => {
  const { outcome, problem, readings } = of({ boven: '101' });
  expect([outcome, problem]).toEqual([null, null]);
  expect(readings['boven']).toEqual({ problem: 'Boven is meer dan onder.', isBlank: false });
  expect(readings['onder']).toMatchObject({ value: 4 });
});

test('an error of no one field is said by itself', () => {
  expect(of({ boven: '1', onder: '0' })).toMatchObject({
    outcome: null,
    problem: 'Er is niets: onder is 0.',
  });
});

test('a mistake of ours is not taken for one of the user', () => {
  expect(() => of({ boven: '13' })).toThrow(RangeError);
});

describe('the calculators of the agreements', () => {
  test('each has a name of its own', () => {
    expect(new Set(calculators.map(({ id }) => id)).size).toBe(calculators.length);
    expect(calculators.map(({ title }) => title)).toEqual([
      'Planbalans: wat als?',
      'Labeltempo: hoeveel per jaar?',
      'Coachkosten en verrekening',
    ]);
  });

  test('each writes a formula of functions that a cell knows', () => {
    const known = FUNCTIES.map(({ name }) => `WOON.${name}`);
    const formulas = [
      outcomeOf('coachkosten', { maandsalaris: '1' }),
      outcomeOf('planbalans', { capaciteit: '1', behoefte: '1' }),
      outcomeOf('labeltempo', { totaal: '1', aantallen: '0', peildatum: '1-1-2018' }),
    ].map(({ formula }) => formula);
    expect(formulas).toHaveLength(calculators.length);
    for (const formula of formulas)
      expect(known).toEqual(expect.arrayContaining(formula.match(/WOON\.\w+/g) ?? []));
  });
});
