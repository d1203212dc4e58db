import type { Outcome, Uitkomst } from '../../../src/core/report';
import { extentOf } from '../../../src/pane/overzicht/articles/extent';
import { outcome } from '../workbook';

const GEMEENTEN = ['Dalfsen', 'Deventer', 'Hardenberg', 'Kampen'];

const each = (rule: string, uitkomstOf: (gemeente: string) => Uitkomst, tijdvak: string | null = null) =>
  GEMEENTEN.map((gemeente) => outcome(rule, gemeente, uitkomstOf(gemeente), { tijdvak }));

const failing =
  (...names: string[]) =>
  (gemeente: string): Uitkomst =>
    names.includes(gemeente) ? 'voldoet-niet' : 'voldoet';

const extent = (all: readonly Outcome[]): readonly string[] =>
  extentOf(
    all,
    all.filter(({ uitkomst }) => uitkomst === 'voldoet-niet'),
  );

test('of several subjects tells how many', () => {
  expect(extent(each('WO-19', failing('Kampen', 'Dalfsen')))).toEqual(['2 van 4']);
});

test('counts a subject once, however many years it fails, and names those years', () => {
  const all = [
    ...each('WO-23', failing('Kampen', 'Dalfsen'), '2016-2017'),
    ...each('WO-23', failing('Kampen'), '2018-2019'),
  ];
  expect(extent(all)).toEqual(['2 van 4', '2016-2017, 2018-2019']);
});

test('counts only whom it concerns', () => {
  const all = each('WO-8.1', (gemeente) => (gemeente === 'Dalfsen' ? 'niet-van-toepassing' : 'voldoet-niet'));
  expect(extent(all)).toEqual(['3 van 3']);
});

test('of one subject tells the years, and nothing when there are none', () => {
  const yearly = ['2016', '2017', '2018'].map((tijdvak) =>
    outcome('WO-9', 'Regio', tijdvak === '2017' ? 'voldoet' : 'voldoet-niet', { tijdvak }),
  );
  expect(extent(yearly)).toEqual(['2016, 2018']);
  expect(extent([outcome('WO-7', 'Regio', 'voldoet-niet')])).toEqual([]);
});

test.each([
  [['2016'], '2016'],
  [['2017', '2016'], '2016, 2017'],
  [['2016', '2017', '2018'], '2016 t/m 2018'],
  [['2016', '2018', '2019', '2020'], '2016, 2018 t/m 2020'],
  [['2016', '2018', '2020'], '2016, 2018, 2020'],
  [['2016-2017', '2018-2019'], '2016-2017, 2018-2019'],
])('the years %j are told as %s', (tijdvakken, words) => {
  expect(extent(tijdvakken.map((tijdvak) => outcome('WO-9', 'Regio', 'voldoet-niet', { tijdvak })))).toEqual([
    words,
  ]);
});

test('rules about many subjects count together', () => {
  const all = [...each('WO-28', failing('Kampen')), ...each('WO-28-overleg', failing('Kampen', 'Dalfsen'))];
  expect(extent(all)).toEqual(['2 van 4']);
});

test('a subject of its own beside them is named, and never counted among them', () => {
  const all = [...each('WO-20', failing('Kampen')), outcome('WO-20-regio', 'Regio', 'voldoet-niet')];
  expect(extent(all)).toEqual(['1 van 4', 'Regio']);
});
