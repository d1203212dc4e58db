import { area, type SheetVisibility } from '../../../src/excel-emulator';
import { hostError, openWorkbook } from './open-workbook';

const open = () => openWorkbook({ sheets: [{ name: 'Data' }, { name: "Plan 'A'" }, { name: 'Weg' }] });

test('the tab comes to the front with the cell selected', async () => {
  const { port, workbook } = await open();
  await port.show("Plan 'A'", 'E10');
  expect(workbook.selection()).toEqual({ sheetId: workbook.sheetByName("Plan 'A'").id, area: area('E10') });
});

test.each<SheetVisibility>(['Hidden', 'VeryHidden'])(
  'a tab that is %s cannot be shown',
  async (visibility) => {
    const { port, workbook } = await open();
    const before = workbook.selection();
    workbook.sheetByName('Weg').setVisibility(visibility);
    expect(await hostError(port.show('Weg', 'A1'))).toMatchObject({
      kind: 'tab-gone',
      tab: 'Weg',
      detail: 'hidden',
    });
    expect(workbook.selection()).toEqual(before);
  },
);

test.each([1, 2])('neither can one that is deleted before round trip %d', async (request) => {
  const { port, workbook, emulator } = await open();
  emulator.faults.onRequest(request, { before: () => workbook.sheetByName('Weg').delete() });
  expect(await hostError(port.show('Weg', 'A1'))).toMatchObject({ kind: 'tab-gone', tab: 'Weg' });
});
