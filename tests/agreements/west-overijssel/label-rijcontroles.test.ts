import { DAGEN, labelrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Labelrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit } from './controleer';

const leesbaar = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');
const vind = (rule: string, labels: readonly Labelrij[], meer: Werkmap = {}) =>
  bevindingen(controleer({ labels, ...meer }), rule);

describe('the labels and the total of a row', () => {
  test('a total that is too small is a fout at that cell, with both sums', () => {
    const report = controleer({
      labels: [labelrij('1-1-2019', 90, { labelG: 60, voorlopig: 50, zonderLabel: 1 })],
    });
    expect(bevinding(report, 'WO-label-som')).toMatchObject({
      ernst: 'fout',
      article: '11.2',
      cell: { row: 1, column: 2 },
      column: 'Koopwoningen totaal',
      sleutel: 'Zwolle|2019-01-01',
      message:
        'De labels en de woningen zonder label zijn samen 201. Dat is meer dan Koopwoningen totaal: 200.',
    });
  });

  test('one that is too large is a signaal, when all that is left is filled in', () => {
    const [gevonden, ...meer] = vind('WO-label-som', [
      labelrij('1-1-2019', 90, { voorlopig: 0, zonderLabel: 0 }),
    ]);
    expect([gevonden?.ernst, gevonden?.messageId, meer]).toEqual(['signaal', 'minder', []]);
  });

  test('every class counts', () => {
    const klassen = ['labelA5', 'labelA4', 'labelA3', 'labelA2', 'labelA1', 'labelA'] as const;
    const rest = ['labelC', 'labelD', 'labelE', 'labelF', 'labelG', 'voorlopig', 'zonderLabel'] as const;
    for (const klasse of [...klassen, ...rest])
      expect(vind('WO-label-som', [labelrij('1-1-2019', 90, { [klasse]: 111 })])).toHaveLength(1);
  });

  test.each<[string, Labelrij]>([
    ['a class', { labelC: 'x' }],
    ['the total', { koopwoningen: -1 }],
  ])('nothing is said of the sum when %s cannot be read, but of other rows it is', (_, meer) => {
    const rijen = [labelrij('1-1-2019', 90, { labelG: 500, ...meer }), labelrij('1-1-2020', 201)];
    expect(vind('WO-label-som', rijen).map(({ row }) => row)).toEqual([3]);
  });

  test('is checked in rows of others and at any peildatum, also without one', () => {
    const rij = labelrij('1-1-2019', 201, { gemeente: 'Deventer' });
    for (const peildatum of [DAGEN.voorHetBegin, DAGEN.naHetEinde, Number.NaN])
      expect(vind('WO-label-som', [rij], { peildatum })).toHaveLength(1);
  });
});

