import { area, type Table } from '../../../src/excel-emulator';
import { assertEqual, type ContractCase, sheetOf } from './case';

export const STRUCTURE: readonly ContractCase[] = [
  {
    name: 'sheets are added at the end, renamed, moved and deleted; ids stay',
    async run(workbook) {
      const id = await workbook.addSheet('Nieuw');
      const names = () => workbook.sheets().map((sheet) => sheet.name);
      assertEqual(names(), ['Blad1', 'Nieuw'], 'added');
      assertEqual(workbook.activeSheetId(), sheetOf(workbook).id, 'active sheet');
      await sheetOf(workbook, 'Nieuw').rename("Plan '24");
      await sheetOf(workbook, "Plan '24").move(0);
      assertEqual([names(), workbook.sheet(id)?.name], [["Plan '24", 'Blad1'], "Plan '24"], 'moved');
      await sheetOf(workbook, "Plan '24").delete();
      assertEqual([names(), workbook.sheet(id)], [['Blad1'], null], 'deleted');
      assertEqual((await workbook.addSheet('Nieuw')) === id, false, 'an id is used again');
    },
  },
  {
    name: 'when the active sheet goes, another is active',
    async run(workbook) {
      const id = await workbook.addSheet('Nieuw');
      await workbook.activateSheet(id);
      assertEqual(workbook.activeSheetId(), id, 'active');
      await sheetOf(workbook, 'Nieuw').delete();
      assertEqual(workbook.activeSheetId(), sheetOf(workbook).id, 'active afterwards');
    },
  },
  {
    name: 'a sheet can be hidden, protected and frozen',
    async run(workbook) {
      await workbook.addSheet('Nieuw');
      const state = () => {
        const { visibility, protected: on, frozenRows } = sheetOf(workbook, 'Nieuw');
        return [visibility, on, frozenRows];
      };
      assertEqual(state(), ['Visible', false, 0], 'at first');
      const sheet = sheetOf(workbook, 'Nieuw');
      await sheet.setVisibility('Hidden');
      await sheet.setProtected(true);
      await sheet.freezeRows(2);
      assertEqual(state(), ['Hidden', true, 2], 'changed');
      await sheet.setProtected(false);
      await sheet.freezeRows(0);
      await sheet.setVisibility('Visible');
      assertEqual(state(), ['Visible', false, 0], 'back');
    },
  },
  {
    name: 'a selection also activates its sheet',
    async run(workbook) {
      const sheetId = await workbook.addSheet('Nieuw');
      await workbook.select({ sheetId, area: area('B2:C3') });
      assertEqual(workbook.selection(), { sheetId, area: area('B2:C3') }, 'selection');
      assertEqual(workbook.activeSheetId(), sheetId, 'active sheet');
    },
  },
  {
    name: 'a table is added, changed, and taken away with or without its cells',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1:B3'), [
        ['id', 'n'],
        [1, 2],
        [3, 4],
      ]);
      const table: Omit<Table, 'id'> = {
        name: 'tblEen',
        sheetId: sheet.id,
        area: area('A1:B3'),
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
      };
      const id = await workbook.addTable(table);
      assertEqual(workbook.tables(), [{ ...table, id }], 'added');
      await workbook.changeTable(id, { name: 'tblTwee', area: area('A1:B2') });
      assertEqual(workbook.tables(), [{ ...table, id, name: 'tblTwee', area: area('A1:B2') }], 'changed');
      await workbook.deleteTable(id, true);
      assertEqual([workbook.tables(), sheet.values(area('A1'))], [[], [['id']]], 'cells kept');
      await workbook.deleteTable(await workbook.addTable(table), false);
      assertEqual([workbook.tables(), sheet.usedArea(true)], [[], null], 'cells gone');
    },
  },
  {
    name: 'tables go with their sheet',
    async run(workbook) {
      const sheetId = await workbook.addSheet('Nieuw');
      await sheetOf(workbook, 'Nieuw').write(area('A1:A2'), [['id'], [1]]);
      const parts = { name: 'tbl', showHeaders: true, showTotals: false, style: 'TableStyleMedium2' };
      await workbook.addTable({ ...parts, sheetId, area: area('A1:A2') });
      await sheetOf(workbook, 'Nieuw').delete();
      assertEqual(workbook.tables(), [], 'tables');
    },
  },
  {
    name: 'names are set, replaced and deleted',
    async run(workbook) {
      const name = { name: 'plek', formula: '=Blad1!$A$1', sheetId: null, visible: true, comment: '' };
      await workbook.setName(name);
      assertEqual(workbook.names(), [name], 'set');
      await workbook.setName({ ...name, formula: '=12', comment: 'vast' });
      assertEqual(workbook.names(), [{ ...name, formula: '=12', comment: 'vast' }], 'replaced');
      await workbook.deleteName('plek', null);
      assertEqual(workbook.names(), [], 'deleted');
    },
  },
  {
    name: 'settings are replaced as a whole',
    async run(workbook) {
      assertEqual(workbook.settings(), {}, 'at first');
      workbook.setSettings({ a: '1', b: '"x"' });
      workbook.setSettings({ b: '"y"' });
      assertEqual(workbook.settings(), { b: '"y"' }, 'replaced');
    },
  },
];
