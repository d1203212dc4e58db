import fc from 'fast-check';
import { readCell } from '../../fixtures/core/trial';
import { formatDate, isoDate, MAX_DATE, MIN_DATE, serialOf } from '../../../src/core/values/date';
import { monthOf } from '../../../src/core/values/month';

const NBSP = '\u00a0';
const LAST_OF_2018 = serialOf(2018, 12, 31);
const MARCH = 2024 * 12 + 2;

describe('dates', () => {
  test('are serials, of which the time of day is dropped', () => {
    expect(readCell('dag', LAST_OF_2018)).toEqual({ rules: [], value: LAST_OF_2018, proposal: null });
    expect(readCell('dag', LAST_OF_2018 + 0.75)).toEqual({ rules: [], value: LAST_OF_2018, proposal: null });
    expect(readCell('dag', LAST_OF_2018 - 1e-11)).toMatchObject({ rules: [], value: LAST_OF_2018 });
  });

  test.each([MIN_DATE, MAX_DATE, MAX_DATE + 0.99])('%p lies within 1-1-1990 and 31-12-2100', (raw) => {
    expect(readCell('dag', raw).rules).toEqual([]);
  });

  test.each([MIN_DATE - 1, MIN_DATE - 0.5, MAX_DATE + 1, 2018, 0, -1, 20181231])(
    '%p is veld-bereik: so a year is no date',
    (raw) => {
      expect(readCell('dag', raw)).toEqual({ rules: ['veld-bereik'], value: 'fout', proposal: null });
    },
  );

  test.each([
    '31-12-2018',
    '31/12/2018',
    '31 december 2018',
    '31 DEC 2018',
    '2018-12-31',
    '31-12-2018 14:30',
    '2018-12-31T23:59:59',
    ' 31-12-2018 ',
    `31-12-2018${NBSP}`,
  ])('text %p is read as its day', (raw) => {
    expect(readCell('dag', raw)).toEqual({
      rules: ['veld-datumtekst'],
      value: LAST_OF_2018,
      proposal: LAST_OF_2018,
    });
  });

  test('in text the day comes before the month, and both may have one digit', () => {
    expect(readCell('dag', '3-4-2018').value).toBe(serialOf(2018, 4, 3));
    expect(readCell('dag', '03/04/2018').value).toBe(serialOf(2018, 4, 3));
    expect(readCell('dag', '2018-4-3').value).toBe(serialOf(2018, 4, 3));
  });

  test.each(['31-12-18', '31-2-2018', '29-2-2019', '12-31-2018', '31-12/2018', 'eind 2018', '2018', '13'])(
    'text %p is veld-type',
    (raw) => {
      expect(readCell('dag', raw)).toEqual({ rules: ['veld-type'], value: 'fout', proposal: null });
    },
  );

  test('text outside the limits has both findings', () => {
    expect(readCell('dag', '31-12-1989')).toMatchObject({
      rules: ['veld-bereik', 'veld-datumtekst'],
      value: 'fout',
    });
    expect(readCell('dag', '1-1-2101').rules).toEqual(['veld-bereik', 'veld-datumtekst']);
  });

  test.each([true, false])('the boolean %p is veld-type', (raw) => {
    expect(readCell('dag', raw)).toMatchObject({ rules: ['veld-type'], value: 'fout' });
    expect(readCell('maand', raw)).toMatchObject({ rules: ['veld-type'], value: 'fout' });
  });

  test('a workbook of the 1904 system means the same days', () => {
    const is1904 = true;
    const serial = LAST_OF_2018 - 1462;
    expect(readCell('dag', serial, is1904)).toEqual({ rules: [], value: LAST_OF_2018, proposal: null });
    expect(readCell('maand', serial, is1904).value).toBe(monthOf(LAST_OF_2018));
    expect(readCell('dag', MIN_DATE - 1463, is1904).rules).toEqual(['veld-bereik']);
    expect(readCell('dag', MAX_DATE - 1462, is1904).rules).toEqual([]);
    // What is offered counts in the workbook's own system, what is calculated with does not.
    expect(readCell('dag', '31-12-2018', is1904)).toMatchObject({ value: LAST_OF_2018, proposal: serial });
  });

  test('every day of the range reads the same in each notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: MIN_DATE, max: MAX_DATE }), (day) => {
        const found = { rules: ['veld-datumtekst'], value: day, proposal: day };
        expect(readCell('dag', formatDate(day))).toEqual(found);
        expect(readCell('dag', isoDate(day))).toEqual(found);
        expect(readCell('dag', day)).toEqual({ rules: [], value: day, proposal: null });
      }),
    );
  });
});

describe('months', () => {
  test.each(['2024-03', 'mrt 2024', 'maart 2024', 'Maart 2024', ' mrt 2024 '])('text %p is good', (raw) => {
    expect(readCell('maand', raw)).toEqual({ rules: [], value: MARCH, proposal: null });
  });

  test('a date in the month is good, and its day does not matter', () => {
    expect(readCell('maand', serialOf(2024, 3, 1))).toEqual({ rules: [], value: MARCH, proposal: null });
    expect(readCell('maand', serialOf(2024, 3, 31) + 0.5).value).toBe(MARCH);
  });

  test('a full date as text is veld-datumtekst', () => {
    expect(readCell('maand', '15-3-2024')).toEqual({
      rules: ['veld-datumtekst'],
      value: MARCH,
      proposal: serialOf(2024, 3, 15),
    });
  });

  test.each([2024, 202403, MIN_DATE - 1])('the number %p is no month', (raw) => {
    expect(readCell('maand', raw).rules).toEqual(['veld-bereik']);
  });

  test.each(['1989-12', 'dec 1989', 'januari 2101', '2101-01'])('text %p is outside the limits', (raw) => {
    expect(readCell('maand', raw)).toEqual({ rules: ['veld-bereik'], value: 'fout', proposal: null });
  });

  test.each(['1990-01', 'december 2100'])('text %p is just within them', (raw) => {
    expect(readCell('maand', raw).rules).toEqual([]);
  });

  test.each(['2024-13', '2024-00', 'maart', "mrt '24", 'mrt 24', '03-2024', 'Q1 2024'])(
    'text %p is veld-type',
    (raw) => {
      expect(readCell('maand', raw)).toEqual({ rules: ['veld-type'], value: 'fout', proposal: null });
    },
  );
});
