import type { CalculatorField } from '../../../src/core/article/calculator';
import { readField } from '../../../src/derive/calculator/read-field';

const field = (kind: CalculatorField['kind'], over: Partial<CalculatorField> = {}): CalculatorField => ({
  id: 'veld',
  label: 'Veld',
  kind,
  initial: '',
  parameter: 'veld',
  ...over,
});

const said = (kind: CalculatorField['kind'], typed: string, over: Partial<CalculatorField> = {}): string => {
  const reading = readField(field(kind, over), typed);
  if (!('problem' in reading)) throw new Error(`${typed} is ${String(reading.value)}`);
  return reading.problem.replaceAll('\u00a0', ' ');
};

test.each([
  ['bedrag', '4000', 4000, '4.000'],
  ['bedrag', '4.000', 4000, '4.000'],
  ['bedrag', ' 4.000,50 ', 4000.5, '4.000,50'],
  ['bedrag', '4000,5', 4000.5, '4.000,50'],
  ['bedrag', '€ 4.000,-', 4000, '4.000'],
  ['bedrag', '0', 0, '0'],
  ['bedrag', '1.000.000', 1_000_000, '1.000.000'],
  ['uren', '7,5', 7.5, '7,5'],
  ['woningen', '1655', 1655, '1.655'],
  ['aandeel', '8', 0.08, '8'],
  ['aandeel', '8 %', 0.08, '8'],
  ['aandeel', '13,8%', 0.138, '13,8'],
  ['aandeel', '0,29', 0.0029, '0,29'],
  ['aandeel', '100 %', 1, '100'],
  ['datum', '31-12-2018', '31-12-2018', '31-12-2018'],
  ['datum', '1 maart 2019', '1-3-2019', '1-3-2019'],
] as const)('a %s typed as %j is %j, written in full as %s', (kind, typed, value, written) => {
  expect(readField(field(kind), typed)).toEqual({ value, written });
});

test.each([
  ['bedrag', 'veel', 'Dit is geen bedrag. Vul een bedrag in, zoals 4.000,50.'],
  ['bedrag', '4000.50', 'Dit is geen bedrag. Vul een bedrag in, zoals 4.000,50.'],
  ['bedrag', '8 %', 'Dit is geen bedrag. Vul een bedrag in, zoals 4.000,50.'],
  [
    'bedrag',
    '4.000,505',
    'Dit bedrag heeft een deel van een cent. Rond het af op hele centen, zoals 4.000,50.',
  ],
  ['bedrag', '-1', 'Dit is minder dan 0. Vul 0 of meer in.'],
  ['bedrag', '1.000.000,01', 'Dit is meer dan 1.000.000. Kijk of u een cijfer te veel hebt getypt.'],
  ['uren', '€ 7', 'Dit is geen getal. Vul een getal in, zoals 71 of 7,5.'],
  ['uren', '10.001', 'Dit is meer dan 10.000. Kijk of u een cijfer te veel hebt getypt.'],
  ['woningen', '1,5', 'Dit is geen heel getal. Rond het af op hele woningen.'],
  ['woningen', '12 stuks', 'Dit is geen getal. Vul een heel getal in, zoals 1.655.'],
  ['aandeel', '€ 8', 'Dit is geen percentage. Vul een percentage in, zoals 8 %.'],
  ['aandeel', '101', 'Dit is meer dan 100 %. Vul een percentage in van 0 tot en met 100.'],
  ['aandeel', '-1 %', 'Dit is minder dan 0. Vul 0 of meer in.'],
  ['datum', '31-13-2018', 'Dit is geen datum. Vul een datum in, zoals 31-12-2018.'],
  ['datum', '31-12-1989', 'Vul een datum in van 1-1-1990 tot en met 31-12-2100.'],
  ['datum', '1-1-2101', 'Vul een datum in van 1-1-1990 tot en met 31-12-2100.'],
] as const)('a %s typed as %j: %s', (kind, typed, problem) => {
  expect(said(kind, typed)).toBe(problem);
  expect(readField(field(kind), typed)).toMatchObject({ isBlank: false });
});

test.each([
  ['bedrag', 'Vul een bedrag in, zoals 4.000,50.'],
  ['uren', 'Vul een getal in, zoals 71 of 7,5.'],
  ['woningen', 'Vul een heel getal in, zoals 1.655.'],
  ['aandeel', 'Vul een percentage in, zoals 8 %.'],
  ['datum', 'Vul een datum in, zoals 31-12-2018.'],
] as const)('a %s that is left blank is asked for, unless it need not be given', (kind, problem) => {
  expect(said(kind, ' ')).toBe(problem);
  expect(readField(field(kind), '')).toMatchObject({ isBlank: true });
  expect(readField(field(kind, { optional: true }), '')).toEqual({ value: null, written: '' });
});

test('less than 0 is taken where that can be', () => {
  expect(readField(field('woningen', { signed: true }), '-12')).toEqual({ value: -12, written: '-12' });
  expect(said('woningen', '-10.000.001', { signed: true })).toMatch(/^Dit is minder dan -10\.000\.000\. /);
});