describe('two counts after each other', () => {
  const EIND_2018 = serialOf(2018, 12, 31);
  const eerst = (bOfBeter: number, meer: Labelrij = {}) =>
    labelrij(EIND_2018, bOfBeter, { koopwoningen: 1000, ...meer });
  const later = (dagen: number, bOfBeter: number | string, meer: Labelrij = {}) =>
    labelrij(EIND_2018 + dagen, bOfBeter, { koopwoningen: 1000, ...meer });
  const sprong = (...labels: readonly Labelrij[]) => vind('WO-label-sprong', labels);

  test('that jump are a signaal at the total of the later row, whichever stands first', () => {
    for (const labels of [
      [eerst(300), later(365, 401)],
      [later(365, 401), eerst(300)],
    ]) {
      const [gevonden, ...meer] = vind('WO-label-sprong', labels);
      expect(meer).toEqual([]);
      expect(gevonden).toMatchObject({
        ernst: 'signaal',
        article: '11.2',
        column: 'Koopwoningen totaal',
        sleutel: 'Zwolle|2019-12-31',
      });
      expect(leesbaar(gevonden?.message ?? '')).toBe(
        'Label B of beter ging van 30 % op 31-12-2018 naar 40,1 % op 31-12-2019. Dat is meer dan 10 procentpunt per jaar.',
      );
      expect(gevonden?.basis.map(({ herkomst }) => herkomst)).toEqual([
        'uitvoeringskeuze',
        'uitvoeringskeuze',
      ]);
    }
  });

  test.each([
    [365, 400, 0],
    [365, 401, 1],
    [365, 200, 0],
    [365, 199, 1],
    [366, 400, 0],
    [364, 400, 1],
    [730, 500, 0],
    [730, 501, 1],
    [73, 320, 0],
    [73, 321, 1],
    [1, 300, 0],
    [1, 301, 1],
  ])('after %d days, from 300 to %d of 1.000: %d', (dagen, aantal, gevonden) => {
    expect(sprong(eerst(300), later(dagen, aantal))).toHaveLength(gevonden);
  });

  test.each([
    [1050, 315, 0],
    [1051, 315, 1],
    [950, 285, 0],
    [949, 285, 1],
  ])('from 1.000 to %d homes: %d', (koopwoningen, aantal, gevonden) => {
    expect(sprong(eerst(300), later(365, aantal, { koopwoningen }))).toHaveLength(gevonden);
  });

  test('the change of the total is not per year', () => {
    expect(sprong(eerst(300), later(3650, 330, { koopwoningen: 1100 }))).toHaveLength(1);
  });

  test('are held exactly, at any size', () => {
    const groot = 1_000_000_000_000_000;
    const begin = eerst(300_000_000_000_000, { koopwoningen: groot });
    expect(sprong(begin, later(365, 400_000_000_000_000, { koopwoningen: groot }))).toEqual([]);
    expect(sprong(begin, later(365, 400_000_000_000_001, { koopwoningen: groot }))).toHaveLength(1);
  });

  test('that jump both ways are one finding', () => {
    const [gevonden, ...meer] = sprong(eerst(300), later(365, 600, { koopwoningen: 1200 }));
    expect(meer).toEqual([]);
    expect(leesbaar(gevonden?.message ?? '')).toBe(
      'Koopwoningen totaal is 1.200. Op 31-12-2018 was het 1.000. Dat scheelt meer dan 5 %. Ook ging label B of beter van 30 % naar 50 %: meer dan 10 procentpunt per jaar.',
    );
    expect(gevonden?.basis).toHaveLength(3);
  });

  test('a total that jumps is said with both numbers', () => {
    const [gevonden] = sprong(eerst(300), later(365, 400, { koopwoningen: 1200 }));
    expect(leesbaar(gevonden?.message ?? '')).toBe(
      'Koopwoningen totaal is 1.200. Op 31-12-2018 was het 1.000. Dat scheelt meer dan 5 %.',
    );
  });

  test('each count is held against the one before it', () => {
    const rijen = [eerst(300), later(365, 401), later(730, 410), later(1095, 600)];
    expect(sprong(...rijen).map(({ sleutel }) => sleutel)).toEqual([
      'Zwolle|2019-12-31',
      'Zwolle|2021-12-30',
    ]);
  });

  test.each<[string, Labelrij[]]>([
    ['cannot be read', [later(365, 'x')]],
    ['has more labels than homes', [later(365, 990, { labelC: 100 })]],
    ['stands there twice', [later(365, 900), later(365, 901)]],
  ])('a count that %s is held against no other', (_, tussen) => {
    const deventer = { gemeente: 'Deventer' };
    const rijen = [eerst(300), ...tussen, later(366, 900)].map((rij) => ({ ...rij, ...deventer }));
    expect(sprong(...rijen, eerst(300), later(365, 900)).map(({ sleutel }) => sleutel)).toEqual([
      'Zwolle|2019-12-31',
    ]);
  });

  test.each<[string, Labelrij]>([
    ['date', { peildatum: 'ooit' }],
    ['municipality', { gemeente: 'Zwole' }],
  ])('a row of which the %s cannot be read is left out', (_, meer) => {
    expect(sprong(eerst(300), later(365, 900, meer), later(730, 390))).toEqual([]);
  });

  test('on both sides of 1-1-2021 are marked as not to be compared', () => {
    const [gevonden] = sprong(labelrij('1-1-2021', 60), labelrij('1-1-2022', 160));
    expect(gevonden && feit(gevonden, 'Niet te vergelijken')).toBe(
      'metingen van voor en na 1-1-2021 (NTA 8800)',
    );
    const [eerder] = sprong(labelrij('1-1-2020', 60), labelrij('1-1-2021', 160));
    expect(eerder?.facts).toEqual([]);
  });

  test('are checked of others too, and outside the period', () => {
    const rijen = [eerst(300, { gemeente: 'Deventer' }), later(365, 900, { gemeente: 'Deventer' })];
    for (const peildatum of [DAGEN.voorHetBegin, DAGEN.naHetEinde])
      expect(vind('WO-label-sprong', rijen, { peildatum })).toHaveLength(1);
  });
});
