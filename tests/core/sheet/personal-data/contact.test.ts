import fc from 'fast-check';
import { contactsIn } from '../../../../src/core/sheet/personal-data/contact';

const kindsIn = (text: string): string[] => contactsIn(text).map(({ kind }) => kind);

describe('an e-mail address', () => {
  test.each([
    'jan@voorbeeld.nl',
    'mail naar jan.de-boer+wonen@mail.voorbeeld.nl.',
    'mailto:JAN@VOORBEELD.NL',
    '<j_1%2@x-y.example>',
    'info@harderwijk.nl; piet@harderwijk.nl',
    'jan.info@voorbeeld.nl',
    'zoë@café.nl',
  ])('stands in %p', (text) => {
    expect(kindsIn(text)).toEqual(['e-mailadres']);
  });

  test.each(['jan@', '@voorbeeld.nl', 'jan@voorbeeld', 'jan @ voorbeeld.nl', 'a@b.1', '5 @ € 10', '@'])(
    'stands not in %p',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );

  test.each([
    'info',
    'gemeente',
    'wonen',
    'contact',
    'post',
    'postbus',
    'secretariaat',
    'receptie',
    'klantenservice',
    'Info',
  ])('%s@ is general and allowed', (local) => {
    expect(kindsIn(`zie ${local}@voorbeeld.nl`)).toEqual([]);
    expect(kindsIn(`zie ${local}1@voorbeeld.nl`)).toEqual(['e-mailadres']);
  });

  test('is found as it is written', () => {
    expect(contactsIn('van jan@voorbeeld.nl, dank')).toEqual([
      { kind: 'e-mailadres', text: 'jan@voorbeeld.nl' },
    ]);
  });

  test('takes no time to look for in a long text', () => {
    expect(kindsIn(`${'a'.repeat(32_000)}@`)).toEqual([]);
    expect(kindsIn(`${'a.'.repeat(16_000)}@${'b-'.repeat(16_000)}`)).toEqual([]);
  });
});

