import { secretsOf } from '../../../../src/core/sheet/personal-data/secrets';

const TEXTS = [
  'bewoner 1234.56.782',
  'Jan@voorbeeld.nl',
  'tel 06-12345678',
  'NL91ABNA0417164300',
  '8011 AB 12',
  'niets',
];

test.each([
  'rij 3: 123456782',
  'Wij rekenen met 123.456.782.',
  '€ 123.456.782,00',
  '{"value":12345678200}',
  'zie jan@voorbeeld.nl',
  '2024 0612345678',
  'nl91 abna 0417 1643 00',
  'op 8011AB12',
])('%p holds a secret', (text) => {
  expect(secretsOf(TEXTS)?.areIn(text)).toBe(true);
});

test.each(['', 'rij 12345', 'piet@voorbeeld.nl', '123456', '1234567', 'niets', '8011 AB'])(
  '%p holds none',
  (text) => {
    expect(secretsOf(TEXTS)?.areIn(text)).toBe(false);
  },
);

test('texts without personal data hold no secrets', () => {
  expect(secretsOf(['niets', 'Zwolle 2024'])).toBeNull();
  expect(secretsOf([])).toBeNull();
});

test('secrets that begin alike are all known', () => {
  const secrets = secretsOf(['0612345678', '0612345679']);
  expect([secrets?.areIn('0612345678'), secrets?.areIn('0612345679'), secrets?.areIn('0612345670')]).toEqual([
    true,
    true,
    false,
  ]);
});
