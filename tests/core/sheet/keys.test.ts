import { readSheet } from '../../../src/core/sheet/read-sheet';
import { recognise } from '../../../src/core/sheet/recognise';
import { serialOf } from '../../../src/core/values/date';
import { TOELICHTINGEN } from '../../../src/agreements/bladen/toelichtingen';
import type { Meting } from '../../fixtures/core/trial';
import { DAGBOEK, metingen, readMetingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { ofRule, tab, workbook } from '../../fixtures/core/workbooks';

const read = (...rows: readonly Meting[]) => readMetingen(workbook(tab('Metingen', metingen(...rows))));
/** The rows in which a second key was found. */
const doubles = (...rows: readonly Meting[]): (number | null)[] =>
  ofRule(read(...rows).findings, 'sleutel-dubbel').map(({ row }) => row);
const keys = (...rows: readonly Meting[]): (string | null)[] =>
  [...read(...rows).rows()].map((row) => row.sleutel);

describe('a key that stands there twice', () => {
  test('is reported at the first key cell of every later row, naming the first', () => {
    const reading = read({ plan: 'A' }, { plan: 'B' }, { plan: 'A' }, { plan: 'A' });
    const findings = ofRule(reading.findings, 'sleutel-dubbel');
    expect(findings).toMatchObject([
      { ernst: 'fout', cell: { row: 3, column: 0 }, row: 4, column: 'Gemeente', sleutel: 'Zwolle|A' },
      { ernst: 'fout', cell: { row: 4, column: 0 }, row: 5, column: 'Gemeente', sleutel: 'Zwolle|A' },
    ]);
    for (const { message } of findings) expect(message).toContain('rij 2');
    expect([...reading.rows()].map((row) => row.isDuplicate)).toEqual([true, false, true, true]);
  });

  test.each<[string, Meting, Meting]>([
    ['case', { plan: 'p-a' }, { plan: 'P-A' }],
    ['white space around it', { plan: 'P-A' }, { plan: ' P-A\u00a0' }],
    ['inner white space', { plan: 'P  A' }, { plan: 'P\u00a0A' }],
    ['number or text', { plan: 14 }, { plan: '14' }],
    ['the spelling of a code', { plan: 'A' }, { plan: 'A', gemeente: 'gemeente zwolle' }],
  ])('whatever its %s', (_, first, second) => {
    expect(doubles(first, second)).toEqual([3]);
  });

  test.each<[string, Meting, Meting]>([
    ['punctuation', { plan: 'P-A' }, { plan: 'PA' }],
    ['diacritics', { plan: 'Oké' }, { plan: 'Oke' }],
    ['another part', { plan: 'A' }, { plan: 'A', gemeente: 'Putten' }],
    ['a blank part', { plan: '' }, { plan: '' }],
    ['a faulty part', { plan: 'A', gemeente: 'Zwole' }, { plan: 'A', gemeente: 'Zwole' }],
    ['an error value', { plan: '#N/B' }, { plan: '#N/B' }],
  ])('but not with %s', (_, first, second) => {
    expect(doubles(first, second)).toEqual([]);
  });

  test('is not looked for when a key column is missing or claimed twice', () => {
    const rows: Rows = [
      ['Gemeente', 'Aantal'],
      ['Zwolle', 3],
      ['Zwolle', 3],
    ];
    const reading = readMetingen(workbook(tab('Metingen', rows)));
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['kolom-ontbreekt']);
    expect([...reading.rows()].map((row) => row.sleutel)).toEqual(['Zwolle|', 'Zwolle|']);
  });
});

describe('the written key', () => {
  test('has codes in official spelling, texts tidied, and parts that are missing empty', () => {
    expect(
      keys(
        { gemeente: 'ZWOLLE', plan: ' P  14 ' },
        { plan: 14 },
        { gemeente: 'Zwole' },
        { gemeente: '', plan: 'X' },
        { plan: '' },
      ),
    ).toEqual(['Zwolle|P 14', 'Zwolle|14', '|P-3', '|X', 'Zwolle|']);
  });

  test('stands in every finding of the row', () => {
    const { findings } = read({ gemeente: 'zwolle', aantal: -1, klaar: 'misschien' });
    expect(findings.map(({ sleutel }) => sleutel)).toEqual(['Zwolle|P-1', 'Zwolle|P-1', 'Zwolle|P-1']);
  });

  function diary(rows: Rows) {
    const headers = ['Functie', 'Over maand', 'Dag'];
    const [source] = recognise(workbook(tab('Dagboek', [headers, ...rows])), [DAGBOEK]).sheets;
    if (source === undefined) throw new Error('Dagboek is not recognised');
    return readSheet(DAGBOEK, source, false);
  }

  test('has its parts in the order of our columns, dates in ISO and months as 2024-03', () => {
    const reading = diary([
      ['Coach', 'mrt 2024', serialOf(2024, 3, 31) + 0.5],
      ['coach', serialOf(2024, 3, 8), '31-3-2024'],
      ['coach', '2024-04', '31-3-2024'],
    ]);
    expect([...reading.rows()].map((row) => row.sleutel)).toEqual([
      '2024-03-31|2024-03|Coach',
      '2024-03-31|2024-03|coach',
      '2024-03-31|2024-04|coach',
    ]);
    // Dates and months are compared as values; the first key column is where our list begins.
    expect(ofRule(reading.findings, 'sleutel-dubbel')).toMatchObject([
      { row: 3, column: 'Dag', cell: { row: 2, column: 2 } },
    ]);
  });

  test('a sheet without key columns has none', () => {
    const rows: Rows = [
      ['Regel', 'Sleutel', 'Toelichting'],
      ['WO-20', 'Zwolle', ''],
    ];
    const [source] = recognise(workbook(tab('Toelichtingen', rows)), [TOELICHTINGEN]).sheets;
    if (source === undefined) throw new Error('Toelichtingen is not recognised');
    const reading = readSheet(TOELICHTINGEN, source, false);
    expect(reading.findings).toMatchObject([{ rule: 'veld-verplicht', sleutel: null }]);
    expect([...reading.rows()].map((row) => [row.sleutel, row.comparedKey])).toEqual([[null, null]]);
  });

  test('two rows of different deliveries have the same compared key', () => {
    const compared = (row: Meting) => [...read(row).rows()].map((each) => each.comparedKey);
    expect(compared({ plan: 'P 1' })).toEqual(compared({ plan: 'p\u00a0 1', gemeente: 'Gemeente Zwolle' }));
    expect(compared({ plan: '' })).toEqual([null]);
  });
});
