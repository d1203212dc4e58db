import fc from 'fast-check';
import { suppress } from '../../../src/derive/small-cells/suppress';
import { subtracted, totalled, tried } from './reader';

/** Small counts often: they are what this is about. */
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 14 }));

const table = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('from a table of which small counts are hidden', () => {
  test.each([true, false])('no hidden count can be subtracted (rows with totals: %s)', (across) => {
    fc.assert(
      fc.property(table(5), (counts) => {
        expect(subtracted(totalled(counts, across), suppress(counts, across), across)).toEqual([]);
      }),
    );
  });

  test('none can be worked out either with the knowledge that it is 1 to 4', () => {
    fc.assert(
      fc.property(table(2), fc.boolean(), (counts, across) => {
        expect(tried(totalled(counts, across), suppress(counts, across), across)).toEqual([]);
      }),
    );
  });

  test('of the parts of a whole none can be worked out, however many there are', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 6 }), (parts) => {
        const counts = parts.map((part) => [part]);
        expect(tried(totalled(counts, false), suppress(counts, false), false)).toEqual([]);
      }),
    );
  });

  test('no small count is shown, and a count of nobody is', () => {
    fc.assert(
      fc.property(table(5), fc.boolean(), (counts, across) => {
        const marks = suppress(counts, across);
        totalled(counts, across).forEach((row, r) =>
          row.forEach((number, c) => {
            const mark = marks[r]?.[c];
            if (number === 0) expect(mark).toBe('exact');
            else if (number < 5) expect(mark).not.toBe('exact');
            else expect(mark).not.toBe('small');
          }),
        );
      }),
    );
  });

  test('nothing is hidden where every count is 5 or more, or 0', () => {
    const large = fc.integer({ min: 4, max: 200 }).map((number) => (number === 4 ? 0 : number));
    fc.assert(
      fc.property(fc.array(fc.tuple(large, large), { minLength: 1 }), fc.boolean(), (counts, across) => {
        expect(new Set(suppress(counts, across).flat())).toEqual(new Set(['exact']));
      }),
    );
  });
});

describe('the reader of these tests', () => {
  test('subtracts the only hidden part of a whole', () => {
    const counts = totalled([[3], [12]], false);
    const marks = [['small'], ['exact'], ['exact']] as const;
    expect(subtracted(counts, marks, false)).toEqual([{ count: 3, mark: 'small' }]);
  });

  test('finds a count on the only way between two hidden blocks', () => {
    const counts = totalled(
      [
        [6, 7, 9, 9],
        [8, 3, 2, 9],
        [9, 9, 7, 6],
        [9, 9, 8, 7],
      ],
      true,
    );
    const blocks = new Set(['00', '01', '10', '11', '12', '22', '23', '32', '33']);
    const marks = counts.map((row, r) =>
      row.map((_, c) =>
        blocks.has(`${String(r)}${String(c)}`) ? ('withheld' as const) : ('exact' as const),
      ),
    );
    expect(subtracted(counts, marks, true).map(({ count: number }) => number)).toEqual([2]);
  });

  test.each([
    [
      [4, 4],
      ['small', 'small'],
      [4, 4],
    ],
    [
      [1, 5],
      ['small', 'withheld'],
      [1, 5],
    ],
    [[2, 3], ['small', 'small'], []],
  ] as const)('knows what can be: %j', (parts, hidden, known) => {
    const counts = totalled(
      parts.map((part) => [part]),
      false,
    );
    const marks = [...hidden.map((mark) => [mark]), ['exact' as const]];
    expect(tried(counts, marks, false).map(({ count: number }) => number)).toEqual(known);
  });
});
