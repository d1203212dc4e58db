import fc from 'fast-check';
import {
  comparable,
  comparableId,
  editDistance,
  isBlankText,
  isErrorText,
  isWhiteSpace,
  keyHash,
  keyText,
  textHash,
  trimText,
} from '../../../src/core/values/text';

const NBSP = '\u00a0';

describe('white space', () => {
  test('is exactly what trim removes', () => {
    const differing: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (isWhiteSpace(code) !== (String.fromCharCode(code).trim() === '')) differing.push(code);
    }
    expect(differing).toEqual([]);
  });

  test.each(['', ' ', NBSP, ` ${NBSP}\t\r\n`])('%j is blank', (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  test.each(['0', ' x ', '-'])('%j is not blank', (text) => {
    expect(isBlankText(text)).toBe(false);
  });

  test('is trimmed, no-break spaces included', () => {
    expect(trimText(`${NBSP} Zwolle ${NBSP}`)).toBe('Zwolle');
  });
});

test('of an id the dots count', () => {
  expect(comparableId('Art. WO-2.3')).not.toBe(comparableId('Art. WO-23'));
  expect(comparableId('wo 2.3')).toBe(comparableId('WO-2.3'));
});

describe('comparable', () => {
  test.each([
    ['Status planologisch', 'statusplanologisch'],
    ['Plan-ID', 'planid'],
    ['A+++++', 'a+++++'],
    ['Voorlopig  label', 'voorlopiglabel'],
    ['Priorité', 'priorite'],
    ['Büro\u00a0Ça', 'buroca'],
    ['e\u0301e\u0301n', 'een'],
    ['één', 'een'],
    ['Uwoon', 'uwoon'],
    ['UWOON', 'uwoon'],
    ['2018', '2018'],
    ['m²', 'm'],
    ['--', ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  test('keeps A, A+ and A++ apart', () => {
    expect(new Set(['A', 'A+', 'A++'].map(comparable)).size).toBe(3);
  });

  test('is stable and does not depend on case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = comparable(text);
        expect(comparable(once)).toBe(once);
        expect(comparable(text.toLowerCase())).toBe(once);
      }),
    );
  });
});

describe('keyText', () => {
  test('trims, makes inner white space one space and drops case', () => {
    expect(keyText(`  De${NBSP} Nieuwe\tHaven `)).toBe('de nieuwe haven');
  });

  test('keeps punctuation and diacritics', () => {
    expect(keyText('Plan A.1')).not.toBe(keyText('Plan A1'));
    expect(keyText('Één')).toBe('één');
  });

  test('does not tell composed and decomposed letters apart', () => {
    expect(keyText('e\u0301e\u0301n')).toBe(keyText('één'));
  });
});

describe('editDistance', () => {
  test.each([
    ['zwolle', 'zwolle', 2, 0],
    ['zwole', 'zwolle', 2, 1],
    ['zwollle', 'zwolle', 2, 1],
    ['dveenter', 'deventer', 2, 2],
    ['raalte', 'staphorst', 2, 3],
    ['ab', '', 2, 2],
    ['', 'abc', 2, 3],
    ['abc', 'xyz', 0, 1],
  ])('%s and %s, up to %i: %i', (a, b, max, expected) => {
    expect(editDistance(a, b, max)).toBe(expected);
  });

  /** The definition, written out. */
  function levenshtein(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    return Math.min(
      levenshtein(a.slice(1), b) + 1,
      levenshtein(a, b.slice(1)) + 1,
      levenshtein(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    );
  }

  test('is the Levenshtein distance, cut off above the maximum', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(levenshtein(a, b), max + 1));
      }),
    );
  });
});

describe('isErrorText', () => {
  test.each([
    '#N/A',
    '#N/B',
    '#DIV/0!',
    '#DEEL/0!',
    '#VALUE!',
    '#WAARDE!',
    '#REF!',
    '#VERW!',
    '#NAAM?',
    '#LEEG!',
  ])('%s is an error value', (text) => {
    expect(isErrorText(text)).toBe(true);
  });

  test.each(['', 'N/A', '#', '# woningen', '#1', ' #N/A', '#n/a'])('%j is not', (text) => {
    expect(isErrorText(text)).toBe(false);
  });
});

describe('the number of a key', () => {
  const part = fc.constantFrom('A', 'a', 'Zwolle', ' ', '  ', NBSP, '\t', 'é', 'e\u0301', 'İ', 'ß', '-', '7');
  const text = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
  );

  test('is that of the text in which it is compared', () => {
    fc.assert(fc.property(text, (key) => expect(keyHash(key)).toBe(textHash(keyText(key)))));
  });

  test('tells other texts apart, nearly always', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `PLN-${String(i).padStart(7, '0')}`);
    expect(new Set(keys.map(keyHash)).size).toBe(5000);
  });
});
