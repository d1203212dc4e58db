import fc from 'fast-check';
import type { MetingKey } from '../../fixtures/core/trial';
import { metingen, readCell, readMetingen } from '../../fixtures/core/trial';
import { tab, workbook } from '../../fixtures/core/workbooks';
import { formatNumber } from '../../../src/core/values/number';
import type { CellValue } from '../../../src/core/sheet/snapshot';

const NBSP = '\u00a0';

describe('numbers that stand there as numbers', () => {
  test.each<[MetingKey, number, number]>([
    ['aantal', 0, 0],
    ['aantal', -0, 0],
    ['aantal', 12.000000000000002, 12],
    ['aantal', 3_000_000_000, 3_000_000_000],
    ['uren', 0, 0],
    ['uren', 168, 168],
    ['uren', 36.25, 36.25],
    ['uren', 168.00000000000003, 168],
    ['bijdrage', 60_000, 6_000_000],
    ['bijdrage', 0.07, 7],
    ['bijdrage', 0.1 + 0.2, 30],
    ['toeslag', 0, 0],
    ['toeslag', 1, 1],
    ['toeslag', 0.138, 0.138],
    ['jaar', 2016, 2016],
    ['jaar', 2025, 2025],
  ])('%s %p is %p', (key, raw, value) => {
    expect(readCell(key, raw)).toEqual({ rules: [], value, proposal: null });
  });

  test.each<[MetingKey, number, string]>([
    ['aantal', -1, 'below the minimum'],
    ['aantal', 2.5, 'a fraction where an integer is due'],
    ['jaar', 2015, 'below the minimum'],
    ['jaar', 2026, 'above the maximum'],
    ['uren', -0.1, 'below the minimum'],
    ['uren', 168.1, 'above the maximum'],
    ['bijdrage', 0.005, 'half a cent'],
    ['bijdrage', 60_000.001, 'part of a cent'],
    ['bijdrage', -0.01, 'below the minimum'],
    ['bijdrage', 60_000.01, 'above the maximum'],
    ['toeslag', 8, '8 for 8 %'],
    ['toeslag', 1.0001, 'above 1'],
    ['toeslag', -0.01, 'below 0'],
  ])('%s %p is veld-bereik: %s', (key, raw) => {
    expect(readCell(key, raw)).toEqual({ rules: ['veld-bereik'], value: 'fout', proposal: null });
  });

  test.each<MetingKey>(['aantal', 'uren', 'bijdrage', 'toeslag'])('a boolean in %s is veld-type', (key) => {
    expect(readCell(key, true)).toMatchObject({ rules: ['veld-type'], value: 'fout' });
    expect(readCell(key, false)).toMatchObject({ rules: ['veld-type'], value: 'fout' });
  });
});

describe('numbers that stand there as text', () => {
  test.each<[MetingKey, string, number, number]>([
    ['aantal', '12', 12, 12],
    ['aantal', '1.234', 1234, 1234],
    ['aantal', '1.234.567', 1_234_567, 1_234_567],
    ['aantal', ' 12 ', 12, 12],
    ['aantal', `${NBSP}12${NBSP}`, 12, 12],
    ['aantal', '+5', 5, 5],
    ['aantal', '12,0', 12, 12],
    ['jaar', '2018', 2018, 2018],
    ['uren', '36,5', 36.5, 36.5],
    ['bijdrage', '€ 60.000,-', 6_000_000, 60_000],
    ['bijdrage', '1.234,5', 123_450, 1234.5],
    ['bijdrage', `€${NBSP}1.234,56`, 123_456, 1234.56],
    ['toeslag', '13,8%', 0.138, 0.138],
    ['toeslag', '8 %', 0.08, 0.08],
    ['toeslag', '100%', 1, 1],
  ])('%s %p is a value of %p, with %p on offer', (key, raw, value, proposal) => {
    expect(readCell(key, raw)).toEqual({ rules: ['veld-tekstgetal'], value, proposal });
  });

  test.each<[MetingKey, string, number]>([
    ['aantal', '1,5', 1.5],
    ['aantal', '-3', -3],
    ['jaar', '2.030', 2030],
    ['uren', '200', 200],
    ['bijdrage', '0,005', 0.005],
    ['toeslag', '8', 8],
    ['toeslag', '138%', 1.38],
  ])('%s %p is read, and then out of its limits', (key, raw, proposal) => {
    expect(readCell(key, raw)).toEqual({
      rules: ['veld-bereik', 'veld-tekstgetal'],
      value: 'fout',
      proposal,
    });
  });

  test.each([
    '1.5',
    '1,234.5',
    '12 stuks',
    '1.23',
    '12.34',
    '1 234',
    'twaalf',
    '-',
    ',5',
    '0.138',
    '1e3',
    '½',
  ])('aantal %p is veld-type and nothing else', (raw) => {
    expect(readCell('aantal', raw)).toEqual({ rules: ['veld-type'], value: 'fout', proposal: null });
  });

  test('a year is offered without a dot, other numbers as Excel shows them', () => {
    const offered = (key: MetingKey, raw: CellValue): string | undefined =>
      readMetingen(workbook(tab('Metingen', metingen({ [key]: raw })))).findings[0]?.proposal?.text;
    expect(offered('jaar', '2.018')).toBe('2018');
    expect(offered('aantal', '1234')).toBe('1.234');
    expect(offered('toeslag', '13,8%')).toBe('0,138');
  });

  test('every number that Excel shows is read as its value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 99 }), (n, part) => {
        expect(readCell('aantal', formatNumber(n))).toEqual({
          rules: ['veld-tekstgetal'],
          value: n,
          proposal: n,
        });
        const cents = (n % 5_999_999) + (part % 2);
        expect(readCell('bijdrage', `€ ${formatNumber(cents / 100, 2)}`).value).toBe(cents);
      }),
    );
  });
});
