import fc from 'fast-check';
import { KeyTable } from '../../../src/core/sheet/key-table';

/** For every key the place of the first that is equal to it, or null. */
function firstOfEach(keys: readonly string[], hash: (key: string) => number): (number | null)[] {
  const table = new KeyTable(keys.length);
  return keys.map((key, row) => table.claim(row, hash(key), (earlier) => keys[earlier] === key));
}

const key = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const expected = (keys: readonly string[]) =>
  keys.map((one, row) => (keys.indexOf(one) === row ? null : keys.indexOf(one)));

test('names the first row with the same key, whatever numbers the keys share', () => {
  const hashes = [
    () => 0,
    () => -1,
    (one: string) => one.charCodeAt(0),
    (one: string) => -one.charCodeAt(0) % 2,
  ];
  fc.assert(
    fc.property(fc.array(key, { maxLength: 30 }), fc.constantFrom(...hashes), (keys, hash) => {
      expect(firstOfEach(keys, hash)).toEqual(expected(keys));
    }),
  );
});

test('takes as many different keys as it was made for', () => {
  const keys = Array.from({ length: 1000 }, (_, i) => String(i));
  expect(firstOfEach(keys, Number)).toEqual(keys.map(() => null));
  expect(firstOfEach([], Number)).toEqual([]);
});