describe('a telephone number', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '038-4212424',
    'bel 0341 123 456.',
    '+31612345678',
    '+31 6 12345678',
    '+31-6-1234-5678',
    '+31 (0)6 12345678',
    '0031 6 12345678',
    '0031612345678',
    '612345678',
    '6 1234 5678',
    '612-345-678',
    '(038) 421 24 24',
    '(06) 12345678',
    '(0341) 12 25 67',
    '06\u00a012345678',
    'Huis 12 0612345678',
    '0341 12 25 67',
    '0341 12 03 19',
    '0525 06 12 34',
    '0341 04 08 67',
    '06 12 3456 78',
    '+31 10 2024 567',
    '2024 12 25 0341 12 25 67',
    '25-12-2024 612345678',
    '(038) 42 12 06 12345678',
  ])('stands in %p', (text) => {
    expect(kindsIn(text)).toEqual(['telefoonnummer']);
  });

  test.each([
    '061234567',
    '06123456789',
    'zaak 0012345678',
    'H-0000000001',
    '06  12345678',
    '06--12345678',
    'A0612345678',
    '0612345678a',
    '712345678',
    '6123456789',
    '61234567',
    '06.12.34.56.78',
    '+32612345678',
    '2024-0612345678',
    '0612345678-1',
    '0,612345678',
    '1.612345678',
    '612345678,50',
    '(038) 421 24',
    '(0341) 12 25 6',
    '(0341) 12 25 678',
    '(06) 1234567',
    '01-01-2018 12',
    '6 2024 12 25',
    '2024 12 25 67',
    '06 12 2024 78',
    '25-12-2024 067',
  ])('stands not in %p', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('is nine digits, the first no 0, after 0, +31 or 0031, or nine from a 6 on, with single spaces or hyphens anywhere', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const separator = fc.constantFrom('', '', '', ' ', '-');
    fc.assert(
      fc.property(
        fc.constantFrom('0', '+31', '0031', '6'),
        fc.array(fc.tuple(separator, digit), { minLength: 7, maxLength: 11 }),
        (start, rest) => {
          const text = start + rest.map(([between, one]) => between + String(one)).join('');
          const digits = text.replace(/\D/g, '');
          const isDate =
            /(?:^|\D)(?:\d{1,2}[- ]\d{1,2}[- ](?:19|20|21)\d\d|(?:19|20|21)\d\d[- ]\d{1,2}[- ]\d{1,2})(?:\D|$)/.test(
              text,
            );
          const isSpan = /(?:19|20)\d\d-(?:19|20)\d\d/.test(text);
          fc.pre(!isDate && !isSpan);
          const isNumber =
            (/^0[1-9]\d{8}$/.test(digits) && !text.startsWith('+')) ||
            (/^31[1-9]\d{8}$/.test(digits) && text.startsWith('+31')) ||
            (/^0031[1-9]\d{8}$/.test(digits) && text.startsWith('0031')) ||
            (/^6\d{8}$/.test(digits) && text.startsWith('6'));
          // Part of it may be one by itself, and then it is found too.
          if (isNumber) expect(kindsIn(`tel ${text}.`)).toContain('telefoonnummer');
          if (!isNumber && !/[ -]/.test(text)) expect(kindsIn(text)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The two check digits of an account number, after ISO 13616. */
function checkDigits(country: string, account: string): string {
  const digits = Array.from(`${account}${country}00`, (one) => String(Number.parseInt(one, 36))).join('');
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}

describe('a bank account number', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'rek. NL91ABNA0417164300.',
    'NL91ABNA 0417164300',
    'ab12 mijn rekening is NL91ABNA0417164300',
    'BE68 5390 0754 7034 en meer',
    'DE89370400440532013000',
    'MT84MALT011000012345MTLCAST001S',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'NL91 ABNA 0417 1643 00 svp',
    'NL91\u00a0ABNA\u00a00417\u00a01643\u00a000',
    'NL91ABNA0417164300 svp',
    'NL91ABNA0417164300 12 keer',
    'nl91 abna 0417164300 op naam',
  ])('stands in %p', (text) => {
    expect(kindsIn(text)).toContain('rekeningnummer');
  });

  test.each([
    'NL92ABNA0417164300',
    'NL91ABNA0417164300x',
    'xNL91ABNA0417164300',
    'NL91  ABNA  0417  1643  00',
    'WO20 planbalans voor de gemeente 2016',
    'NL83RABO0841955060 svp',
    'NL83 RABO 0841 9550 60 svp',
  ])('stands not in %p', (text) => {
    expect(kindsIn(text)).not.toContain('rekeningnummer');
  });

  test('is two letters, two digits and 11 to 30 characters with remainder 1', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const letter = fc.constantFrom(...Array.from(letters));
    const character = fc.constantFrom(...Array.from(`${letters}0123456789`));
    const account = fc.array(character, { minLength: 8, maxLength: 33 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letter, letter, account, fc.integer({ min: 0, max: 99 }), (one, two, rest, other) => {
        const right = checkDigits(one + two, rest);
        const fits = rest.length >= 11 && rest.length <= 30;
        const found = (digits: string): boolean =>
          kindsIn(`12345 ${one}${two}${digits}${rest}`).includes('rekeningnummer');
        expect(found(right)).toBe(fits);
        const digits = String(other).padStart(2, '0');
        if ((other - Number(right)) % 97 !== 0) expect(found(digits)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test('a wrong account number takes no word after it to become a right one', () => {
  const wrong = 'BE68 5390 0754 7035';
  const words = Array.from({ length: 26 * 26 }, (_, i) =>
    String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26)),
  );
  expect(words.filter((word) => kindsIn(`${wrong} ${word}`).includes('rekeningnummer'))).toEqual([]);
  expect(words.every((word) => kindsIn(`BE68 5390 0754 7034 ${word}`).includes('rekeningnummer'))).toBe(true);
});

describe('a postcode with a house number', () => {
  test.each([
    '8011 AB 12',
    '8011AB12',
    '8011ab 12a',
    '3851 AK, 7',
    '3851 AK nr. 7',
    '3851 AK huisnummer 7',
    '3851 ak-7',
    '2011 GH 2025',
    '2024 en 6415 PW 130',
    '2024 en 6415PW130',
    '1947 en 8945 AB 129',
    '2016 EN 2017 AB 12',
    'in 2024, 8011 SA 12, 8011 AB',
    'Dorpsstraat 12, 8011 AB Zwolle',
    'Dorpsstraat 12a 8011AB',
    'Dorpsstr. 12 b, 8011 AB',
  ])('stands in %p', (text) => {
    expect(kindsIn(text)).toEqual(['postcode met huisnummer']);
  });

  test.each([
    '8011 AB',
    'wijk 8011 AB in Zwolle',
    '0811 AB 12',
    '80111 AB 12',
    'X8011 AB 12',
    '8011 ABC 12',
    '8011 SS 12',
    '2016 en 2017',
    '2016 EN 2017',
    '1000 in 2024',
    '2024 tm 12',
    'In 2024, 8011 AB',
    '12, 8011 AB',
    'plan 12 2024 en',
  ])('stands not in %p', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('is found as it is written, behind what only looks like one', () => {
    expect(contactsIn('sinds 2024 en 6415 PW 130, Stad')).toEqual([
      { kind: 'postcode met huisnummer', text: '6415 PW 130' },
    ]);
  });

  test('takes no time to look for in a long text', () => {
    expect(kindsIn(`8011 AB${' '.repeat(32_000)}x`)).toEqual([]);
    expect(kindsIn(`12345 ${'a'.repeat(32_000)}`)).toEqual([]);
  });

  test('is four digits from 1000 on, two letters that a postcode has, and a number', () => {
    const letter = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        letter,
        letter,
        fc.integer({ min: 1, max: 1899 }),
        fc.boolean(),
        (digits, one, two, number, isSpaced) => {
          const space = isSpaced ? ' ' : '';
          const text = `${String(digits).padStart(4, '0')}${space}${one}${two}${space}${String(number)}`;
          const isIssued = !['SA', 'SD', 'SS'].includes(one + two);
          expect(kindsIn(text)).toEqual(digits >= 1000 && isIssued ? ['postcode met huisnummer'] : []);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a possible date is none of these, and an ordinary text is not either', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  for (let year = 1900; year < 2100; year += 7)
    for (let month = 1; month <= 12; month++)
      for (const between of ['-', '.', ' '])
        for (const parts of [
          [two(6), two(month), String(year)],
          [String(year), two(month), two(28)],
        ])
          expect(kindsIn(parts.join(between))).toEqual([]);
  expect(kindsIn('')).toEqual([]);
  expect(kindsIn('12 gesprekken in 2024, 60 minuten')).toEqual([]);
});
