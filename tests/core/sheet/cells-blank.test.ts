import type { MetingKey } from '../../fixtures/core/trial';
import { METINGEN, metingen, readCell, readMetingen } from '../../fixtures/core/trial';
import { shortly, tab, workbook } from '../../fixtures/core/workbooks';

const NBSP = '\u00a0';
const KEYS = Object.keys(METINGEN.columns) as MetingKey[];
const isRequired = (key: MetingKey): boolean => ['gemeente', 'plan', 'aantal'].includes(key);

describe('blank cells', () => {
  // A formula that gives '' is delivered as ''.
  test.each(['', ' ', '   ', NBSP, ` ${NBSP}\t`])('%p is blank in a column of every type', (raw) => {
    for (const key of KEYS)
      expect([key, readCell(key, raw)]).toEqual([
        key,
        isRequired(key)
          ? { rules: ['veld-verplicht'], value: 'fout', proposal: null }
          : { rules: [], value: null, proposal: null },
      ]);
  });

  test('a row in which all recognised columns are blank is skipped, and row numbers stay', () => {
    const [headers = [], first = [], second = []] = metingen({ aantal: 1.5 }, { aantal: -1 });
    const white = headers.map((_, i) => (i % 2 === 0 ? NBSP : ' '));
    const reading = readMetingen(workbook(tab('Metingen', [headers, [], white, first, white, [''], second])));
    expect([...reading.rows()].map((row) => row.number)).toEqual([4, 7]);
    expect(reading.rowCount).toBe(2);
    expect(shortly(reading.findings)).toEqual(['veld-bereik C4', 'veld-bereik C7']);
    expect(reading.findings.map(({ row }) => row)).toEqual([4, 7]);
  });

  test('a row is blank when only a foreign column holds something', () => {
    const [headers = [], first = []] = metingen({});
    const rows = [
      [...headers, 'Notitie'],
      [...first, 'x'],
      [...headers.map(() => ''), 'los'],
    ];
    const reading = readMetingen(workbook(tab('Metingen', rows)));
    expect(reading.rowCount).toBe(1);
    expect(shortly(reading.findings)).toEqual(['kolom-onbekend O1']);
  });

  test('rows shorter than the header row are blank where they end', () => {
    const reading = readMetingen(
      workbook(tab('Metingen', [metingen()[0] ?? [], ['Zwolle', 'P-1', 3], ['Zwolle']])),
    );
    expect(shortly(reading.findings)).toEqual(['veld-verplicht B3', 'veld-verplicht C3']);
    expect([...reading.rows()].map((row) => row.isFilled('aantal'))).toEqual([true, false]);
  });
});

describe('error values', () => {
  const errors = ['#N/B', '#N/A', '#WAARDE!', '#VALUE!', '#VERW!', '#REF!', '#DEEL/0!', '#DIV/0!', '#NAAM?'];
  test.each(errors)('%s is veld-foutwaarde in a column of every type, and nothing else', (raw) => {
    for (const key of KEYS)
      expect([key, readCell(key, raw)]).toEqual([
        key,
        { rules: ['veld-foutwaarde'], value: 'fout', proposal: null },
      ]);
  });

  test('a text that only begins like one is text', () => {
    expect(readCell('opmerking', '#12 wacht')).toMatchObject({ rules: [], value: '#12 wacht' });
  });
});

describe('texts', () => {
  test.each<[string | number | boolean, string]>([
    [' Oost ', 'Oost'],
    [`${NBSP}Oost`, 'Oost'],
    ['Één', 'Één'],
    [14, '14'],
    [12.5, '12.5'],
    [12.000000000000002, '12'],
    [true, 'WAAR'],
    [false, 'ONWAAR'],
  ])('%p reads as %p without a finding', (raw, value) => {
    expect(readCell('opmerking', raw)).toEqual({ rules: [], value, proposal: null });
  });
});

describe('ja/nee', () => {
  test.each<[string | boolean, boolean]>([
    [true, true],
    [false, false],
    ['ja', true],
    ['nee', false],
  ])('%p is good', (raw, value) => {
    expect(readCell('klaar', raw)).toEqual({ rules: [], value, proposal: null });
  });

  const yes = [
    'J',
    'j',
    'Y',
    'y',
    'X',
    'x',
    'WAAR',
    'waar',
    'TRUE',
    'True',
    'YES',
    'yes',
    'Ja',
    'JA',
    'ja ',
    1,
  ];
  test.each([...yes, '1', `${NBSP}ja`])('%p is ja, written otherwise', (raw) => {
    expect(readCell('klaar', raw)).toEqual({ rules: ['veld-schrijfwijze'], value: true, proposal: 'ja' });
  });

  const no = ['N', 'n', 'ONWAAR', 'onwaar', 'FALSE', 'false', 'NO', 'No', 'Nee', 'NEE', ' nee', 0, '0'];
  test.each(no)('%p is nee, written otherwise', (raw) => {
    expect(readCell('klaar', raw)).toEqual({ rules: ['veld-schrijfwijze'], value: false, proposal: 'nee' });
  });

  test.each(['misschien', 'jaa', 'ja!', 'nvt', '-', 2, 0.5, -1])(
    '%p is veld-code without a proposal',
    (raw) => {
      expect(readCell('klaar', raw)).toEqual({ rules: ['veld-code'], value: 'fout', proposal: null });
    },
  );
});
