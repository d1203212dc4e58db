import { CATALOGUE } from '../../../src/agreements/catalogue';
import { code, tekst } from '../../../src/core/sheet/columns';
import { defineCodes } from '../../../src/core/sheet/codes';
import { cellAddress } from '../../../src/core/values/address';
import { ChoiceLists } from '../../../src/derive/template/choice-lists';
import { listFormats, propertyFormats } from '../../../src/derive/template/fit-formats';
import { templatesOf } from './written';

const place = (column: number) => ({ row: 1, column, rowCount: 20, columnCount: 1 });
const KEY = tekst({ header: 'Plan', key: true, required: true, help: '' });
const WHO = code(defineCodes([{ code: 'Zwolle' }]), { header: 'Gemeente', key: true, help: '' });
const FREE = tekst({ header: 'Opmerking', help: '' });

const CELLS = [WHO, KEY, FREE].map((column, index) => ({ column, area: place(index) }));

test('a list shows what does not fit, what stands twice and what is missing', () => {
  const formats = listFormats(CELLS, new ChoiceLists([]), false);
  expect(formats.map(({ area, formula }) => [cellAddress(area.row, area.column), formula])).toEqual([
    ['A2', 'IFERROR(0+LEN(TRIM(A2))*ISERROR(FIND("|"&A2&"|","|Zwolle|")),1)>0'],
    ['A2', 'AND(LEN(TRIM($A2))>0,LEN(TRIM($B2))>0,SUMPRODUCT(1*($A$2:$A$2000=$A2)*($B$2:$B$2000=$B2))>1)'],
    ['B2', 'AND(LEN(TRIM(B2))=0,COUNTA($A2:$C2)>0)'],
  ]);
  expect(formats.map(({ look }) => look.bold === true)).toEqual([true, true, false]);
});

test('a sheet without key or columns has nothing to compare', () => {
  expect(listFormats([{ column: FREE, area: place(0) }], new ChoiceLists([]), false)).toEqual([]);
  expect(listFormats([], new ChoiceLists([]), false)).toEqual([]);
});

test('of properties each shows whether it is missing', () => {
  const formats = propertyFormats([{ column: KEY, area: place(1) }], new ChoiceLists([]), false);
  expect(formats.map(({ formula }) => formula)).toEqual(['LEN(TRIM(B2))=0']);
});

/** Excel takes no longer formula from an add-in; the lists may get a longer name than they have here. */
const LONGEST = 255 - ' (10)'.length;

test.each(CATALOGUE.agreements.map((agreement) => [agreement.id, agreement] as const))(
  'every formula of %s looks at its own first cell, and is short enough for Excel',
  (_, agreement) => {
    for (const { name, conditionalFormats = [], tables = [] } of templatesOf(agreement)) {
      const body = (tables[0]?.area.rowCount ?? 1) - 1;
      for (const { area, formula } of conditionalFormats) {
        const cell = cellAddress(area.row, area.column);
        const looksAt = new RegExp(`[(+-]\\$?${cell}\\b`).test(formula);
        expect([name, formula, looksAt, formula.length <= LONGEST]).toEqual([name, formula, true, true]);
        expect([name, area.rowCount === body || area.column === 1]).toEqual([name, true]);
      }
    }
  },
);
