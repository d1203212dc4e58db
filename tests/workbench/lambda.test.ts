import { FUNCTIES } from '../../src/agreements/functies';
import { bareNames } from '../../src/derive/names/bare-names';
import { withAllArguments } from '../../src/workbench/grid/lambda';

test.each([
  ['=LAMBDA(a,b,a+b)', '=LAMBDA(a,b,a+b)'],
  ['=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))', '=LAMBDA(a,b,a+b)'],
  ['=LAMBDA([b],IF(ISOMITTED(b),F(","),F(b,")")))', '=LAMBDA(b,F(b,")"))'],
  [
    '=LAMBDA([a],[b],IF(ISOMITTED(a),IF(ISOMITTED(b),F(),F(,b)),IF(ISOMITTED(b),F(a),F(a,b))))',
    '=LAMBDA(a,b,F(a,b))',
  ],
  ['=SUM(tblX[Jaar])', '=SUM(tblX[Jaar])'],
  ['=Blad1!$A$1', '=Blad1!$A$1'],
])('%s asks for all of its arguments', (formula, expected) => {
  expect(withAllArguments(formula)).toBe(expected);
});

test('every bare name passes all of its arguments on', () => {
  for (const { name, formula } of bareNames(FUNCTIES)) {
    const words = FUNCTIES.find((each) => each.name === name)?.parameters.map((one) => one.name) ?? [];
    const call = `WOON.${name}(${words.join(',')})`;
    expect(withAllArguments(formula)).toBe(`=LAMBDA(${[...words, call].join(',')})`);
  }
});
