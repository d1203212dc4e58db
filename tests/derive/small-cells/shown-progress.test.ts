import type { Outcome, Progress } from '../../../src/core/report';
import { countText } from '../../../src/derive/small-cells/shown-count';
import { shownOutcome, shownProgress } from '../../../src/derive/small-cells/shown-progress';

const moves = (counts: readonly number[], over: Partial<Progress> = {}): Progress => ({
  what: 'Verhuizingen',
  count: counts.reduce((sum, count) => sum + count, 0),
  target: 50,
  due: 33,
  parts: counts.map((count, i) => ({ label: `Partij ${String(i + 1)}`, count })),
  isOfPeople: true,
  ...over,
});

/** The parts and then the whole, as they are shown. */
const shown = (progress: Progress): readonly string[] => {
  const { parts, count } = shownProgress(progress);
  return [...parts.map((part) => part.count), count].map((one) => countText(one));
};

describe('how far something is', () => {
  test('is shown without small counts of people, and without what gives them away', () => {
    expect(shown(moves([3, 12, 8, 6]))).toEqual(['< 5', '12', '8', 'niet getoond', '29']);
    expect(shown(moves([0, 2, 0, 1]))).toEqual(['0', '< 5', '0', '< 5', '< 5']);
    expect(shown(moves([1_200, 5]))).toEqual(['1.200', '5', '1.205']);
  });

  test('is shown as it is when no people are counted', () => {
    expect(shown(moves([3, 1], { isOfPeople: false }))).toEqual(['3', '1', '4']);
  });

  test('hides also what belongs to no part and could be worked out', () => {
    expect(shown(moves([20, 10], { count: 33 }))).toEqual(['20', 'niet getoond', '33']);
  });

  test('of which the parts do not add up is hidden one by one', () => {
    expect(shown(moves([3, 9], { count: 11 }))).toEqual(['< 5', '9', '11']);
    expect(shown(moves([], { count: 2 }))).toEqual(['< 5']);
    expect(shown(moves([], { count: 5 }))).toEqual(['5']);
  });

  test('hides small counts of people beside it', () => {
    const beside = [{ label: 'Andere verhuizingen', count: 4 }];
    const counts = (isOfPeople: boolean) =>
      shownProgress(moves([9], { beside, isOfPeople })).beside.map(({ count }) => countText(count));
    expect(counts(true)).toEqual(['< 5']);
    expect(counts(false)).toEqual(['4']);
  });
});

describe('an outcome', () => {
  const outcome = (reason: string, progress?: Progress): Outcome => ({
    rule: 'NV-3-verhuizingen',
    subject: 'Regio',
    tijdvak: '2025',
    uitkomst: 'niet-te-bepalen',
    value: progress?.count ?? 7,
    limit: 50,
    reason,
    facts: [{ label: 'Geteld', value: '3 huishoudens' }],
    crashed: false,
    ...(progress === undefined ? {} : { progress }),
  });
  const SMALL = 'Kleine aantallen tonen wij als “< 5”, zodat niemand te herkennen is.';
  const WITHHELD = 'Waar “niet getoond” staat, zou u met dat aantal een klein aantal kunnen uitrekenen.';

  test('that counts nothing, or hides nothing, stays as it is', () => {
    const [counted, other] = [outcome('Verhuisd: 29.', moves([15, 14])), outcome('Geen blad.')];
    expect(shownOutcome(counted)).toBe(counted);
    expect(shownOutcome(other)).toBe(other);
  });

  test('with a hidden whole tells neither its reason nor its numbers', () => {
    const hidden = shownOutcome(outcome('Verhuisd: 3 huishoudens. Dat is 30 te weinig.', moves([3, 0])));
    expect(hidden).toEqual({
      ...outcome(`Verhuizingen: < 5. ${SMALL}`),
      value: null,
      facts: undefined,
    });
    expect(JSON.stringify(hidden)).not.toContain('30');
  });

  test('with a hidden whole still tells what has no number in it but the tijdvak', () => {
    const reason =
      'Het jaar 2025 is nog niet om. Verhuisd in 2025: 3 huishoudens. Er zijn geen rijen van Uwoon. Op 1-7-2025 waren het er minder.';
    const told = (tijdvak: string | null) =>
      shownOutcome({ ...outcome(reason, moves([3, 0])), tijdvak }).reason;
    const rest = `Er zijn geen rijen van Uwoon. Verhuizingen: < 5. ${SMALL}`;
    expect(told('2025')).toBe(`Het jaar 2025 is nog niet om. ${rest}`);
    expect(told(null)).toBe(rest);
    expect(shownOutcome(outcome('', moves([3, 0]))).reason).toBe(`Verhuizingen: < 5. ${SMALL}`);
  });

  test('with a hidden part tells its reason as long as that does not name the part', () => {
    const progress = moves([3, 12, 8, 6]);
    const told = shownOutcome(outcome('Verhuisd: 29 huishoudens.', progress));
    expect(told.reason).toBe('Verhuisd: 29 huishoudens.');
    expect(told.value).toBe(29);
    expect(told).not.toHaveProperty('facts');
    expect(shownOutcome(outcome('Verhuisd: 29, bij Partij 2 12.', progress)).reason).toMatch(/^Verhuisd/);
    expect(shownOutcome(outcome('Verhuisd: 29, bij Partij 1 3.', progress)).reason).toBe(
      `Verhuizingen: 29. ${SMALL} ${WITHHELD}`,
    );
  });

  test('with a hidden count beside it does not tell that', () => {
    const beside = [{ label: 'Andere verhuizingen', count: 2 }];
    expect(
      shownOutcome(outcome('Verhuisd: 29. Andere verhuizingen: 2.', moves([29], { beside }))).reason,
    ).toBe(`Verhuizingen: 29. ${SMALL}`);
  });
});
