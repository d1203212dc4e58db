import { CATALOGUE } from '../../src/agreements/catalogue';
import { gesprek } from '../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { bladenVan } from '../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { workbookOf } from '../../src/core/article/case';
import { check } from '../../src/core/check';
import { textReport } from '../../src/derive/report/text';

const rijen = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => gesprek(`H-${String(i)}`, { gespreksmaand: 'maart 2024' }));

test.each([
  [200, 'gehaald'],
  [199, '(nog) niet gehaald'],
])('a streefwaarde with %d of 200 reads: %s', (aantal, woorden) => {
  const report = check(workbookOf(bladenVan({ resultaten: rijen(aantal) })), CATALOGUE);
  const text = textReport('regio.xlsx', report, CATALOGUE);
  expect(text).toContain(`  NV-3-gesprekken Regio 2024: ${woorden}. `);
  // A duty that is no streefwaarde keeps its own words.
  expect(text).not.toContain('NV-4a Regio 2024: (nog)');
});
