import fc from 'fast-check';
import { CATALOGUE as REAL } from '../../../../src/agreements/catalogue';
import { PLANCAPACITEIT } from '../../../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { check } from '../../../../src/core/check';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { holdsBsn } from '../../../../src/core/sheet/personal-data/bsn';
import { isBsnHeader } from '../../../../src/core/sheet/personal-data/headers';
import { gegevens } from '../../../fixtures/core/trial';
import type { Rows } from '../../../fixtures/core/workbooks';
import { inShort, ofRule, tab, workbook } from '../../../fixtures/core/workbooks';

/** Numbers that pass the check digit; the second has eight digits. */
const BSN = '123456782';
const SHORT = '10000008';
const OTHER = '111222333';

describe('a citizen service number', () => {
  test.each([
    BSN,
    OTHER,
    SHORT,
    `bsn: ${BSN}.`,
    `(${BSN})`,
    '1234 56 782',
    '1234.56.782',
    '123-456-782',
    '123\u00a0456\u00a0782',
    `Oost 12 ${BSN}`,
    `geboren 1-1-1950, ${BSN}`,
    `01-01-1950 ${BSN}`,
    `${BSN} 1950-01-01`,
    `${BSN} ${OTHER}`,
    '1234.56.782 1112.22.333',
    'Huis 12 1234.56.782',
  ])('stands in %p', (text) => {
    expect(holdsBsn(text)).toBe(true);
  });

  test.each([
    '123456789',
    '000000000',
    '00000000',
    `1${BSN}`,
    `${BSN}0`,
    `A${BSN}`,
    `${BSN}x`,
    `1.${BSN}`,
    `${BSN}-1`,
    '1234567',
    '12  34567 82',
    'NL.IMRO.0193.BP123456782-0003',
    '',
    'Woningen aan de Dorpsstraat',
  ])('stands not in %p', (text) => {
    expect(holdsBsn(text)).toBe(false);
  });

  test('is not a possible date, and not a date with a number after it', () => {
    const days = ['01-01-2018', '1-1-2018', '2018-12-31', '31.12.2018', '31 12 2018', '2018 12 31'];
    const tails = ['', ' 1', ' 12', ' 12 woningen', ', 9', ' 14:30'];
    expect(days.flatMap((day) => tails.map((tail) => day + tail)).filter(holdsBsn)).toEqual([]);
    // Every day of two centuries, because only one date in eleven would pass the check digit.
    const two = (n: number): string => String(n).padStart(2, '0');
    const taken: string[] = [];
    for (let year = 1900; year < 2100; year++)
      for (let month = 1; month <= 12; month++)
        for (const day of [1, 15, 28])
          for (const text of [`${two(day)}-${two(month)}-${year}`, `${year}-${two(month)}-${two(day)}`])
            if (holdsBsn(text)) taken.push(text);
    expect(taken).toEqual([]);
  });

  test('is an impossible date, and eight digits in a row', () => {
    expect(holdsBsn('12-34-56782')).toBe(true);
    expect(holdsBsn('1234 05 09')).toBe(true);
    expect(holdsBsn('10-00-0008')).toBe(true);
    expect(holdsBsn(SHORT)).toBe(true);
  });

  test('passes the check digit, after padding to nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (n) => {
        const sum = Array.from(String(n).padStart(9, '0')).reduce(
          (total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i),
          0,
        );
        expect(holdsBsn(`nr ${n}`)).toBe(sum % 11 === 0);
      }),
    );
  });
});

test.each([
  ['BSN', true],
  ['bsn-nummer', true],
  ['Burgerservicenummer huurder', true],
  ['Nummer (BSN)', true],
  ['B.S.N.', true],
  ['Mijn bsn nr', false],
  ['Nummer', false],
])('header %p asks for one: %p', (header, asks) => {
  expect(isBsnHeader(header)).toBe(asks);
});

