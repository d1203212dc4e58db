import { typed } from '../../src/workbench/typing';

describe('what a user of a Dutch Excel types', () => {
  it.each([
    ['12', 12],
    ['-1.250', -1250],
    ['1.250,5', 1250.5],
    ['0,1', 0.1],
    ['1.25', '1.25'],
    ['1.2500', '1.2500'],
    ['1,250,5', '1,250,5'],
    [' 7 ', 7],
    ['WAAR', true],
    ['onwaar', false],
    ["'0123", '0123'],
    ['Zwolle', 'Zwolle'],
    ['31-02-2019', '31-02-2019'],
  ])('%s becomes %p', (text, content) => {
    expect(typed(text, 'General', false)).toEqual({ content });
  });

  it.each([
    ['12%', 0.12, '0%'],
    ['31-12-2018', 43_465, 'dd-mm-yyyy'],
    ['2018-12-31', 43_465, 'dd-mm-yyyy'],
  ])('%s becomes %d with the format %s', (text, content, numberFormat) => {
    expect(typed(text, 'General', false)).toEqual({ content, numberFormat });
  });

  it('leaves the format of a cell that has one', () => {
    expect(typed('31-12-2018', 'd-m-yyyy', false)).toEqual({ content: 43_465 });
  });

  it('counts dates from 1904 in a workbook that does', () => {
    expect(typed('1-1-1904', 'General', true)).toEqual({ content: 0, numberFormat: 'dd-mm-yyyy' });
  });

  it('takes a formula as one, and a lone sign as text', () => {
    expect(typed('=A1*2', 'General', false)).toEqual({ content: { formula: '=A1*2' } });
    expect(typed('=', 'General', false)).toEqual({ content: '=' });
  });

  it('keeps everything as text in a cell that is formatted as text', () => {
    expect([typed('12', '@', false), typed('=A1', '@', false), typed(12, '@', false)]).toEqual([
      { content: '12' },
      { content: '=A1' },
      { content: '12' },
    ]);
  });
});
