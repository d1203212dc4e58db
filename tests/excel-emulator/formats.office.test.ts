import { open } from './one-sheet';

describe('formats', () => {
  test('fill, font, width and wrapping travel; cells that differ give null', async () => {
    await open({ rows: [['kop']] });
    const format = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const head = sheet.getRange('A1');
      head.format.fill.color = '#f00';
      head.format.font.bold = true;
      head.format.font.color = '#0000ff';
      head.format.wrapText = true;
      head.format.columnWidth = 120;
      const both = sheet.getRange('A1:B1');
      for (const range of [head, both])
        range.load('format/fill/color,format/font/bold,format/wrapText,format/columnWidth');
      await context.sync();
      return [head, both].map(({ format: { fill, font, wrapText, columnWidth } }) => [
        fill.color,
        font.bold,
        wrapText,
        columnWidth,
      ]);
    });
    expect(format).toEqual([
      ['#FF0000', true, true, 120],
      [null, null, null, null],
    ]);
  });

  test('range.set changes contents and format in one go', async () => {
    await open({});
    const result = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('F1');
      range.set({ values: [['x']], format: { fill: { color: '#00FF00' } } });
      range.load('values,format/fill/color');
      await context.sync();
      return [range.values, range.format.fill.color];
    });
    expect(result).toEqual([[['x']], '#00FF00']);
  });

  test('a link with a text puts the text into the cell', async () => {
    await open({});
    const link = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.hyperlink = { documentReference: 'Data!B2', textToDisplay: 'naar B2', screenTip: 'tip' };
      range.load('hyperlink,values');
      await context.sync();
      return [range.hyperlink, range.values];
    });
    expect(link).toEqual([
      { documentReference: 'Data!B2', screenTip: 'tip', textToDisplay: 'naar B2' },
      [['naar B2']],
    ]);
  });
});
