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
} from '../../../src/core/sheet/columns';
import { defineCodes } from '../../../src/core/sheet/codes';
import { readSheet } from '../../../src/core/sheet/read-sheet';
import { recognise } from '../../../src/core/sheet/recognise';
import { defineProperties, defineSheet, type AnySchema } from '../../../src/core/sheet/schema';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { ChoiceLists } from '../../../src/derive/template/choice-lists';
import { exampleRows } from '../../../src/derive/template/example-rows';
import { templateSheet } from '../../../src/derive/template/template-sheet';
import { workbookOf } from './written';

const asked = { required: true, help: 'Hulp.' } as const;

/** A sheet as it may come later: without an example of its own, with every type of column and with limits. */
const LATER = defineSheet({
  name: 'Later',
  table: 'tblLater',
  help: 'Een blad van later.',
  columns: {
    huishouden: tekst({ header: 'Huishouden', key: true, ...asked }),
    corporatie: code(defineCodes([{ code: 'Uwoon' }, { code: 'deltaWonen' }]), {
      header: 'Corporatie',
      ...asked,
    }),
    maand: maand({ header: 'Maand', key: true, ...asked }),
    dag: datum({ header: 'Dag', ...asked }),
    week: geheel({ header: 'Week', min: 1, max: 11, ...asked }),
    jaar: geheel({ header: 'Jaar', year: true, min: 2016, max: 2020, ...asked }),
    uren: decimaal({ header: 'Uren', max: 8, ...asked }),
    salaris: bedrag({ header: 'Salaris', min: 150_000, ...asked }),
    toeslag: aandeel({ header: 'Toeslag', ...asked }),
    ruim: jaNee({ header: 'Ruim', ...asked }),
    vrij: geheel({ header: 'Vrij', help: 'Hoeft niet.' }),
  },
});

const templateOf = (schema: AnySchema, example: boolean) =>
  templateSheet(schema, {
    example,
    date1904: false,
    lists: new ChoiceLists([]),
    known: {},
    party: null,
    room: 0,
  });

test('a sheet without an example of its own gets rows that its columns take', () => {
  const { name, rows, tables = [] } = templateOf(LATER, true);
  const plain = rows.map((row) => row.map((cell): CellValue => (typeof cell === 'object' ? '' : cell)));
  const tab = {
    name,
    rows: plain,
    tables: tables.map((table) => ({ ...table, headerRow: true, totalsRow: false })),
  };
  const [source] = recognise(workbookOf(tab), [LATER]).sheets;
  if (source === undefined) throw new Error('not recognised');
  const { findings, rowCount } = readSheet(LATER, source, false);
  expect(rowCount).toBe(3);
  expect(findings).toEqual([]);
});

test('what is optional stays blank, and no two rows have the same key', () => {
  const rows = exampleRows(LATER);
  expect(rows.map((row) => row['vrij'])).toEqual([undefined, undefined, undefined]);
  expect(new Set(rows.map((row) => row['huishouden'])).size).toBe(3);
  expect(rows.map((row) => row['corporatie'])).toEqual(['Uwoon', 'deltaWonen', 'Uwoon']);
});

test('a sheet of properties gets what must be filled in, and its own example before that', () => {
  const properties = defineProperties({
    name: 'Feiten',
    table: 'tblFeiten',
    help: '',
    nameHeader: 'Feit',
    valueHeader: 'Waarde',
    columns: {
      wie: tekst({ header: 'Wie', ...asked }),
      wanneer: datum({ header: 'Wanneer', ...asked }),
      waarom: tekst({ header: 'Waarom', help: '' }),
    },
    example: { wie: 'Zwolle' },
  });
  expect(templateOf(properties, true).rows).toEqual([
    ['Feit', 'Waarde'],
    ['Wie', 'Zwolle'],
    ['Wanneer', 45473],
    ['Waarom', ''],
  ]);
  expect(templateOf(properties, false).rows.map((row) => row[1])).toEqual(['Waarde', '', '', '']);
});

test('of a share, an amount, a month and a year the format shows what it is', () => {
  const { columns = [] } = templateOf(LATER, false);
  expect(columns.map(({ numberFormat }) => numberFormat)).toEqual([
    '@',
    undefined,
    'yyyy-mm',
    'dd-mm-yyyy',
    '#,##0',
    '0',
    undefined,
    '€ #,##0.00',
    '0.00%',
    undefined,
    '#,##0',
  ]);
});
