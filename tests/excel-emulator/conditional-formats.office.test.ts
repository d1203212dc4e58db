import { createWorkbook, workbookState } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

const FOREIGN = { type: 'ColorScale', areas: ['A1:A9'] };

function open() {
  return createWorkbook({ sheets: [{ name: 'Data', rows: [[1]], conditionalFormats: [FOREIGN] }] });
}

async function mark(addresses: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getItem('Data').getRanges(addresses);
    const { custom } = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = '#fde7e9';
    custom.format.font.color = '#a4262c';
    const bottom = custom.format.borders.getItem(Excel.ConditionalRangeBorderIndex.edgeBottom);
    bottom.style = Excel.ConditionalRangeBorderLineStyle.dash;
    bottom.color = '#a4262c';
    custom.format.borders.left.color = '#a4262c';
    await context.sync();
  });
}

test('a format over several areas keeps formula, colours and lines, and comes first', async () => {
  const workbook = open();
  await startOffice(workbook);
  await mark('A1:B2,D4', '=LEN("eigen")>0');
  const [own, foreign] = workbook.sheetByName('Data').conditionalFormats();
  expect(own).toMatchObject({
    type: 'Custom',
    formula: '=LEN("eigen")>0',
    style: {
      fill: '#FDE7E9',
      fontColor: '#A4262C',
      borders: {
        EdgeBottom: { style: 'Dash', color: '#A4262C' },
        EdgeLeft: { style: 'Continuous', color: '#A4262C' },
      },
    },
  });
  expect(own?.areas).toHaveLength(2);
  expect(foreign?.type).toBe('ColorScale');
});

test('formats of others are left when ours are found by their formula and deleted', async () => {
  const workbook = open();
  await startOffice(workbook);
  const before = workbookState(workbook);
  await mark('A1:B2,D4', '=LEN("eigen")>0');
  await mark('C1', '=LEN("eigen")>0');
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Data').getRange().conditionalFormats;
    formats.load('items/id,items/type,items/priority');
    await context.sync();
    expect(formats.items.map((item) => [item.type, item.priority])).toEqual([
      ['Custom', 0],
      ['Custom', 1],
      ['ColorScale', 2],
    ]);
    const customs = formats.items.filter((item) => item.type === Excel.ConditionalFormatType.custom);
    for (const item of customs) item.load('custom/rule/formula');
    await context.sync();
    for (const item of customs) {
      expect(item.custom.rule.formula).toBe('=LEN("eigen")>0');
      formats.getItem(item.id).delete();
    }
    await context.sync();
  });
  expect(workbookState(workbook)).toEqual(before);
});

test('the formula of a list that holds other types can be loaded through null objects', async () => {
  const workbook = open();
  await startOffice(workbook);
  await mark('A1', '=TRUE');
  const formulas = await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Data').getRange().conditionalFormats;
    formats.load('items/customOrNullObject/rule/formula');
    await context.sync();
    return formats.items.map(({ customOrNullObject: custom }) =>
      custom.isNullObject ? null : custom.rule.formula,
    );
  });
  expect(formulas).toEqual(['=TRUE', null]);
});

test('asking the formula of a format of another type is refused', async () => {
  await startOffice(open());
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets
      .getItem('Data')
      .getRange()
      .conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
  });
  expect(code).toBe('InvalidOperation');
});

test('the areas of a format can be found again', async () => {
  await startOffice(open());
  await mark('B2:C3,E5', '=TRUE');
  const addresses = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('Data').getRange('B2').conditionalFormats.getItemAt(0);
    const areas = first.getRanges().load('address,areaCount,cellCount');
    const single = first.getRangeOrNullObject();
    await context.sync();
    return [areas.address, areas.areaCount, areas.cellCount, single.isNullObject];
  });
  expect(addresses).toEqual(['Data!B2:C3,Data!E5', 2, 5, true]);
});

test('clearing all takes ours away where they lie alone', async () => {
  const workbook = open();
  await startOffice(workbook);
  await mark('C1', '=TRUE');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('C1').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(
    workbook
      .sheetByName('Data')
      .conditionalFormats()
      .map(({ type }) => type),
  ).toEqual(['ColorScale']);
});

test.each(['geen formule', `=${'1+'.repeat(130)}1`])('%s is no formula of a rule', async (formula) => {
  await startOffice(open());
  const { code, location } = await refusal(async (context) => {
    const format = context.workbook.worksheets
      .getItem('Data')
      .getRange('A1')
      .conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    await context.sync();
  });
  expect([code, location]).toEqual(['InvalidArgument', 'ConditionalFormatRule.formula']);
});
