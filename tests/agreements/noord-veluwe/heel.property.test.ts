import fc from 'fast-check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { check } from '../../../src/core/check';
import { testLayout } from '../layout-properties';
import { anySmallWorkbook, anyWholeWorkbook } from './whole-variations';

/* Over every sheet of the agreement. */
testLayout([
  ['small workbooks', anySmallWorkbook, 120],
  ['the whole workbook', anyWholeWorkbook, 25],
]);

test('no rule breaks down, and each outcome has a reason, whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.oneof(anySmallWorkbook, anyWholeWorkbook), (workbook) => {
      const { outcomes } = check(workbook, CATALOGUE);
      expect(outcomes.filter(({ crashed }) => crashed)).toEqual([]);
      for (const { reason } of outcomes) expect(reason).toMatch(/\.$/);
      const places = outcomes.map(({ rule, subject, tijdvak }) => `${rule} ${subject} ${String(tijdvak)}`);
      expect(places).toEqual([...new Set(places)]);
    }),
    { numRuns: 150 },
  );
});
