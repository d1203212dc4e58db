import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { readProperties } from '../../../src/core/sheet/read-properties';
import type { PropertyReading } from '../../../src/core/sheet/read-properties';
import { recognise } from '../../../src/core/sheet/recognise';
import { serialOf } from '../../../src/core/values/date';
import { CATALOGUE, GEGEVENS, gegevens, metingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { ofRule, shortly, tab, workbook } from '../../fixtures/core/workbooks';

const LAST = serialOf(2018, 12, 31);
const KNOWN: Rows = [
  ['Overeenkomst', 'West-Overijssel'],
  ['Organisatie', 'Zwolle'],
  ['Peildatum', LAST],
];

function read(rows: Rows, date1904 = false): PropertyReading {
  const [source] = recognise(workbook(tab('Gegevens', rows)), [GEGEVENS]).sheets;
  if (source === undefined) throw new Error('Gegevens is not recognised');
  return readProperties(GEGEVENS, source, date1904);
}
const withRows = (...rows: Rows): PropertyReading => read([['Kenmerk', 'Waarde'], ...KNOWN, ...rows]);
const withValue = (name: string, value: CellValue): PropertyReading =>
  read([
    ['Kenmerk', 'Waarde'],
    ...KNOWN.map(([known = '', as = '']) => [known, known === name ? value : as]),
  ]);

describe('properties', () => {
  test('are read by their name, wherever they stand', () => {
    const reading = read([
      ['Levering 2018'],
      [],
      ['Toelichting', 'WAARDE', '', 'kenmerk'],
      ['', LAST, '', 'peildatum'],
      [],
      ['', 'zwolle', '', 'Organisatie '],
      ['', 'West-Overijssel', '', 'Overeenkomst'],
    ]);
    expect(reading.values).toEqual({
      peildatum: LAST,
      organisatie: 'Zwolle',
      overeenkomst: 'West-Overijssel',
    });
    expect(reading.cells['peildatum']).toEqual({ tab: 'Gegevens', row: 3, column: 1, header: 'WAARDE' });
    expect(reading.rowCount).toBe(3);
    expect(shortly(reading.findings)).toEqual(['veld-schrijfwijze B6']);
    expect(reading.findings[0]).toMatchObject({ sleutel: 'Organisatie', column: 'WAARDE', row: 6 });
  });

  test('that are not ours are left alone', () => {
    const reading = withRows(
      ['Contactpersoon', 'de balie'],
      ['Versie', '#N/B'],
      ['Versie', 3],
      [true, ''],
      [7, true],
    );
    expect(reading.findings).toEqual([]);
    expect(Object.keys(reading.values)).toEqual(['overeenkomst', 'organisatie', 'peildatum']);
  });

  test('that are required and not there are missing, without a cell', () => {
    const reading = read([
      ['Kenmerk', 'Waarde'],
      ['Organisatie', 'Zwolle'],
    ]);
    expect(shortly(reading.findings)).toEqual(['veld-verplicht -', 'veld-verplicht -']);
    expect(
      reading.findings.map(({ sleutel, row, column, ernst }) => ({ sleutel, row, column, ernst })),
    ).toEqual(
      ['Overeenkomst', 'Peildatum'].map((sleutel) => ({ sleutel, row: null, column: null, ernst: 'fout' })),
    );
  });

  test('that are required and blank are missing at their own cell', () => {
    const reading = withValue('Peildatum', '\u00a0');
    expect(shortly(reading.findings)).toEqual(['veld-verplicht B4']);
    expect(reading.findings[0]).toMatchObject({ sleutel: 'Peildatum', column: 'Waarde', row: 4 });
    expect(reading.values['peildatum']).toBeUndefined();
  });

  test('that stand there twice are reported at the second, and not relied on', () => {
    const reading = withRows(['PEILDATUM', LAST + 1], ['Peildatum', LAST + 2]);
    expect(shortly(reading.findings)).toEqual(['sleutel-dubbel A5', 'sleutel-dubbel A6']);
    expect(reading.findings.map(({ message }) => message.includes('rij 4'))).toEqual([true, true]);
    expect(reading.findings[0]).toMatchObject({ ernst: 'fout', sleutel: 'Peildatum', column: 'Kenmerk' });
    expect(reading.values['peildatum']).toBeUndefined();
  });

  test('need a name', () => {
    const reading = withRows(['', 'iets'], ['#N/B', 'iets']);
    expect(shortly(reading.findings)).toEqual(['veld-verplicht A5', 'veld-foutwaarde A6']);
    expect(reading.findings.map(({ sleutel }) => sleutel)).toEqual(['', '']);
  });

  test.each<[string, CellValue, string, CellValue | undefined]>([
    ['Peildatum', '31-12-2018', 'veld-datumtekst', LAST],
    ['Peildatum', ' 31 december 2018', 'veld-datumtekst', LAST],
    ['Peildatum', 'eind 2018', 'veld-type', undefined],
    ['Peildatum', 2018, 'veld-bereik', undefined],
    ['Peildatum', true, 'veld-type', undefined],
    ['Peildatum', '#WAARDE!', 'veld-foutwaarde', undefined],
    ['Organisatie', 'Gemeente Zwolle', 'veld-schrijfwijze', 'Zwolle'],
    ['Organisatie', 'Zwole', 'veld-code', undefined],
    ['Organisatie', 'Putten', 'veld-code', undefined],
    ['Overeenkomst', 'west overijssel', 'veld-schrijfwijze', 'West-Overijssel'],
    ['Overeenkomst', 'Oost-Gelderland', 'veld-code', undefined],
  ])('%s %p gives %s', (name, raw, rule, value) => {
    const reading = withValue(name, raw);
    expect(reading.findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(reading.findings[0]).toMatchObject({ column: 'Waarde', sleutel: name, found: raw });
    expect(reading.values[name.toLowerCase()]).toBe(value);
  });

  test('dates count in the date system of the workbook', () => {
    const reading = read([['Kenmerk', 'Waarde'], ...KNOWN.slice(0, 2), ['Peildatum', LAST - 1462]], true);
    expect(reading.values['peildatum']).toBe(LAST);
    expect(reading.findings).toEqual([]);
  });
});

describe('the two columns of a property sheet', () => {
  test('Kenmerk twice: nothing is read, and nothing is missing besides', () => {
    const reading = read([
      ['Kenmerk', 'Kenmerk', 'Waarde'],
      ['Peildatum', 'x', LAST],
    ]);
    expect(shortly(reading.findings)).toEqual(['kolom-dubbel B1']);
    expect(reading.values).toEqual({});
  });

  test('Waarde twice: the values are not checked', () => {
    const reading = read([['Kenmerk', 'Waarde', 'Waarde'], ...KNOWN.map(([name = '']) => [name, '', ''])]);
    expect(shortly(reading.findings)).toEqual(['kolom-dubbel C1']);
    expect(reading.values['peildatum']).toBeUndefined();
  });

  test('without Waarde each required value is missing in its row', () => {
    const reading = read([['Kenmerk'], ...KNOWN.map(([name = '']) => [name])]);
    expect(reading.findings.map(({ rule, cell, row, sleutel }) => ({ rule, cell, row, sleutel }))).toEqual(
      ['Overeenkomst', 'Organisatie', 'Peildatum'].map((sleutel, i) => ({
        rule: 'veld-verplicht',
        cell: null,
        row: i + 2,
        sleutel,
      })),
    );
  });

  test('a foreign column in which something stands is reported', () => {
    const reading = read([['Kenmerk', 'Waarde', 'Bron'], ...KNOWN, ['Schemaversie', '1', 'sjabloon']]);
    expect(shortly(reading.findings)).toEqual(['kolom-onbekend C1']);
  });
});

describe('without', () => {
  const sheet = tab('Metingen', metingen({}));

  test('Gegevens: no missing properties, and no peildatum', () => {
    const report = check(workbook(sheet), CATALOGUE);
    expect(report).toMatchObject({ agreement: 'WO', organisation: null, peildatum: null, findings: [] });
  });

  test('a peildatum: the report has none, and an option wins over the sheet', () => {
    expect(check(workbook(gegevens({ Peildatum: '' }), sheet), CATALOGUE).peildatum).toBeNull();
    expect(check(workbook(gegevens(), sheet), CATALOGUE, { peildatum: LAST + 1 }).peildatum).toBe(
      '2019-01-01',
    );
  });
});

test('a citizen service number in a text property is not repeated', () => {
  const report = check(
    workbook(gegevens({ 'Ingevuld door (functie)': 'balie 123456782', Schemaversie: '1' })),
    CATALOGUE,
  );
  expect(ofRule(report.findings, 'avg-bsn')).toMatchObject([{ ernst: 'signaal', row: 5 }]);
  expect(JSON.stringify(report)).not.toContain('123456782');
});

test('a column of citizen service numbers beside it is a fout', () => {
  const sheet = tab('Gegevens', [
    ['Kenmerk', 'Waarde', 'BSN'],
    ['Organisatie', 'Zwolle', 123456782],
  ]);
  const report = check(workbook(sheet), CATALOGUE);
  expect(ofRule(report.findings, 'avg-bsn')).toMatchObject([
    { ernst: 'fout', cell: { row: 1, column: 2 }, column: 'BSN', sleutel: 'Organisatie' },
  ]);
  expect(JSON.stringify(report)).not.toContain('123456782');
});
