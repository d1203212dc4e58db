import { gesprek } from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { controleer } from './controleer';

test.each([
  ['H', ['veld-bereik']],
  ['H1', []],
  ['12', ['veld-bereik']],
  ['H12345678901', []],
  ['H123456789012', ['veld-bereik']],
])('the key of a household has 2 to 12 signs and a letter: %s', (huishouden, verwacht) => {
  const { findings } = controleer({ resultaten: [gesprek(huishouden)] });
  expect(findings.filter(({ column }) => column === 'Huishouden').map(({ rule }) => rule)).toEqual(verwacht);
});
