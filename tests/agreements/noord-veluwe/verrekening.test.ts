import fc from 'fast-check';
import { verreken } from '../../../src/agreements/noord-veluwe/artikel-1a-financiering/verrekening';
import type { Verrekenpost } from '../../../src/agreements/noord-veluwe/artikel-1a-financiering/verrekening';

const AFGESPROKEN = [6, 20, 36, 9];

const post = (posten: readonly Verrekenpost[], partij: string) => posten.find((een) => een.partij === partij);
const som = (posten: readonly Verrekenpost[], wat: Exclude<keyof Verrekenpost, 'partij'>) =>
  posten.reduce((totaal, een) => totaal + een[wat], 0);

test('settles € 100.000,00 as the agreement does', () => {
  const posten = verreken(10_000_000, AFGESPROKEN);
  expect(posten.slice(6)).toEqual([
    { partij: 'deltaWonen', aandeel: 400_000, waardeUren: 845_070, teBetalen: 0, teOntvangen: 445_070 },
    {
      partij: 'Omnia Wonen',
      aandeel: 1_400_000,
      waardeUren: 2_816_901,
      teBetalen: 0,
      teOntvangen: 1_416_901,
    },
    { partij: 'Uwoon', aandeel: 2_600_000, waardeUren: 5_070_423, teBetalen: 0, teOntvangen: 2_470_423 },
    {
      partij: 'Woningstichting Putten',
      aandeel: 600_000,
      waardeUren: 1_267_606,
      teBetalen: 0,
      teOntvangen: 667_606,
    },
  ]);
  expect(som(posten, 'teOntvangen')).toBe(5_000_000);
  expect(som(posten, 'teBetalen')).toBe(5_000_000);
});

test('the hours of a corporation are worth nothing to the municipality of the same name', () => {
  expect(post(verreken(10_000_000, AFGESPROKEN), 'Putten')).toEqual({
    partij: 'Putten',
    aandeel: 595_000,
    waardeUren: 0,
    teBetalen: 595_000,
    teOntvangen: 0,
  });
});

test('a corporation without hours pays its share, and one with all of them receives the rest', () => {
  const posten = verreken(100, [0, 0, 0, 5]);
  expect(post(posten, 'Uwoon')).toMatchObject({ aandeel: 26, waardeUren: 0, teBetalen: 26, teOntvangen: 0 });
  expect(post(posten, 'Woningstichting Putten')).toMatchObject({ waardeUren: 100, teOntvangen: 94 });
});

test('hours with decimals count exactly', () => {
  const waarden = (uren: readonly number[]) => verreken(99_999, uren).map(({ waardeUren }) => waardeUren);
  expect(waarden([0.6, 2, 3.6, 0.9])).toEqual(waarden(AFGESPROKEN));
  expect(waarden([0.1, 0.2, 0.3, 0])).toEqual(waarden([1, 2, 3, 0]));
});

/** Hours as people enter them: quarters, and sometimes far less or far more. */
const uren = fc
  .tuple(
    ...AFGESPROKEN.map(() =>
      fc.oneof(
        fc.integer({ min: 0, max: 672 }).map((kwart) => kwart / 4),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
      ),
    ),
  )
  .filter((vier) => vier.some((een) => een > 0));

test('what is paid is received, for any amount and any hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), uren, (cents, vier) => {
      const posten = verreken(cents, vier);
      expect(som(posten, 'teBetalen')).toBe(som(posten, 'teOntvangen'));
      expect([som(posten, 'aandeel'), som(posten, 'waardeUren')]).toEqual([cents, cents]);
      for (const { aandeel, waardeUren, teBetalen, teOntvangen } of posten) {
        expect(teOntvangen - teBetalen).toBe(waardeUren - aandeel);
        expect(Math.min(teBetalen, teOntvangen)).toBe(0);
      }
    }),
  );
});
