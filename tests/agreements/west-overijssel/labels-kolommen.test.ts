import fc from 'fast-check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import {
  DAGEN,
  bladenVan,
  labelrij,
  loketrij,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Labelrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, uitkomst } from './controleer';

type Rows = readonly (readonly CellValue[])[];

/** Checks a workbook of Zwolle and Raalte with these rows in Energielabels, the headers first. */
function metRijen(rows: Rows, peildatum: number = DAGEN.einde): Report {
  const loket = [loketrij(), loketrij({ gemeente: 'Raalte' })];
  const workbook = workbookOf(bladenVan({ loket, labels: [], organisatie: 'Regio', peildatum }));
  const tabs = workbook.tabs.map((tab) => (tab.name === 'Energielabels' ? { ...tab, rows } : tab));
  return check({ ...workbook, tabs }, CATALOGUE);
}

const VAST = ['Gemeente', 'Peildatum', 'Koopwoningen totaal'];
const KLASSEN = ['A+++++', 'A++++', 'A+++', 'A++', 'A+', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];

test('the classes may stand in any order, with foreign columns between them', () => {
  const koppen = [
    'G',
    'A',
    'Notitie',
    'A+++++',
    'B',
    'A+',
    'Peildatum',
    'A++',
    'Koopwoningen totaal',
    'C',
    'Gemeente',
  ];
  const report = metRijen([koppen, [50, 20, '', 10, 30, 15, '31-12-2020', 14, 200, 1, 'Zwolle']]);
  expect(uitkomst(report, 'WO-11.2').value).toBe(89 / 200);
  expect(bevinding(report, 'WO-11.2')).toMatchObject({ cell: { row: 1, column: 4 }, found: 30 });
});

test.each(KLASSEN)('column %s is one class of its own', (klasse) => {
  const report = metRijen([
    [...VAST, klasse],
    ['Zwolle', DAGEN.einde, 200, 90],
  ]);
  expect(report.findings.filter(({ rule }) => rule.startsWith('kolom-'))).toEqual([]);
  expect(uitkomst(report, 'WO-11.2').uitkomst).toBe(
    KLASSEN.indexOf(klasse) <= KLASSEN.indexOf('B') ? 'voldoet' : 'voldoet-niet',
  );
});

test('without one class column there is no label, so nothing is reached', () => {
  const report = metRijen([VAST, ['Zwolle', DAGEN.einde, 200]]);
  expect(uitkomst(report, 'WO-11.2')).toMatchObject({ uitkomst: 'voldoet-niet', value: 0 });
  expect(bevinding(report, 'WO-11.2').cell).toBeNull();
});

test.each(['A+', 'B', 'Koopwoningen totaal'])('column %s twice: it cannot be told which counts', (kolom) => {
  const report = metRijen([
    [...VAST, 'A+', 'B', kolom],
    ['Zwolle', DAGEN.einde, 200, 0, 90, 0],
  ]);
  expect(uitkomst(report, 'WO-11.2').uitkomst).toBe('niet-te-bepalen');
  expect(report.findings.map(({ rule }) => rule)).toEqual(['kolom-dubbel']);
});

test.each(VAST)('column %s is needed', (kolom) => {
  const weg = VAST.indexOf(kolom);
  const rijen = [
    [...VAST, 'B'],
    ['Zwolle', DAGEN.einde, 200, 90],
  ].map((rij) => rij.filter((_, at) => at !== weg));
  const report = metRijen(rijen);
  expect(uitkomst(report, 'WO-11.2').uitkomst).toBe('niet-te-bepalen');
  expect(bevindingen(report, 'kolom-ontbreekt').map(({ sleutel }) => sleutel)).toEqual([kolom]);
});

const aantal = fc.oneof(
  { weight: 8, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('', '12', 'veel', -1) },
);
const rijen: fc.Arbitrary<Labelrij[]> = fc
  .uniqueArray(
    fc.record({
      gemeente: fc.constantFrom('Zwolle', 'Raalte', 'Zwole'),
      dag: fc.constantFrom(serialOf(2018, 1, 1), serialOf(2019, 7, 1), DAGEN.einde, DAGEN.naHetEinde),
      labelA2: aantal,
      labelB: aantal,
      labelC: aantal,
      voorlopig: aantal,
      zonderLabel: aantal,
    }),
    { maxLength: 6, selector: ({ gemeente, dag }) => `${gemeente} ${String(dag)}` },
  )
  .map((alle) => alle.map(({ dag, labelB, ...meer }) => labelrij(dag, labelB, meer)));

/** What a report says, without the places of cells and the numbers of rows. */
const gezegd = ({ outcomes, findings }: Report) => ({
  outcomes: outcomes.map(({ rule, subject, uitkomst: gevonden, value, course, reason }) => ({
    ...{ rule, subject, gevonden, value, course },
    // Of several cells that cannot be read, which one is named first follows the lay-out.
    reason: gevonden === 'niet-te-bepalen' ? reason.replace(/^.*niet te lezen\.$|rij \d+/, '…') : reason,
  })),
  findings: findings
    .map(({ rule, messageId, ernst, column, sleutel, facts, found }) =>
      JSON.stringify({ rule, messageId, ernst, column, sleutel, facts, found }),
    )
    .sort(),
});

test('sorting rows, moving columns and blank rows change nothing but addresses', () => {
  fc.assert(
    fc.property(
      rijen,
      fc.constantFrom(...Object.values(DAGEN)),
      fc.infiniteStream(fc.nat()),
      (labels, dag, draw) => {
        const next = (): number => draw.take(1).getNthOrLast(0) ?? 0;
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, place: next() }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const tab = workbookOf(bladenVan({ labels })).tabs.find(({ name }) => name === 'Energielabels');
        const [koppen = [], ...rest] = tab?.rows ?? [];
        const order = shuffled(koppen.map((_, index) => index));
        const moved = [koppen, ...shuffled(rest), []].map((rij) => order.map((index) => rij[index] ?? ''));
        const [eerste = [], ...anders] = moved;
        expect(gezegd(metRijen([eerste, [], ...anders], dag))).toEqual(
          gezegd(metRijen([koppen, ...rest], dag)),
        );
      },
    ),
    { numRuns: 80 },
  );
});
