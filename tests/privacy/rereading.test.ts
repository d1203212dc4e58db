import fc from 'fast-check';
import { COACHRESULTATEN } from '../../src/agreements/noord-veluwe/bladen/coachresultaten';
import { check } from '../../src/core/check';
import { patchTab } from '../../src/core/sheet/patch';
import { CATALOGUE, PLANTED, withPlanted } from './planted';

test('after an edit the same is found and hidden as in a workbook that is read anew', () => {
  const [gegevens, planted] = withPlanted(COACHRESULTATEN, PLANTED.slice(1, 4)).tabs;
  if (gegevens === undefined || planted === undefined) throw new Error('No such sheets');
  // Under its own name: only then it is not read anew.
  const coach = { ...planted, name: COACHRESULTATEN.name };
  const edit = fc.record({
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 0, max: 16 }),
    value: fc.constantFrom('', 'H-1', 'Uwoon', ...PLANTED),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let tab = coach;
      check({ date1904: false, tabs: [gegevens, tab] }, CATALOGUE);
      for (const { row, column, value } of edits) {
        tab = patchTab(tab, { row, column, rowCount: 1, columnCount: 1 }, [[value]]);
        const again = check({ date1904: false, tabs: [gegevens, tab] }, CATALOGUE);
        const anew = check({ date1904: false, tabs: [gegevens, { ...tab }] }, CATALOGUE);
        expect(again).toEqual(anew);
      }
    }),
    { numRuns: 15 },
  );
});
