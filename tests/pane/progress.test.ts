import { doneOf, percentOf, secondsLeft, type Mark } from '../../src/pane/overzicht/progress';
import { progressText } from '../../src/pane/overzicht/texts';
import { STEPS } from '../../src/pane/state/model';

/** One mark each second, in which as much was done as these say, in per cent. */
const marks = (...percents: readonly number[]): Mark[] => {
  let done = 0;
  return percents.map((percent, second) => ({ at: second * 1_000, done: (done += percent) / 100 }));
};

describe('how far a check is', () => {
  test('each step goes on where the one before ended, and the last ends at all of it', () => {
    const ends = STEPS.map((step) => percentOf({ step, progress: 1 }));
    expect(STEPS.map((step) => percentOf({ step, progress: 0 }))).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(100);
    expect(doneOf({ step: 'lezen', progress: 0.5 })).toBe(0.25);
  });
});

describe('the time that is left', () => {
  test('is told from the pace so far', () => {
    expect(secondsLeft(marks(0, 10, 10, 10, 10), 4_000)).toBe(6);
  });

  test('is not told in the first two seconds', () => {
    const quick = [0, 0.1, 0.2, 0.3, 0.4].map((done, n) => ({ at: n * 499, done }));
    expect(secondsLeft(quick, 1_999)).toBeNull();
    expect(secondsLeft(quick, 2_000)).not.toBeNull();
  });

  test.each([
    ['it goes slower', marks(0, 20, 20, 5, 5)],
    ['it goes faster', marks(0, 5, 5, 20, 20)],
    ['nothing was done yet', marks(0)],
    ['only one thing was done yet', marks(0, 40)],
    ['it went back', marks(40, 10, 10, -40, 10)],
  ])('is not told while %s', (_why, so) => {
    expect(secondsLeft(so, 4_000)).toBeNull();
  });

  test('is no longer told when nothing more happens', () => {
    expect(secondsLeft(marks(0, 10, 10, 10, 10), 8_000)).toBeNull();
  });

  test.each([
    [null, '61\u00a0%'],
    [1, '61\u00a0% · nog ongeveer 1 seconde'],
    [4, '61\u00a0% · nog ongeveer 4 seconden'],
    [89, '61\u00a0% · nog ongeveer 89 seconden'],
    [90, '61\u00a0% · nog ongeveer 2 minuten'],
    [1_300, '61\u00a0% · nog ongeveer 22 minuten'],
  ])('of %s seconds reads %s', (seconds, text) => {
    expect(progressText(61, seconds)).toBe(text);
  });
});
