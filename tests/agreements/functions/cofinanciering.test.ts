import fc from 'fast-check';
import { DAGEN, loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Argument } from '../../../src/core/article/function';
import { controleer, uitkomst } from '../west-overijssel/controleer';
import { rangeOf } from './matrix';
import { refusal, run } from './run';

describe('COFINANCIERING', () => {
  test.each<[string, readonly Argument[], number]>([
    ['money and hours', [36_000, 480, 50], 60_000],
    ['money alone', [60_000, 0, 0], 60_000],
    ['money alone, with blanks', [60_000, '', ''], 60_000],
    ['blanks alone', [[['']], '', [['']]], 0],
    ['hours alone', ['', 1200, 50], 60_000],
    ['texts in Dutch notation', ['€ 59.999,90', '1', '0,10'], 60_000],
    ['cells', [[[36_000]], [[480]], [[50]]], 60_000],
    [
      'columns',
      [
        [[1000], [2000]],
        [[10], [20]],
        [[50], [60]],
      ],
      4700,
    ],
    ['columns that lie otherwise', [[[1000, 2000]], [[10, 20]], [[50], [60]]], 4700],
    ['one rate for all hours', [0, [[10], [20]], 50], 1500],
    ['a blank rate where there are no hours', [5, [[10], ['']], [[50], ['']]], 505],
    ['floating dust in the sheet', [0, 1.2000000000000002, 50], 60],
    ['a product that floats', [0, 1.1, 1.1], 1.21],
    ['a sum that floats', [[[0.1], [0.2]], 0, 0], 0.3],
    ['parts of a cent', [0, 0.5, 0.03], 0.015],
  ])('adds up %s', async (_, args, expected) => {
    expect(await run('COFINANCIERING', ...args)).toBe(expected);
  });

  test('adds up a long column exactly', async () => {
    const cent = Array.from({ length: 10_000 }, () => [0.01]);
    expect(await run('COFINANCIERING', cent, cent, cent)).toBe(101);
  });

  test.each<[string, readonly Argument[], string, string]>([
    [
      'hours without a rate',
      [36_000, 480, ''],
      'invalidValue',
      'uurtarief is leeg, en er zijn uren. Geef het tarief van een uur.',
    ],
    [
      'part of an hour without a rate',
      [36_000, 0.5, ''],
      'invalidValue',
      'uurtarief is leeg, en er zijn uren. Geef het tarief van een uur.',
    ],
    [
      'hours without a rate in a column',
      [0, [[0], [3]], [[50], ['']]],
      'invalidValue',
      'uurtarief is leeg, en er zijn uren. Geef het tarief van een uur.',
    ],
    ['no rate at all', [36_000, 480], 'invalidValue', 'uurtarief ontbreekt.'],
    ['no hours at all', [36_000], 'invalidValue', 'uren ontbreekt.'],
    ['nothing', [], 'invalidValue', 'geld ontbreekt.'],
    ['money below 0', [-1, 480, 50], 'invalidNumber', 'geld is minder dan 0. Dat kan niet.'],
    [
      'hours below 0',
      [1, [[1], [-1]], 50],
      'invalidNumber',
      'uren: rij 2, kolom 1 is minder dan 0. Dat kan niet.',
    ],
    ['a rate below 0', [1, 480, '-50'], 'invalidNumber', 'uurtarief is minder dan 0. Dat kan niet.'],
    ['a text', [1, 'veel', 50], 'invalidValue', 'uren is geen getal.'],
    ['yes or no', [true, 1, 1], 'invalidValue', 'geld is geen getal.'],
    ['an error', [1, 1, '#N/B'], 'invalidValue', 'uurtarief is een foutwaarde. Verbeter die cel eerst.'],
    [
      'fewer rates than hours',
      [0, [[1], [2], [3]], [[50], [60]]],
      'invalidValue',
      'uren en uurtarief zijn niet even groot: 3 en 2 cellen. Geef één uurtarief, of een voor elke cel met uren.',
    ],
    [
      'more rates than hours',
      [0, 1, [[50], [60]]],
      'invalidValue',
      'uren en uurtarief zijn niet even groot: 1 en 2 cellen. Geef één uurtarief, of een voor elke cel met uren.',
    ],
    ['too much', [1e308, 1e308, 1e308], 'invalidNumber', 'De uitkomst is te groot voor een cel.'],
  ])('refuses %s', async (_, args, code, message) => {
    expect(await refusal('COFINANCIERING', ...args)).toEqual([code, message]);
  });

  test('gives the conditions of the contribution as norms beside it', async () => {
    expect(await run('AFSPRAAKWAARDE', 'WO-11')).toBe(60_000);
    expect(await run('AFSPRAAKWAARDE', 'WO-11.1')).toBe(60_000);
    expect(await run('AFSPRAAKWAARDE', 'WO-11.1', '1-1-2016')).toBe(60_000);
    expect((await refusal('AFSPRAAKWAARDE', 'WO-11', '31-12-2015'))[0]).toBe('notAvailable');
    expect((await refusal('AFSPRAAKWAARDE', 'WO-11.1', '1-1-2021'))[0]).toBe('notAvailable');
  });
});

