import { determine, Unreadable, valueOf } from '../../../src/core/sheet/unreadable';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { Meting } from '../../fixtures/core/trial';
import { metingen, readMetingen } from '../../fixtures/core/trial';
import { tab, workbook } from '../../fixtures/core/workbooks';

const read = (...rows: readonly Meting[]) => readMetingen(workbook(tab('Plannen 2018', metingen(...rows))));
const first = (...rows: readonly Meting[]) => {
  const [row] = read(...rows).rows();
  if (row === undefined) throw new Error('There is no row');
  return row;
};
/** A list of a few columns, so that some of ours are not there. */
const narrow = (headers: readonly CellValue[], values: readonly CellValue[]) => {
  const [row] = readMetingen(workbook(tab('Plannen 2018', [headers, values], { from: 'B3' }))).rows();
  if (row === undefined) throw new Error('There is no row');
  return row;
};
const reason = (calculation: () => unknown): string => {
  const result = determine(calculation);
  return result.known ? 'known' : result.reason;
};

describe('a cell that cannot be relied on', () => {
  test('names its place and never its value', () => {
    const row = first({ aantal: 'geheim' });
    expect(row.isFaulty('aantal')).toBe(true);
    expect(row.isFilled('aantal')).toBe(true);
    expect(reason(() => row.get('aantal'))).toContain('C2');
    expect(reason(() => row.get('aantal'))).not.toContain('geheim');
  });

  test('may tell whose row it probably is', () => {
    expect(first({ gemeente: 'Zwole' }).proposed('gemeente')).toBe('Zwolle');
    expect(first({ gemeente: 'Amsterdam' }).proposed('gemeente')).toBeNull();
    expect(first({}).proposed('gemeente')).toBeNull();
    // A number on offer is no proposal of a code.
    expect(first({ aantal: '1,5' }).proposed('aantal')).toBeNull();
  });

  test('of a column that is missing or there twice names the column', () => {
    const missing = narrow(['Gemeente', 'Plan-ID'], ['Zwolle', 'P-1']);
    expect(reason(() => missing.get('aantal'))).toContain('ontbreekt kolom Aantal woningen');
    expect(missing.isFilled('aantal')).toBe(false);
    const double = narrow(
      ['Gemeente', 'Plan-ID', 'Aantal', 'Klaar', 'Klaar'],
      ['Zwolle', 'P-1', 1, 'ja', 'ja'],
    );
    expect(double.isFaulty('klaar')).toBe(true);
    expect(reason(() => double.get('klaar'))).toContain('kolom Klaar meer dan één keer');
    expect(reason(() => double.isFilled('klaar'))).toContain('meer dan één keer');
  });

  test('of which only the spelling is wrong, has its value', () => {
    const row = first({ gemeente: 'zwolle', aantal: '1.234', dag: '31-12-2018', klaar: 'J' });
    expect([row.get('gemeente'), row.get('aantal'), row.get('dag'), row.get('klaar')]).toEqual([
      'Zwolle',
      1234,
      43465,
      true,
    ]);
    expect(row.isFaulty('aantal')).toBe(false);
  });
});

test('a row with a key that stands there twice can be refused as a whole', () => {
  const [one, two, three] = read({ plan: 'A' }, { plan: 'B' }, { plan: 'a' }).rows();
  expect(reason(() => one?.requireUnique())).toContain('Plannen 2018 rij 2');
  expect(reason(() => two?.requireUnique())).toBe('known');
  expect(reason(() => three?.requireUnique())).toContain('rij 4');
});

describe('several cells at once', () => {
  const NUMBERS = ['aantal', 'jaar2018', 'uren'] as const;

  test('are added up as each of them would be read', () => {
    expect(first({ aantal: 4, jaar2018: '', uren: 1.5 }).sum(NUMBERS)).toBe(5.5);
    expect(first({ aantal: '1.234', uren: 2 }).sum(NUMBERS)).toBe(1236);
    expect(reason(() => first({ aantal: 4, uren: 'veel' }).sum(NUMBERS))).toContain('F2');
    expect(narrow(['Gemeente', 'Plan-ID', 'Aantal'], ['Zwolle', 'P-1', 3]).sum(NUMBERS)).toBe(3);
    const missing = narrow(['Gemeente', 'Plan-ID', 'Uren per week'], ['Zwolle', 'P-1', 3]);
    expect(reason(() => missing.sum(NUMBERS))).toContain('ontbreekt kolom Aantal woningen');
  });

  test('are filled when one of them is, readable or not', () => {
    expect(first({ aantal: '' }).isAnyFilled(NUMBERS)).toBe(false);
    expect(first({ aantal: ' ', uren: 'veel' }).isAnyFilled(NUMBERS)).toBe(true);
    expect(first({ aantal: ' ', uren: '\u00a0' }).isAnyFilled(NUMBERS)).toBe(false);
  });

  test('cannot be told of a column that is claimed twice, unless one before it is filled', () => {
    const headers = ['Gemeente', 'Plan-ID', 'Aantal', 'Uren per week', 'Uren per week'];
    const filled = narrow(headers, ['Zwolle', 'P-1', 1, 2, 3]);
    expect(filled.isAnyFilled(NUMBERS)).toBe(true);
    expect(reason(() => filled.sum(NUMBERS))).toContain('meer dan één keer');
    expect(reason(() => narrow(headers, ['Zwolle', 'P-1', '', 2, 3]).isAnyFilled(NUMBERS))).toContain(
      'meer dan één keer',
    );
  });
});

describe('a finding of a row', () => {
  test('points at the first of the named columns that is in the sheet', () => {
    const row = narrow(['Gemeente', 'Plan-ID', 'Bruto'], ['zwolle', 'P-1', 12]);
    expect(row.at('klaar', 'aantal', 'plan')).toEqual({
      tab: 'Plannen 2018',
      cell: { row: 3, column: 3 },
      row: 4,
      column: 'Bruto',
      sleutel: 'Zwolle|P-1',
      found: 12,
    });
  });

  test('points at the first key cell when no column is named', () => {
    expect(narrow(['Plan-ID', 'Gemeente', 'Bruto'], ['P-1', 'zwolle', 12]).at()).toMatchObject({
      cell: { row: 3, column: 2 },
      column: 'Gemeente',
      found: 'zwolle',
    });
  });

  test('has the row without a cell when none of the columns is in the sheet', () => {
    expect(narrow(['Gemeente', 'Plan-ID', 'Bruto'], ['Zwolle', 'P-1', 12]).at('klaar', 'dag')).toEqual({
      tab: 'Plannen 2018',
      cell: null,
      row: 4,
      column: null,
      sleutel: 'Zwolle|P-1',
    });
  });
});

describe('what cannot be determined', () => {
  test('blocks whoever needs it, with its reason', () => {
    const undetermined = determine((): number => {
      throw new Unreadable('Er ontbreekt iets.');
    });
    expect(undetermined).toEqual({ known: false, reason: 'Er ontbreekt iets.' });
    expect(() => valueOf(undetermined)).toThrow(Unreadable);
    expect(valueOf(determine(() => 3))).toBe(3);
  });

  test('is not a mistake in the calculation itself', () => {
    const broken = (): never => {
      throw new RangeError('broken');
    };
    expect(() => determine(broken)).toThrow(RangeError);
  });
});
