import { PLANSTATUS } from '../../../src/agreements/west-overijssel/bladen/planstatus';

test.each([
  ['1A Vastgesteld'],
  ['1A-Vastgesteld'],
  ['1AVastgesteld'],
  ['Vastgesteld 1A'],
  ['2A Onherroepelijk'],
])('%s: code and name contradict each other, so nothing is proposed', (text) => {
  expect(PLANSTATUS.find(text)).toBeUndefined();
  expect(PLANSTATUS.nearest(text)).toBeUndefined();
});

test.each([
  ['1AA', '1A'],
  ['Vastgestelt', '2A'],
  ['1A Onherroeplijk', '1A'],
  ['3 In voorbereidin', '3'],
])('%s: probably %s', (text, code) => {
  expect(PLANSTATUS.nearest(text)).toBe(code);
});