describe('in a workbook of West-Overijssel', () => {
  const headers = ['Gemeente', 'Plan-ID', 'Plannaam', 'Status planologisch', 'Bruto woningen'];
  const plan = (id: string): CellValue[] => ['Zwolle', id, 'Oost', '1A', 10];
  function report(rows: Rows) {
    return check(workbook(gegevens(), tab('Plancapaciteit', rows)), REAL);
  }
  const bsn = (rows: Rows) =>
    ofRule(report(rows).findings, 'avg-bsn').map((finding) => `${finding.ernst} ${inShort(finding)}`);

  test.each(
    Object.values(PLANCAPACITEIT.columns)
      .filter((column) => column.type === 'tekst')
      .map((column) => ({
        header: column.header,
        searched: !['Plan-ID', 'IMRO-id'].includes(column.header),
      })),
  )('column $header is searched: $searched', ({ header, searched }) => {
    const all = headers.includes(header) ? headers : [...headers, header];
    const row = (value: CellValue) =>
      all.map((name, i) => (name === header ? value : (plan('P-1')[i] ?? '')));
    const cell = `avg-bsn ${'ABCDEF'[all.indexOf(header)] ?? ''}`;
    expect(bsn([all, row(`zie ${BSN}`)])).toEqual(searched ? [`signaal ${cell}2`] : []);
    // A number in a column of texts is as good as its text.
    expect(bsn([all, row(Number(BSN))])).toEqual(searched ? [`signaal ${cell}2`] : []);
  });

  test('under a header that asks for it, it is a fout, as text or as a number', () => {
    const all = [...headers, 'BSN eigenaar', 'Bouwnummer'];
    const rows: Rows = [
      all,
      [...plan('P-1'), Number(BSN), Number(BSN)],
      [...plan('P-2'), BSN, BSN],
      [...plan('P-3'), Number(SHORT), ''],
      [...plan('P-4'), 123456789, ''],
      [...plan('P-5'), '-', ''],
    ];
    expect(bsn(rows)).toEqual(['fout avg-bsn F2', 'fout avg-bsn F3', 'fout avg-bsn F4']);
  });

  test('a number in a number column is none', () => {
    expect(bsn([headers, ['Zwolle', 'P-1', 'Oost', '1A', Number(BSN)]])).toEqual([]);
  });

  test('a header that holds one is shown as its letter', () => {
    const rows: Rows = [
      [...headers, `BSN ${BSN}`, Number(OTHER)],
      [...plan('P-1'), Number(OTHER), 'x'],
    ];
    const { findings } = report(rows);
    expect(bsn(rows)).toEqual(['fout avg-bsn F2']);
    expect(ofRule(findings, 'avg-bsn')).toMatchObject([{ column: 'F', sleutel: 'Zwolle|P-1' }]);
    expect(ofRule(findings, 'kolom-onbekend')).toMatchObject([
      { column: 'F', sleutel: 'F' },
      { column: 'G', sleutel: 'G' },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/123456782|111222333/);
  });

  test('it is repeated nowhere in the report, whatever else is wrong', () => {
    const all = [...headers, 'Afgestemd met', 'Nieuw of gewijzigd', 'Opmerking', 'Kern', 'Prioriteit', 'bsn'];
    const text = `eigenaar ${BSN}`;
    const bad = (id: string): CellValue[] => [
      'Zwole',
      id,
      text,
      '9Z',
      -1,
      text,
      'ja',
      text,
      Number(BSN),
      'x',
      BSN,
    ];
    const found = report([all, bad('P-1'), bad('P-1'), [...plan('P-1'), text, 'ja', text, text, '', BSN]]);
    expect(ofRule(found.findings, 'avg-bsn').length).toBe(14);
    expect(JSON.stringify(found)).not.toContain(BSN);
    const hidden = new Set(ofRule(found.findings, 'avg-bsn').map((finding) => inShort(finding).slice(8)));
    for (const finding of found.findings)
      if (hidden.has(inShort(finding).split(' ')[1] ?? '')) {
        expect(finding).not.toHaveProperty('found');
        expect(finding.proposal).toBeNull();
      }
  });
});

test.each(['2016-2017', 'tijdvak 2019-2022', '€ 123456782,50', '123.456.782,5'])(
  '%s is a span of years or a number with decimals, not a citizen service number',
  (text) => {
    expect(holdsBsn(text)).toBe(false);
  },
);

test('a number beside a span of years is still found', () => {
  expect(holdsBsn('2016-2017 123456782')).toBe(true);
});
