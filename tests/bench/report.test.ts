import { asJson, asTable, measureAll } from './report.mjs';
import type { Meting } from './report.mjs';

const half: Meting = {
  naam: 'Een halve lus',
  waarde: 1234.5,
  eenheid: 'ms',
  maatstaf: 2469,
  verhouding: 0.5,
  grens: 2,
};
const over: Meting = { ...half, naam: 'Te veel', waarde: 4938, verhouding: 2.004, grens: 2 };
const shown: Meting = { ...half, naam: 'Alleen getoond', grens: null };

test('every measurement is done in turn, and its name is told before it begins', async () => {
  const told: string[] = [];
  const list = [
    { naam: 'een', meet: () => Promise.resolve([half]) },
    { naam: 'twee', meet: () => Promise.resolve([over, shown]) },
  ];
  expect(await measureAll(list, (naam) => told.push(naam))).toEqual([half, over, shown]);
  expect(told).toEqual(['een', 'twee']);
});

test('as JSON every figure has its name, value, unit, yardstick, ratio and limit', () => {
  expect(JSON.parse(asJson([half, shown]))).toEqual({ metingen: [half, shown] });
});

test('as a table every figure says whether it stays within its limit', () => {
  const [head, first, second, third] = asTable([half, over, shown]).split('\n');
  expect(head).toMatch(/^Meting +Waarde +Maatstaf +Verhouding +Grens$/);
  expect(first).toMatch(/^Een halve lus +1\.23[45] ms +2\.469 ms +0,5 × +2 × +gehaald$/);
  expect(second).toMatch(/2 × +2 × +niet gehaald$/);
  expect(third).toMatch(/0,5 × +–$/);
});
