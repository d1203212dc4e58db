import { apply, mutantsOf } from './mutants.mjs';

const mistakesIn = (text: string): string[] => mutantsOf(text, 'x.ts').map((mutant) => apply(text, mutant));

test('turns a comparison round, and moves its limit by one', () => {
  expect(mistakesIn('a < b')).toEqual(['a >= b', 'a <= b']);
  expect(mistakesIn('a >= b')).toEqual(['a < b', 'a > b']);
  expect(mistakesIn('a === b')).toEqual(['a !== b']);
});

test('drops each side of a condition, and the condition itself', () => {
  expect(mistakesIn('x = a && b')).toEqual(['x = a', 'x = b']);
  expect(mistakesIn('if (!a) b();')).toEqual(['if (false) b();', 'if (a) b();']);
  expect(mistakesIn('x = a ? b : c')).toEqual(['x = b', 'x = c']);
});

test('makes a number one more and one less', () => {
  expect(mistakesIn('x = 60_000')).toEqual(['x = 60001', 'x = (59999)']);
});

test('leaves types, and examples that are tests themselves', () => {
  expect(mistakesIn('type A = 1 | 2; const f = { examples: [1, 2], example: { a: 3 } };')).toEqual([]);
  expect(mistakesIn('const VOORBEELDPLANNEN = [1, 2];')).toEqual([]);
  expect(mistakesIn('gegevensVoor(LIJST, { peildatum: serialOf(2019, 12, 31) })')).toEqual([]);
});

test('leaves a number that is never taken: at a place that a loop counts through', () => {
  expect(mistakesIn('for (let i = start; ready(i); i++) sum += row[i] ?? 0;')).toEqual([]);
  expect(mistakesIn('x = row[i] ?? 0')).toEqual(['x = row[i] ?? 1', 'x = row[i] ?? (-1)']);
  expect(mistakesIn('for (let i = start; ready(i); i++) sum += map.get(i) ?? 0;')).toHaveLength(2);
});

test('says where the mistake stands', () => {
  expect(mutantsOf('\nx = a > b', 'x.ts')[0]).toMatchObject({ file: 'x.ts', line: 2, from: '>', to: '<=' });
});
