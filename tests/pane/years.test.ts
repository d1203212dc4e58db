import { CATALOGUE } from '../../src/agreements/catalogue';
import { foundText } from '../../src/pane/bevindingen/texts';
import { isInYears } from '../../src/pane/bevindingen/years';
import { finding, report } from './workbook';

const agreement = CATALOGUE.agreements.find(({ id }) => id === 'WO') ?? null;
const TAB = 'Panden 2018';

/** Of a finding in a column of Vrijkomend vastgoed, in a tab with a name of its own. */
const inColumn = (column: string | null): boolean =>
  isInYears(finding({ tab: TAB, column }), {
    agreement,
    report: report({
      sheets: [{ tab: TAB, name: 'Vrijkomend vastgoed', rows: 2, labels: { column: 0 } }],
    }),
  });

test('a year is shown without a dot for thousands, as in the sheet', () => {
  expect(inColumn('PEILJAAR')).toBe(true);
  expect(foundText(2017, true)).toBe('2017');
});

test.each([null, 'Object', 'Kolom van mijzelf'])('any other number has the dot: %s', (column) => {
  expect(inColumn(column)).toBe(false);
  expect(foundText(2017)).toBe('2.017');
});

test('nothing is known of a tab that was not recognised, nor without an agreement', () => {
  const inYears = finding({ tab: TAB, column: 'Peiljaar' });
  expect(isInYears(inYears, { agreement, report: report({ sheets: [] }) })).toBe(false);
  expect(isInYears(inYears, { agreement: null, report: report() })).toBe(false);
});