/** An amount in whole cents, often near the limit or near nothing; now and then blank. */
const bedrag = (meest: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: meest * 100 }).map((cents) => cents / 100),
    fc.constantFrom<number | string>(0, '', '0,1', 59_999.99, 60_000, 60_000.01),
  );
const uren = fc.oneof(
  fc.tuple(fc.nat(2_000_000), fc.nat(4)).map(([eenheden, decimalen]) => eenheden / 10 ** decimalen),
  fc.constantFrom<number | string>(0, '', '1,5', 1200, 1.2000000000000002),
);

/** Hours, with floating dust, that are worth exactly the limit or a cent more or less. */
const opDeGrens = fc
  .record({ uren: fc.integer({ min: 0, max: 6_000_000 }), verschil: fc.constantFrom(-1, 0, 1) })
  .map(({ uren: eenheden, verschil }): Loketrij => ({
    cofinancieringGeld: '',
    inzetUren: (eenheden + verschil) / 1000 + (6_000_000 - eenheden) / 1000,
    uurtarief: 10,
  }));

const rij: fc.Arbitrary<Loketrij> = fc.oneof(
  fc.record({ cofinancieringGeld: bedrag(70_000), inzetUren: uren, uurtarief: bedrag(200) }),
  opDeGrens,
);

test('COFINANCIERING and rule WO-11.1 say the same of every row', async () => {
  await fc.assert(
    fc.asyncProperty(rij, async (velden) => {
      const werkmap = { peildatum: DAGEN.einde, loket: [loketrij(velden)] };
      const oordeel = uitkomst(controleer(werkmap), 'WO-11.1');
      const [koppen = [], cellen = []] = rangeOf(werkmap, 'Energieloket');
      const kolom = (kop: string) => [[cellen[koppen.indexOf(kop)] ?? '']];
      const args = ['Cofinanciering geld', 'Inzet uren', 'Uurtarief'].map(kolom);
      const [code, waarde] = await refusal('COFINANCIERING', ...args);
      if (oordeel.value === null) {
        // Only what is blank can leave the rule without an amount.
        expect(oordeel.uitkomst).toBe('niet-te-bepalen');
        expect([code, waarde].join(' ')).toMatch(/^no error 0$|^invalidValue uurtarief is leeg/);
        return;
      }
      if (code === 'no error') expect(Number(waarde)).toBe(oordeel.value);
      // Hours without a rate, beside money that is enough by itself.
      else expect([oordeel.uitkomst, code]).toEqual(['voldoet', 'invalidValue']);
      expect(oordeel.uitkomst).toBe(oordeel.value >= 60_000 ? 'voldoet' : 'voldoet-niet');
    }),
    { numRuns: 300 },
  );
});
