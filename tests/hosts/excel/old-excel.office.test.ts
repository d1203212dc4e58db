import { requirementSets, workbookState } from '../../../src/excel-emulator';
import { REMOVE_MARKS } from '../../../src/derive/plan';
import { EXCEL_API } from '../../../src/hosts/excel/port';
import { hostError, none, openWorkbook } from './open-workbook';

/** What the Excel of a file of tests supports cannot change: so an older one has a file of its own. */
test('an Excel that is too old is told so, whatever is asked', async () => {
  const { port, workbook } = await openWorkbook(
    { sheets: [{ name: 'Data' }] },
    {},
    { requirements: requirementSets('1.8') },
  );
  const before = workbookState(workbook);
  const asked = [
    port.read({ select: none }),
    port.readTab('Data'),
    port.apply(REMOVE_MARKS),
    port.show('Data', 'A1'),
    port.watch(() => undefined),
    port.putFormula({ formula: '=1+1', numberFormats: [[null]] }),
  ];
  for (const work of asked)
    expect(await hostError(work)).toMatchObject({ kind: 'old-excel', detail: 'ExcelApi 1.9' });
  expect(EXCEL_API).toBe('1.9');
  expect(workbookState(workbook)).toEqual(before);
});
