import fc from 'fast-check';
import { ERNSTEN, type Ernst, type Finding } from '../../../src/core/finding/finding';
import type { Report } from '../../../src/core/report';
import type { Area } from '../../../src/core/sheet/snapshot';
import { mergeIntoAreas } from '../../../src/derive/marking/areas';
import { markingPlan } from '../../../src/derive/marking/marking-plan';

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'veld-code',
    messageId: null,
    article: null,
    ernst: 'fout',
    tab: 'Plancapaciteit',
    cell: { row: 4, column: 0 },
    row: 5,
    column: 'Gemeente',
    sleutel: null,
    message: 'Gemeente “Zwole” staat niet op de lijst. Bedoelt u Zwolle?',
    advice: 'Pas de cel aan.',
    found: 'Zwole',
    proposal: null,
    facts: [],
    basis: [],
    explained: false,
    ...over,
  };
}

const at = (row: number, column: number, ernst: Ernst = 'fout', tab = 'Plancapaciteit'): Finding =>
  finding({ cell: { row, column }, row: row + 1, ernst, tab });

function report(findings: readonly Finding[]): Report {
  return {
    agreement: 'WO',
    organisation: 'Zwolle',
    peildatum: '2018-12-31',
    sheets: [],
    unreadTabs: [],
    outcomes: [],
    findings,
    counts: { fout: 0, norm: 0, streven: 0, register: 0, signaal: 0, toegelicht: 0 },
  };
}

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('the marks', () => {
  test('cells under each other are one rectangle, and equal runs beside each other too', () => {
    const cells = [at(1, 2), at(2, 2), at(3, 2), at(1, 3), at(2, 3), at(3, 3), at(9, 3)];
    expect(markingPlan(report(cells)).marks).toEqual([
      {
        tab: 'Plancapaciteit',
        ernst: 'fout',
        style: { fill: '#F9D9DB', border: '#B10E1C', line: 'solid' },
        areas: [area(1, 2, 3, 2), area(9, 3, 1, 1)],
      },
    ]);
  });

  test('a cell with several findings has one mark, of the heaviest, whatever their order', () => {
    const { marks } = markingPlan(report([at(1, 1, 'signaal'), at(1, 1, 'norm'), at(1, 1, 'streven')]));
    expect(marks.map(({ ernst, areas }) => [ernst, areas])).toEqual([['norm', [area(1, 1, 1, 1)]]]);
  });

  test('each tab has a mark for each ernst in it, with a look of its own', () => {
    const { marks } = markingPlan(
      report([
        ...[...ERNSTEN].reverse().map((ernst, row) => at(row, 0, ernst)),
        at(0, 0, 'register', 'Energielabels'),
      ]),
    );
    expect(marks.map(({ tab, ernst }) => `${tab} ${ernst}`)).toEqual([
      ...ERNSTEN.map((ernst) => `Plancapaciteit ${ernst}`),
      'Energielabels register',
    ]);
    const looks = marks.map(({ style }) => JSON.stringify(style));
    expect(new Set(looks).size).toBe(ERNSTEN.length);
  });

  test('a finding without a cell and an explained finding are not marked', () => {
    const { marks } = markingPlan(
      report([finding({ cell: null }), { ...at(1, 1, 'norm'), explained: true }]),
    );
    expect(marks).toEqual([]);
  });

  test('an explained finding does not hide an unexplained one in the same cell', () => {
    const { marks } = markingPlan(report([{ ...at(1, 1, 'norm'), explained: true }, at(1, 1, 'signaal')]));
    expect(marks.map(({ ernst }) => ernst)).toEqual(['signaal']);
  });

  test('the rectangles cover every cell exactly once and nothing else', () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 80 }), (cells) => {
        const covered = mergeIntoAreas(cells).flatMap((one) =>
          Array.from({ length: one.rowCount * one.columnCount }, (_, i) =>
            [one.row + Math.floor(i / one.columnCount), one.column + (i % one.columnCount)].join(),
          ),
        );
        const wanted = new Set(cells.map(({ row, column }) => [row, column].join()));
        expect([...covered].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  test('a column of 100 000 findings in any order is one rectangle', () => {
    const cells = Array.from({ length: 100_000 }, (_, i) => at((i * 7919) % 100_000, 3));
    const { marks } = markingPlan(report(cells));
    expect(marks.map(({ areas }) => areas)).toEqual([[area(0, 3, 100_000, 1)]]);
  });
});

describe('the sheet Bevindingen', () => {
  test('has a header row and a row for each finding, in the order of the report', () => {
    const sheet = markingPlan(
      report([
        finding(),
        finding({
          rule: 'WO-20',
          article: '20',
          ernst: 'norm',
          cell: null,
          row: null,
          column: null,
          message: 'Hardenberg heeft 104,09 % plancapaciteit. De grens is 100 %.',
          advice: 'Haal 65 woningen uit de harde plannen.',
          explained: true,
        }),
      ]),
    ).findingsSheet;
    expect(sheet?.name).toBe('Bevindingen');
    expect(sheet?.frozenRows).toBe(1);
    expect(sheet?.rows).toEqual([
      [
        'Ernst',
        'Blad',
        'Cel',
        'Rij',
        'Kolom',
        'Melding',
        'Wat kunt u doen',
        'Artikel',
        'Regel',
        'Toegelicht',
      ],
      [
        'Fout',
        'Plancapaciteit',
        'A5',
        5,
        'Gemeente',
        'Gemeente “Zwole” staat niet op de lijst. Bedoelt u Zwolle?',
        'Pas de cel aan.',
        '',
        'veld-code',
        '',
      ],
      [
        'Afspraak',
        'Plancapaciteit',
        '',
        '',
        '',
        'Hardenberg heeft 104,09 % plancapaciteit. De grens is 100 %.',
        'Haal 65 woningen uit de harde plannen.',
        '20',
        'WO-20',
        'ja',
      ],
    ]);
    expect(sheet?.columnWidths).toHaveLength(10);
  });

  test('links each finding that has a cell to that cell', () => {
    const sheet = markingPlan(
      report([finding({ cell: null }), at(9, 4, 'fout', "Plannen '18")]),
    ).findingsSheet;
    expect(sheet?.links).toEqual([{ row: 2, column: 2, tab: "Plannen '18", cell: 'E10' }]);
  });

  test('never repeats a value that the finding itself leaves out', () => {
    const withoutFound: Finding = { ...finding({ message: 'Haal het nummer weg. Wij tonen het niet.' }) };
    Reflect.deleteProperty(withoutFound, 'found');
    const plan = markingPlan(report([withoutFound]));
    expect(JSON.stringify(plan)).not.toContain('Zwole');
  });

  test('a workbook without findings gets an empty list and no marks', () => {
    const plan = markingPlan(report([]));
    expect(plan.marks).toEqual([]);
    expect(plan.findingsSheet?.rows).toHaveLength(1);
  });

  test('holds no more rows than a tab of Excel', () => {
    const many = new Array<Finding>(1_048_600).fill(finding());
    expect(markingPlan(report(many)).findingsSheet?.rows).toHaveLength(1_048_576);
  });
});

test('the same report gives the same plan', () => {
  const same = report([at(1, 1), at(2, 1, 'norm'), at(5, 5, 'signaal')]);
  expect(markingPlan(same)).toEqual(markingPlan(structuredClone(same)));
});
