import { area } from '../../../src/excel-emulator';
import { assertEqual, type ContractCase, sheetOf } from './case';

export const CELLS: readonly ContractCase[] = [
  {
    name: 'an untouched sheet is blank everywhere',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      assertEqual(sheet.usedArea(true), null, 'used area');
      assertEqual(
        sheet.values(area('Y999:Z1000')),
        [
          ['', ''],
          ['', ''],
        ],
        'values',
      );
      assertEqual(sheet.numberFormats(area('B2')), [['General']], 'number format');
    },
  },
  {
    name: 'values come back as they were written',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const rows = [
        ['tekst', 12.5, true],
        ['12', -1e-9, false],
        ['#N/A', 45_382, 'é€😀'],
      ];
      await sheet.write(area('B2:D4'), rows);
      assertEqual(sheet.values(area('B2:D4')), rows, 'values');
      assertEqual(sheet.formulas(area('B2:D4')), rows, 'formulas of cells without one');
      assertEqual(sheet.usedArea(true), area('B2:D4'), 'used area');
    },
  },
  {
    name: 'null leaves a cell, empty text empties it',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1:C1'), [[1, 2, 3]]);
      await sheet.write(area('A1:C1'), [[null, '', 'x']]);
      assertEqual(sheet.values(area('A1:C1')), [[1, '', 'x']], 'values');
      await sheet.write(area('A1:C1'), [['', '', '']]);
      assertEqual(sheet.usedArea(true), null, 'used area');
    },
  },
  {
    name: 'a rectangle that is read has the size asked for',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('B2'), [['x']]);
      const wanted = area('A1:C3');
      for (const rows of [
        sheet.values(wanted),
        sheet.formulas(wanted),
        sheet.text(wanted),
        sheet.numberFormats(wanted),
      ]) {
        assertEqual(
          rows.map((row) => row.length),
          [3, 3, 3],
          'size',
        );
      }
      assertEqual(sheet.values(wanted)[1], ['', 'x', ''], 'middle row');
    },
  },
  {
    name: 'a formula is kept in English, and goes when a value comes',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1:B1'), [[{ formula: '=SUM(C1:D1)' }, 1]]);
      await workbook.calculated();
      assertEqual(sheet.formulas(area('A1:B1')), [['=SUM(C1:D1)', 1]], 'formulas');
      assertEqual(sheet.usedArea(true), area('A1:B1'), 'used area');
      await sheet.write(area('A1'), [[5]]);
      assertEqual(sheet.formulas(area('A1')), [[5]], 'formulas afterwards');
    },
  },
  {
    name: 'text that looks like a formula or number stays text',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.setNumberFormat(area('A1:B1'), '@');
      await sheet.write(area('A1:B1'), [['007', '1-2-2024']]);
      assertEqual(sheet.values(area('A1:B1')), [['007', '1-2-2024']], 'values');
    },
  },
  {
    name: 'number formats stand by the cell, one by one or for whole columns',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.setNumberFormats(area('A1:B2'), [
        ['0.00', null],
        [null, 'yyyy-mm-dd'],
      ]);
      assertEqual(
        sheet.numberFormats(area('A1:B2')),
        [
          ['0.00', 'General'],
          ['General', 'yyyy-mm-dd'],
        ],
        'formats',
      );
      await sheet.setNumberFormat(area('D:D'), '@');
      assertEqual(sheet.numberFormats(area('D999999:E999999')), [['@', 'General']], 'format of a column');
    },
  },
  {
    name: 'clearing contents leaves formats; clearing all does not',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1:A2'), [[1], [2]]);
      await sheet.setNumberFormat(area('A1:A2'), '0.00');
      await sheet.clear(area('A1'), 'Contents');
      assertEqual(
        [sheet.values(area('A1')), sheet.numberFormats(area('A1'))],
        [[['']], [['0.00']]],
        'contents',
      );
      await sheet.clear(area('A2'), 'All');
      assertEqual(
        [sheet.values(area('A2')), sheet.numberFormats(area('A2'))],
        [[['']], [['General']]],
        'all',
      );
    },
  },
  {
    name: 'a link does not change what the cell holds, and can be taken away',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1'), [['naar B2']]);
      await sheet.setHyperlink(area('A1'), { documentReference: 'Blad1!B2' });
      assertEqual(sheet.hyperlink(0, 0), { documentReference: 'Blad1!B2' }, 'link');
      assertEqual(sheet.values(area('A1')), [['naar B2']], 'value');
      await sheet.setHyperlink(area('A1'), null);
      assertEqual([sheet.hyperlink(0, 0), sheet.values(area('A1'))], [null, [['naar B2']]], 'afterwards');
    },
  },
  {
    name: 'text in a cell formatted as text becomes a number once format and value are set, and back again',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const state = () => [
        sheet.values(area('A1')),
        sheet.formulas(area('A1')),
        sheet.numberFormats(area('A1')),
      ];
      await sheet.setNumberFormats(area('A1'), [['@']]);
      await sheet.write(area('A1'), [['1250']]);
      const before = state();
      await sheet.setNumberFormats(area('A1'), [['General']]);
      await sheet.write(area('A1'), [[1250]]);
      assertEqual(state(), [[[1250]], [[1250]], [['General']]], 'as a number');
      await sheet.setNumberFormats(area('A1'), [['@']]);
      await sheet.write(area('A1'), [['1250']]);
      assertEqual(state(), before, 'as text again');
      await sheet.setNumberFormats(area('A1'), [['General']]);
      await sheet.write(area('A1'), [[1250]]);
      await sheet.setNumberFormats(area('A1'), [['@']]);
      assertEqual(state(), [[[1250]], [[1250]], [['@']]], 'a number that is formatted as text afterwards');
    },
  },
  {
    name: 'a look makes no number of text',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1:A2'), [['12'], [12]]);
      await sheet.setFormat(area('A1:A2'), { bold: true });
      await sheet.setNumberFormats(area('A1:A2'), [['0.00'], ['0.00']]);
      await sheet.setNumberFormat(area('A:A'), '@');
      assertEqual(sheet.values(area('A1:A2')), [['12'], [12]], 'values');
    },
  },
  {
    name: 'no row is hidden and no cell filled by a formula elsewhere as long as nothing did that',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.write(area('A1:B1'), [[1, { formula: '=A1' }]]);
      await workbook.calculated();
      assertEqual(sheet.hiddenRows(area('A1:A9')), [], 'hidden rows');
      assertEqual(sheet.spilled(area('A1:B1')), [[false, false]], 'spilled cells');
    },
  },
];
