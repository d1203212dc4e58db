import fc from 'fast-check';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding/finding';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { Meting, MetingKey } from '../../fixtures/core/trial';
import { CATALOGUE, METINGEN, metingen, readMetingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { tab, workbook } from '../../fixtures/core/workbooks';

/** What people type, right and wrong, in columns of every type. */
const cell = fc.constantFrom<CellValue>(
  ...[
    '',
    ' ',
    '\u00a0',
    'zwolle',
    'Zwole',
    'Gemeente Putten',
    'P-1',
    'p-1 ',
    '#N/B',
    'ja',
    'J',
    'WAAR',
    'groen',
  ],
  ...['12', '1.234', '1,5', '13,8%', '€ 60.000,-', '12 stuks', '31-12-2018', '2024-03', '123456782', 'Oost'],
  ...[0, 1, 2, 12, -3, 2.5, 0.138, 2018, 43465, 43465.5, 123456782],
  ...[true, false],
);
const meting: fc.Arbitrary<Meting> = fc.dictionary(fc.constantFrom(...Object.keys(METINGEN.columns)), cell, {
  maxKeys: 6,
});
const list = fc.array(meting, { minLength: 1, maxLength: 6 }).map((rows) => metingen(...rows));

/** All that a finding says, except where it stands and which rows it names. */
function saying(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => rule !== 'kolom-onbekend')
    .map(({ rule, column, sleutel, found, message, proposal }) =>
      JSON.stringify([rule, column, sleutel, found, message.replace(/rij \d+/, 'rij'), proposal]),
    )
    .sort();
}

const read = (rows: Rows) => readMetingen(workbook(tab('Metingen', rows)));

/** The values that a calculation would get of each row, in the order of our columns. */
const valuesOf = (rows: Rows) =>
  [...read(rows).rows()].map((row) =>
    (Object.keys(METINGEN.columns) as MetingKey[]).map((key) => (row.isFaulty(key) ? 'fout' : row.get(key))),
  );

/** The same list with its columns in another order, and a column of the user's own before some of them. */
const moved = (rows: Rows, order: readonly number[], foreign: readonly boolean[]): Rows =>
  rows.map((row, index) =>
    order.flatMap((column, place) => [
      ...(foreign[place] === true ? [index === 0 ? `Eigen ${place}` : `x${index}`] : []),
      row[column] ?? '',
    ]),
  );

const WIDTH = Object.keys(METINGEN.columns).length;
const order = fc.shuffledSubarray([...Array(WIDTH).keys()], { minLength: WIDTH });
const foreign = fc.array(fc.boolean(), { minLength: WIDTH, maxLength: WIDTH });

test('columns in any order, with foreign columns between, read the same', () => {
  fc.assert(
    fc.property(list, order, foreign, (rows, columns, own) => {
      const other = moved(rows, columns, own);
      expect(valuesOf(other)).toEqual(valuesOf(rows));
      expect(saying(read(other).findings)).toEqual(saying(read(rows).findings));
    }),
  );
});

test('titles above the list, blank rows in it and another corner of the sheet change nothing but addresses', () => {
  fc.assert(
    fc.property(
      list,
      fc.nat({ max: 20 }),
      fc.array(fc.nat({ max: 6 }), { maxLength: 4 }),
      (rows, down, blanks) => {
        const [headers = [], ...body] = rows;
        const spaced = [...body];
        for (const at of blanks) spaced.splice(at, 0, ['', '\u00a0']);
        const titles: Rows = Array.from({ length: down }, () => ['Woningbouw', 'in 2018']);
        const placed = readMetingen(
          workbook(tab('Blad1', [...titles, headers, ...spaced], { from: down % 2 === 0 ? 'A1' : 'D4' })),
        );
        expect(saying(placed.findings)).toEqual(saying(read(rows).findings));
      },
    ),
  );
});

test('sorting the rows changes no finding but its address', () => {
  const unique = list.map(([headers = [], ...body]): Rows => [
    headers,
    // With a key of its own for every row: which of two equals is the second does depend on their order.
    ...body.map((row, i) => row.map((value, column) => (column === 1 ? `P-${i}` : value))),
  ]);
  fc.assert(
    fc.property(unique, ([headers = [], ...body]) => {
      const sorted = [...body].reverse();
      expect(saying(read([headers, ...sorted]).findings)).toEqual(saying(read([headers, ...body]).findings));
    }),
  );
});

test('applying every correction that is offered leaves none of the findings that had one', () => {
  fc.assert(
    fc.property(list, fc.boolean(), (rows, date1904) => {
      const snapshot = (cells: Rows) => ({ date1904, tabs: [tab('Metingen', cells)] });
      const before = check(snapshot(rows), CATALOGUE).findings;
      const corrected = rows.map((row) => [...row]);
      for (const { cell: at, proposal } of before)
        if (at !== null && proposal !== null) (corrected[at.row] ?? [])[at.column] = proposal.value;
      const after = check(snapshot(corrected), CATALOGUE).findings;
      expect(after.filter(({ proposal }) => proposal !== null)).toEqual([]);
    }),
  );
});

test('no cell has two findings for one defect', () => {
  const exclusive = ['veld-verplicht', 'veld-foutwaarde', 'veld-type', 'veld-code', 'veld-bereik'];
  fc.assert(
    fc.property(list, (rows) => {
      const seen = new Map<string, string[]>();
      for (const { rule, cell: at } of read(rows).findings)
        if (at !== null && rule.startsWith('veld-')) {
          const key = `${at.row},${at.column}`;
          seen.set(key, [...(seen.get(key) ?? []), rule]);
        }
      for (const rules of seen.values()) {
        expect(rules.filter((rule) => exclusive.includes(rule)).length).toBeLessThanOrEqual(1);
        expect(rules.filter((rule) => !exclusive.includes(rule)).length).toBeLessThanOrEqual(1);
        if (rules.length > 1) expect(rules).toContain('veld-bereik');
      }
    }),
  );
});

test('a citizen service number never comes back, whatever stands around it', () => {
  fc.assert(
    fc.property(list, fc.constantFrom('Opmerking', 'BSN', '123456782'), (rows, header) => {
      // In the other columns a number of nine digits is only a number.
      const planted = rows.map((row, i) => [
        ...row.map((value) => (String(value) === '123456782' ? 'x' : value)),
        i === 0 ? header : 'zie 123456782',
      ]);
      expect(JSON.stringify(check(workbook(tab('Metingen', planted)), CATALOGUE))).not.toContain('123456782');
    }),
  );
});
