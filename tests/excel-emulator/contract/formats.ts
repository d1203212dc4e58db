import { area, type ConditionalFormat, type DataValidation } from '../../../src/excel-emulator';
import { assertEqual, type ContractCase, sheetOf } from './case';

const MARK: Omit<ConditionalFormat, 'id'> = {
  type: 'Custom',
  areas: [area('A1:B2'), area('D4')],
  formula: '=LEN("eigen")>0',
  style: {
    fill: '#FDE7E9',
    fontColor: '#A4262C',
    borders: { EdgeBottom: { style: 'Dash', color: '#A4262C' } },
  },
  stopIfTrue: false,
};

const LIST: DataValidation = {
  rule: { kind: 'list', source: 'ja,nee', inCellDropDown: true },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: 'Titel', message: 'Kies' },
  errorAlert: { showAlert: true, style: 'Stop', title: 'Fout', message: 'Kies uit de lijst' },
};

export const FORMATS: readonly ContractCase[] = [
  {
    name: 'a format that cells share is read, one in which they differ is null',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      assertEqual(sheet.format(area('A1')), {}, 'untouched');
      await sheet.setFormat(area('A1:B1'), { fill: '#FF0000', bold: true });
      await sheet.setFormat(area('B1'), { fill: '#00FF00' });
      assertEqual(sheet.format(area('A1:B1')), { fill: null, bold: true }, 'mixed');
      await sheet.setFormat(area('A1:B1'), { fill: null, bold: null });
      assertEqual(sheet.format(area('A1:B1')), {}, 'taken away');
    },
  },
  {
    name: 'columns have widths',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const normal = sheet.columnWidth(area('A1'));
      await sheet.setColumnWidth(area('A1'), 120);
      assertEqual([sheet.columnWidth(area('A5')), sheet.columnWidth(area('B1'))], [120, normal], 'widths');
      assertEqual(sheet.columnWidth(area('A1:B1')), null, 'columns that differ');
    },
  },
  {
    name: 'a conditional format comes back as it was added, and the last one added comes first',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const first = await sheet.addConditionalFormat(MARK);
      const second = await sheet.addConditionalFormat({ ...MARK, areas: [area('C3')], stopIfTrue: true });
      assertEqual(
        sheet.conditionalFormats().map(({ id }) => id),
        [second, first],
        'order',
      );
      assertEqual(sheet.conditionalFormats()[1], { ...MARK, id: first }, 'format');
      await sheet.moveConditionalFormat(first, 0);
      assertEqual(
        sheet.conditionalFormats().map(({ id }) => id),
        [first, second],
        'order after moving',
      );
    },
  },
  {
    name: 'a conditional format is changed and deleted by its id',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const id = await sheet.addConditionalFormat({ ...MARK, formula: '', style: {} });
      const other = await sheet.addConditionalFormat(MARK);
      await sheet.changeConditionalFormat(id, { formula: '=TRUE' });
      await sheet.changeConditionalFormat(id, { style: { fill: '#FFFFFF' } });
      const found = sheet.conditionalFormats().find((format) => format.id === id);
      assertEqual(
        [found?.formula, found?.style, found?.areas],
        ['=TRUE', { fill: '#FFFFFF' }, MARK.areas],
        'changed',
      );
      await sheet.deleteConditionalFormat(id);
      assertEqual(
        sheet.conditionalFormats().map((format) => format.id),
        [other],
        'left',
      );
    },
  },
  {
    name: 'validation comes back as it was set; cells that differ are mixed',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      assertEqual(sheet.validation(area('A1')), null, 'none');
      await sheet.setValidation(area('A1:A3'), LIST);
      assertEqual(sheet.validation(area('A2')), LIST, 'list');
      assertEqual(sheet.validation(area('A3:A4')), 'mixed', 'mixed');
      await sheet.setValidation(area('A1:A3'), null);
      assertEqual(sheet.validation(area('A1:A4')), null, 'taken away');
    },
  },
  ...(
    [
      { kind: 'wholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 0 },
      { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 1 },
      { kind: 'date', operator: 'GreaterThan', formula1: 43_101 },
      { kind: 'custom', formula: '=A1<>""' },
    ] as const
  ).map((rule): ContractCase => ({
    name: `a rule of kind ${rule.kind} comes back as it was set`,
    async run(workbook) {
      const sheet = sheetOf(workbook);
      await sheet.setValidation(area('B2'), { ...LIST, rule });
      const found = sheet.validation(area('B2'));
      assertEqual(found === null || found === 'mixed' ? found : found.rule, rule, 'rule');
    },
  })),
];
