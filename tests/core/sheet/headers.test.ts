import { PLANCAPACITEIT } from '../../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { readSheet } from '../../../src/core/sheet/read-sheet';
import { recognise } from '../../../src/core/sheet/recognise';
import type { SheetReading } from '../../../src/core/sheet/reading';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { Unreadable } from '../../../src/core/sheet/unreadable';
import { readMetingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { ofRule, shortly, tab, workbook } from '../../fixtures/core/workbooks';

const read = (headers: readonly CellValue[], ...rows: Rows): ReturnType<typeof readMetingen> =>
  readMetingen(workbook(tab('Metingen', [headers, ...rows])));

const values = (reading: ReturnType<typeof readMetingen>, key: 'aantal' | 'jaar2018') =>
  [...reading.rows()].map((row) => row.get(key));

describe('a column that is not there', () => {
  test('is reported once, without a cell, under our name', () => {
    const reading = read(['Gemeente', 'Plan-ID'], ['Zwolle', 'P-1'], ['Kampen', 'P-2'], ['Zwolle', 'P-3']);
    const [finding, ...more] = ofRule(reading.findings, 'kolom-ontbreekt');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ernst: 'fout',
      tab: 'Metingen',
      cell: null,
      row: null,
      column: null,
      sleutel: 'Aantal woningen',
    });
    // Its cells are not missing too: that would be the same defect once more.
    expect(ofRule(reading.findings, 'veld-verplicht')).toEqual([]);
  });

  test('has no value that can be calculated with', () => {
    const [row] = read(['Gemeente', 'Plan-ID'], ['Zwolle', 'P-1']).rows();
    expect(() => row?.get('aantal')).toThrow(Unreadable);
    expect(row?.isFaulty('aantal')).toBe(true);
  });

  test('is blank in every row when it is optional', () => {
    const reading = read(['Gemeente', 'Plan-ID', 'Aantal'], ['Zwolle', 'P-1', 3]);
    expect(reading.findings).toEqual([]);
    expect(values(reading, 'jaar2018')).toEqual([null]);
    expect(reading.data.layout.places.has('jaar2018')).toBe(false);
  });
});

describe('two columns with one meaning', () => {
  test('are reported at the second and every later header, and none is used', () => {
    const reading = read(
      ['Gemeente', 'Aantal', 'Plan-ID', 'aantal', 'Bruto'],
      ['Zwolle', 3, 'P-1', 'x', -1],
      ['Kampen', '', 'P-2', '', ''],
    );
    const findings = ofRule(reading.findings, 'kolom-dubbel');
    expect(findings.map(({ ernst, cell, column, row }) => ({ ernst, cell, column, row }))).toEqual([
      { ernst: 'fout', cell: { row: 0, column: 3 }, column: 'aantal', row: 1 },
      { ernst: 'fout', cell: { row: 0, column: 4 }, column: 'Bruto', row: 1 },
    ]);
    // Its cells are not checked, and the column is not missing either.
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['kolom-dubbel', 'kolom-dubbel', 'veld-code']);
    const [row] = reading.rows();
    expect(() => row?.get('aantal')).toThrow(Unreadable);
    expect(() => row?.isFilled('aantal')).toThrow(Unreadable);
  });

  test('two columns with our own name are the same', () => {
    const headers = ['Gemeente', 'Plan-ID', 'Aantal woningen', 'AANTAL WONINGEN'];
    expect(shortly(read(headers, ['Zwolle', 'P-1', 3, 4]).findings)).toEqual(['kolom-dubbel D1']);
  });

  test("the column's own name beats its aliases: the other is a foreign column", () => {
    const reading = read(['Bruto', 'Gemeente', 'Plan-ID', 'Aantal woningen'], [9, 'Zwolle', 'P-1', 3]);
    expect(values(reading, 'aantal')).toEqual([3]);
    expect(shortly(reading.findings)).toEqual(['kolom-onbekend A1']);
  });
});

describe('a foreign column', () => {
  test('is reported at its header when something stands in it', () => {
    const reading = read(
      ['Wijk', 'Gemeente', 'Leeg', 'Plan-ID', '', 'Aantal'],
      ['Oost', 'Zwolle', '\u00a0', 'P-1', 'zonder kop', 3],
    );
    const [finding] = reading.findings;
    expect(shortly(reading.findings)).toEqual(['kolom-onbekend A1']);
    expect(finding).toMatchObject({ ernst: 'signaal', column: 'Wijk', sleutel: 'Wijk', row: 1 });
    expect(finding?.message).toContain('Wijk');
  });

  test('is pointed at where the list stands in the tab', () => {
    const reading = readMetingen(
      workbook(
        tab(
          'Metingen',
          [
            ['Gemeente', 'Plan-ID', 'Aantal', 'Wijk'],
            ['Zwolle', 'P-1', 3, 0],
          ],
          { from: 'C5' },
        ),
      ),
    );
    expect(shortly(reading.findings)).toEqual(['kolom-onbekend F5']);
  });
});

describe('headers', () => {
  test('that are numbers count as their text', () => {
    const reading = read(['Gemeente', 'Plan-ID', 'Aantal', 2018, 2019], ['Zwolle', 'P-1', 3, 7, 8]);
    expect(values(reading, 'jaar2018')).toEqual([7]);
    expect(ofRule(reading.findings, 'kolom-onbekend').map(({ column }) => column)).toEqual(['2019']);
  });

  function plans(headers: readonly CellValue[]): SheetReading<typeof PLANCAPACITEIT.columns> {
    const [source] = recognise(workbook(tab('Plancapaciteit', [headers])), [PLANCAPACITEIT]).sheets;
    if (source === undefined) throw new Error('not recognised');
    return readSheet(PLANCAPACITEIT, source, false);
  }
  const meaning = (header: string): string | undefined =>
    [...plans(['Gemeente', 'Plan-ID', 'Plannaam', header]).data.layout.places].find(
      ([, place]) => place.column === 3,
    )?.[0];

  test.each([
    ['Status planologisch', 'status'],
    ['Status Planologisch', 'status'],
    ['planologische status', 'status'],
    ['Planologische planstatus', 'status'],
    ['PLANSTATUS', 'status'],
    ['status_planologisch', 'status'],
    ['Status', 'status'],
    ['Status project', undefined],
    ['projectstatus', undefined],
    ['projectfase', undefined],
    ['Totaal_bouw', 'bruto'],
    ['Aantal woningen', 'bruto'],
    ['Totaal_sloop', 'sloop'],
    ['Totaal_sloop_gerealiseerd', 'sloopGerealiseerd'],
    ['Totaal_sloop_resterend', undefined],
    ['Totaal gerealiseerd', 'gerealiseerd'],
    ['Woonplaats', 'kern'],
    ['Plan soort', 'plantype'],
    ['Eengezinswoningen', 'eengezins'],
    ['Meergezins woning', 'meergezins'],
    ['Woning type onbekend', 'woningtypeOnbekend'],
    ['Huur middenhuur', 'middenhuur'],
    ['Middeldure huur', 'middenhuur'],
    ['Koop dure koop', 'dureKoop'],
    ['Onbekend Koop of Huur', 'prijsOnbekend'],
    ['Huur onbekend', undefined],
    ['Priorisering', 'prioriteit'],
    ['Opmerkingen', 'opmerking'],
    ['na 2025', 'na2025'],
    ['2025', 'jaar2025'],
    ['2026', undefined],
  ])('%p means %s', (header, key) => {
    expect(meaning(header)).toBe(key);
  });
});
