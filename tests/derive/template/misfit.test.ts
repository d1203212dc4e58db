import {
  aandeel,
  bedrag,
  code,
  datum,
  decimaal,
  geheel,
  jaNee,
  maand,
  tekst,
  type Column,
} from '../../../src/core/sheet/columns';
import { defineCodes } from '../../../src/core/sheet/codes';
import { misfit } from '../../../src/derive/template/misfit';

const named = { header: 'X', help: '' };
const of = (column: Column, date1904 = false) => misfit(column, 'B2', ['hoog', 'laag'], date1904);

/* That they tell right from wrong is tried in a browser, where a spreadsheet works them out. */

test.each<[string, Column, string]>([
  [
    'a whole number within limits',
    geheel({ ...named, min: 1, max: 600 }),
    'IFERROR(0+IF(ISNUMBER(B2),(B2<1)+(B2>600)+(B2<>INT(B2)),LEN(TRIM(B2))),1)>0',
  ],
  [
    'a few numbers',
    geheel({ ...named, only: [2016, 2018] }),
    'IFERROR(0+IF(ISNUMBER(B2),(B2<>2016)*(B2<>2018),LEN(TRIM(B2))),1)>0',
  ],
  ['any number', decimaal(named), 'IFERROR(0+IF(ISNUMBER(B2),0,LEN(TRIM(B2))),1)>0'],
  [
    'an amount: its limits are cents, its cells euros',
    bedrag({ ...named, min: 1 }),
    'IFERROR(0+IF(ISNUMBER(B2),(B2<0.01)+(B2<>ROUND(B2,2)),LEN(TRIM(B2))),1)>0',
  ],
  ['a share', aandeel(named), 'IFERROR(0+IF(ISNUMBER(B2),(B2<0)+(B2>1),LEN(TRIM(B2))),1)>0'],
  ['a date', datum(named), 'IFERROR(0+IF(ISNUMBER(B2),(B2<32874)+(B2>=73416),LEN(TRIM(B2))),1)>0'],
  [
    'yes or no: a real boolean too',
    jaNee(named),
    'IFERROR(0+IF(ISLOGICAL(B2),0,LEN(TRIM(B2))*ISERROR(FIND("|"&B2&"|","|hoog|laag|"))),1)>0',
  ],
  [
    'a text of some length with a letter',
    tekst({ ...named, length: { min: 2, max: 12 }, withLetter: true }),
    'IFERROR(0+IF(LEN(TRIM(B2))=0,0,(LEN(TRIM(B2))<2)+(LEN(TRIM(B2))>12)+EXACT(UPPER(B2),LOWER(B2))),1)>0',
  ],
])('%s', (_, column, formula) => {
  expect(of(column)).toBe(formula);
});

test('dates from 1904 have lower numbers', () => {
  expect(of(datum(named), true)).toContain('(B2<31412)+(B2>=71954)');
});

test('a month may be text with a year at one of its ends', () => {
  expect(of(maand(named))).toContain(
    'LEN(TRIM(B2))*IFERROR(-LEFT(TRIM(B2),4)>-1000,TRUE)*IFERROR(-RIGHT(TRIM(B2),4)>-1000,TRUE)',
  );
});

test('a code is looked for in the formula, or where a long list stands', () => {
  const column = code(defineCodes([{ code: 'hoog' }, { code: 'laag' }]), named);
  expect(of(column)).toBe('IFERROR(0+LEN(TRIM(B2))*ISERROR(FIND("|"&B2&"|","|hoog|laag|")),1)>0');
  expect(misfit(column, 'B2', { range: "'Keuzelijsten'!$A$2:$A$9" }, false)).toBe(
    `IFERROR(0+LEN(TRIM(B2))*ISERROR(MATCH(B2&"",'Keuzelijsten'!$A$2:$A$9,0)),1)>0`,
  );
});

test('free text always fits', () => {
  expect(of(tekst(named))).toBeNull();
});
