import { suppress } from '../../../src/derive/small-cells/suppress';

/** The parts of a whole, as they are shown, with the whole last. */
const shown = (...parts: number[]): readonly string[] => {
  const marks = suppress(
    parts.map((part) => [part]),
    false,
  ).flat();
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return marks.map((mark, i) => (mark === 'exact' ? String(parts[i] ?? whole) : mark));
};

describe('the parts of a whole', () => {
  test('1 to 4 are hidden, 0 and 5 are not', () => {
    expect(shown(0, 1, 4, 5, 20)).toEqual(['0', 'small', 'small', '5', '20', '30']);
  });

  test('with one hidden the next smallest is hidden too, not one of nobody', () => {
    expect(shown(0, 3, 20, 12)).toEqual(['0', 'small', '20', 'withheld', '35']);
  });

  test('with the hidden ones less than 5 together the next smallest is hidden too', () => {
    expect(shown(1, 3, 20, 12)).toEqual(['small', 'small', '20', 'withheld', '36']);
    expect(shown(1, 4, 20, 12)).toEqual(['small', 'small', '20', '12', '37']);
  });

  test('a whole of less than 5 is hidden with its parts', () => {
    expect(shown(3, 0)).toEqual(['small', '0', 'small']);
    expect(shown(2, 1, 0)).toEqual(['small', 'small', '0', 'small']);
  });

  test('what 1 to 4 leaves no choice is hidden further', () => {
    // 1 and what is not less than 5 make 6 in one way only.
    expect(shown(1, 5, 9)).toEqual(['small', 'withheld', 'withheld', '15']);
    // Two of at most 4 make 8 in one way only, and there is no other to hide than the whole.
    expect(shown(4, 4)).toEqual(['small', 'small', 'withheld']);
    // Four of at least 1 make at most 4 in one way only: the whole no longer says that it is small.
    expect(shown(1, 1, 1, 1)).toEqual(['small', 'small', 'small', 'small', 'withheld']);
  });

  test('nothing at all is a table as well', () => {
    expect(suppress([], false)).toEqual([[]]);
    expect(shown(0)).toEqual(['0', '0']);
  });
});

describe('rows and columns with totals', () => {
  test('a hidden cell takes one along in its row, in its column, and where those cross', () => {
    expect(
      suppress(
        [
          [3, 20, 30],
          [25, 40, 50],
          [60, 70, 80],
        ],
        true,
      ),
    ).toEqual([
      ['small', 'withheld', 'exact', 'exact'],
      ['withheld', 'withheld', 'exact', 'exact'],
      ['exact', 'exact', 'exact', 'exact'],
      ['exact', 'exact', 'exact', 'exact'],
    ]);
  });

  test('without totals of the rows each column is by itself', () => {
    expect(
      suppress(
        [
          [3, 20],
          [25, 40],
          [60, 70],
        ],
        false,
      ),
    ).toEqual([
      ['small', 'exact'],
      ['withheld', 'exact'],
      ['exact', 'exact'],
      ['exact', 'exact'],
    ]);
  });

  test('a cell that alone joins two hidden blocks is not left to be worked out', () => {
    const counts = [
      [1, 2, 90, 90],
      [2, 2, 3, 90],
      [90, 90, 2, 2],
      [90, 90, 2, 1],
    ];
    const marks = suppress(counts, true);
    expect(marks[1]?.[2]).toBe('small');
    expect(marks.flat().filter((mark) => mark === 'withheld').length).toBeGreaterThan(0);
  });
});
