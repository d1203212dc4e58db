import { code, jaNee, tekst } from '../../../src/core/sheet/columns';
import { defineCodes } from '../../../src/core/sheet/codes';
import { ChoiceLists } from '../../../src/derive/template/choice-lists';
import { isClosed } from '../../../src/derive/template/choices';
import { workbookOf } from './written';

const NAMES = Array.from({ length: 40 }, (_, index) => `Afspraak ${index + 1}`);
const LONG = code(defineCodes(NAMES.map((name) => ({ code: name }))), { header: 'Afspraak', help: '' });
const SHORT = code(defineCodes([{ code: 'hoog' }, { code: 'laag' }]), { header: 'Prioriteit', help: '' });
const COLUMN = ['Keuzelijst Afspraak', ...NAMES];

const rangeOf = (choices: unknown): unknown => (choices as { readonly range?: string } | null)?.range;

test('a short list is given as it is, and needs no sheet', () => {
  const lists = new ChoiceLists([]);
  expect(lists.of(SHORT)).toEqual(['hoog', 'laag']);
  expect(lists.of(jaNee({ header: 'Sloop', help: '' }))).toEqual(['ja', 'nee']);
  expect(lists.of(tekst({ header: 'Naam', help: '' }))).toBeNull();
  expect(lists.sheet()).toBeNull();
});

test('a list of 255 characters is short, one more is long', () => {
  const of = (length: number) =>
    new ChoiceLists([]).of(code(defineCodes([{ code: 'x'.repeat(length) }]), { header: 'X', help: '' }));
  expect(of(255)).toEqual(['x'.repeat(255)]);
  expect(rangeOf(of(256))).toBe("'Keuzelijsten'!$A$2:$A$2");
});

test('a choice with a comma would be two in a list of text', () => {
  const codes = defineCodes([{ code: 'Vastgesteld, uitwerking' }, { code: 'Visie' }]);
  const lists = new ChoiceLists([]);
  expect(rangeOf(lists.of(code(codes, { header: 'Status', help: '' })))).toBe("'Keuzelijsten'!$A$2:$A$3");
});

test('long lists stand side by side in a hidden sheet, equal ones once', () => {
  const lists = new ChoiceLists([]);
  const other = code(defineCodes(NAMES.slice(1).map((name) => ({ code: name }))), {
    header: 'Ander',
    help: '',
  });
  expect(rangeOf(lists.of(LONG))).toBe("'Keuzelijsten'!$A$2:$A$41");
  expect(rangeOf(lists.of(other))).toBe("'Keuzelijsten'!$B$2:$B$40");
  expect(rangeOf(lists.of({ ...LONG, header: 'Nog een' }))).toBe("'Keuzelijsten'!$A$2:$A$41");
  const sheet = lists.sheet();
  expect(sheet).toMatchObject({ name: 'Keuzelijsten', hidden: true });
  expect(sheet?.rows[0]).toEqual(['Keuzelijst Afspraak', 'Keuzelijst Ander']);
  expect(sheet?.rows.map(([first]) => first)).toEqual(COLUMN);
  expect(sheet?.rows.at(-1)).toEqual(['Afspraak 40', '']);
});

describe('a sheet with lists that is there already', () => {
  const tab = (name: string, rows: readonly (readonly string[])[], read = true) =>
    workbookOf({ name, rows, read, hidden: true }).tabs;
  const rows = COLUMN.map((text) => ['Keuzelijst X', text]);

  test('is used when the list stands there exactly so', () => {
    const lists = new ChoiceLists(tab('Keuzelijsten (2)', rows));
    expect(rangeOf(lists.of(LONG))).toBe("'Keuzelijsten (2)'!$B$2:$B$41");
    expect(lists.sheet()).toBeNull();
  });

  test.each([
    ['an item is another one', tab('Keuzelijsten', [...rows.slice(0, -1), ['', 'Anders']])],
    ['an item is missing', tab('Keuzelijsten', rows.slice(0, -1))],
    ['there is an item more', tab('Keuzelijsten', [...rows, ['', 'Afspraak 41']])],
    ['it was not read whole', tab('Keuzelijsten', rows, false)],
    ['it is the user who calls it otherwise', tab('Mijn keuzelijsten', rows)],
  ])('is left alone when %s', (_, tabs) => {
    const lists = new ChoiceLists(tabs);
    const name = tabs[0]?.name === 'Keuzelijsten' ? 'Keuzelijsten (2)' : 'Keuzelijsten';
    expect(rangeOf(lists.of(LONG))).toBe(`'${name}'!$A$2:$A$41`);
    expect(lists.sheet()?.name).toBe(name);
  });
});

test('a list is closed when nothing else is understood', () => {
  expect(isClosed(SHORT)).toBe(true);
  const codes = (more: object) => code(defineCodes([{ code: 'a', ...more }]), { header: 'X', help: '' });
  expect(isClosed(codes({ names: ['b'] }))).toBe(false);
  expect(isClosed(codes({ spellings: ['b'] }))).toBe(false);
  expect(isClosed(jaNee({ header: 'X', help: '' }))).toBe(false);
});

describe('the texts that a cell may hold', () => {
  const column = (...entries: readonly { code: string; names?: readonly string[] }[]) =>
    code(defineCodes(entries), { header: 'Status', help: '' });

  test('are the codes and their other names, in the formula itself', () => {
    const lists = new ChoiceLists([]);
    expect(lists.textsOf(column({ code: '1A', names: ['1A Vast', 'Vast'] }, { code: '3' }))).toEqual([
      '1A',
      '1A Vast',
      'Vast',
      '3',
    ]);
    expect(lists.textsOf(jaNee({ header: 'Sloop', help: '' }))).toEqual(['ja', 'nee']);
    expect(lists.textsOf(tekst({ header: 'Naam', help: '' }))).toBeNull();
    expect(lists.sheet()).toBeNull();
  });

  test('stand in the hidden sheet when they are many, or hold what a formula cannot', () => {
    const lists = new ChoiceLists([]);
    expect(rangeOf(lists.textsOf(column({ code: 'a|b' })))).toBe("'Keuzelijsten'!$A$2:$A$2");
    expect(rangeOf(lists.textsOf(column({ code: 'x'.repeat(150) })))).toBeUndefined();
    expect(rangeOf(lists.textsOf(column({ code: 'x'.repeat(151) })))).toBe("'Keuzelijsten'!$B$2:$B$2");
    const names = column({ code: 'c|d', names: ['e'] });
    expect(rangeOf(lists.textsOf(names))).toBe("'Keuzelijsten'!$C$2:$C$3");
    expect(lists.sheet()?.rows[0]).toEqual([
      'Keuzelijst Status',
      'Keuzelijst Status',
      'Schrijfwijzen Status',
    ]);
  });

  test('are the very list of the dropdown when there are no others', () => {
    const lists = new ChoiceLists([]);
    expect(lists.of(LONG)).toEqual(lists.textsOf(LONG));
  });
});
