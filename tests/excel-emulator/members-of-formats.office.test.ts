import { type MemoryWorkbook, workbookState } from '../../src/excel-emulator';
import { onData, openExample } from './example';
import { refusal } from './refusal';

let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = await openExample();
});

test('several areas are formatted, validated and cleared as one', async () => {
  const before = workbookState(workbook);
  const found = await onData(async (sheet, context) => {
    const areas = sheet.getRanges('D1:D2,F1');
    areas.format.fill.color = '#00ff00';
    areas.format.autofitColumns();
    areas.format.columnWidth = 48;
    areas.dataValidation.rule = { custom: { formula: '=TRUE' } };
    areas.load('format/fill/color,format/columnWidth,dataValidation/type,worksheet/name');
    areas.areas.load('items/address');
    const second = areas.areas.getItemAt(1).load('address');
    const count = areas.areas.getCount();
    await context.sync();
    areas.clear();
    await context.sync();
    return [
      areas.format.fill.color,
      areas.format.columnWidth,
      areas.dataValidation.type,
      areas.worksheet.name,
      areas.areas.items.map((range) => range.address),
      second.address,
      count.value,
    ];
  });
  expect(found).toEqual(['#00FF00', 48, 'Custom', 'Data', ['Data!D1:D2', 'Data!F1'], 'Data!F1', 2]);
  expect(workbookState(workbook)).toEqual(before);
});

test('fonts and alignment travel', async () => {
  const format = await onData(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.format.font.set({ name: 'Arial', size: 14, italic: true });
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.fill.color = '#123456';
    range.format.fill.clear();
    range.format.autofitRows();
    range.load('format/horizontalAlignment,format/verticalAlignment');
    range.format.font.load();
    range.format.fill.load();
    await context.sync();
    const { horizontalAlignment, verticalAlignment, font, fill } = range.format;
    return { horizontalAlignment, verticalAlignment, font: font.toJSON(), fill: fill.color };
  });
  expect(format).toEqual({
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    font: { name: 'Arial', size: 14, italic: true, bold: false, color: '#000000' },
    fill: '#FFFFFF',
  });
});

test('the font and the fill of a conditional format can be read and cleared', async () => {
  const style = await onData(async (sheet, context) => {
    const added = sheet.getRange('A1').conditionalFormats.add('Custom');
    const { format } = added.custom;
    format.font.bold = true;
    format.font.italic = false;
    format.font.underline = 'Single';
    format.font.color = '#ff0000';
    format.fill.color = '#00ff00';
    format.borders.getItem('EdgeTop').style = 'Continuous';
    added.stopIfTrue = true;
    added.priority = 0;
    added.load('stopIfTrue,priority');
    format.font.load();
    format.fill.load();
    format.borders.load('items/sideIndex,items/style,items/color');
    format.borders.top.load('style,color');
    format.borders.bottom.load('style');
    await context.sync();
    const loaded = [
      [added.stopIfTrue, added.priority],
      format.font.toJSON(),
      format.fill.color,
      format.borders.items.map((border) => `${border.sideIndex} ${border.style}`),
      [format.borders.top.color, format.borders.bottom.style],
    ];
    format.font.clear();
    format.fill.clear();
    await context.sync();
    return loaded;
  });
  expect(style).toEqual([
    [true, 0],
    { bold: true, italic: false, underline: 'Single', color: '#FF0000' },
    '#00FF00',
    ['EdgeTop Continuous', 'EdgeBottom None', 'EdgeLeft None', 'EdgeRight None'],
    ['#000000', 'None'],
  ]);
  const [format] = workbook.sheetByName('Data').conditionalFormats();
  expect(Object.keys(format?.style ?? {})).toEqual(['borders']);
});

test('conditional formats are counted and found', async () => {
  const found = await onData(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1');
    const added = conditionalFormats.add('Custom').load('id');
    await context.sync();
    const same = conditionalFormats.getItem(added.id).load('type');
    const count = conditionalFormats.getCount();
    const range = added.getRange().load('address');
    await context.sync();
    return [same.type, count.value, range.address];
  });
  expect(found).toEqual(['Custom', 1, 'Data!A1']);
});

test.each([
  ['tomato', 'NotImplemented'],
  ['#12', 'InvalidArgument'],
])('the colour %s is refused: %s', async (color, expected) => {
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').format.fill.color = color;
    await context.sync();
  });
  expect(code).toBe(expected);
});
