import fc from 'fast-check';
import { verdeelKosten } from '../../../src/agreements/noord-veluwe/artikel-1a-financiering/verdeling';

const bedragen = (cents: number) =>
  Object.fromEntries(verdeelKosten(cents).map(({ partij, cents: deel }) => [partij, deel]));

test('divides € 100.000,00 as the agreement does', () => {
  expect(bedragen(10_000_000)).toEqual({
    Elburg: 690_000,
    Ermelo: 760_000,
    Harderwijk: 1_640_000,
    Nunspeet: 720_000,
    Oldebroek: 595_000,
    Putten: 595_000,
    deltaWonen: 400_000,
    'Omnia Wonen': 1_400_000,
    Uwoon: 2_600_000,
    'Woningstichting Putten': 600_000,
  });
});

test('gives the odd cent to the municipalities, and there to the largest remainder', () => {
  expect(bedragen(1)).toMatchObject({ Harderwijk: 1, Uwoon: 0 });
  expect(bedragen(11)).toMatchObject({ Oldebroek: 1, Putten: 0 });
  expect(bedragen(12_345_679)).toMatchObject({ Elburg: 851_852 });
});

test('adds up to the costs, whatever they are, and nobody pays less than nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
      const delen = verdeelKosten(cents).map((deel) => deel.cents);
      expect(delen.reduce((som, deel) => som + deel, 0)).toBe(cents);
      expect(Math.min(...delen)).toBeGreaterThanOrEqual(0);
    }),
  );
});
