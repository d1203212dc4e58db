import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { Agreement } from '../../../src/core/article/agreement';
import { WEST_OVERIJSSEL } from '../../../src/agreements/west-overijssel';
import { DAGEN, bladenVan, behoefte, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding/finding';
import { patchTab } from '../../../src/core/sheet/patch';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import {
  explanationPlan,
  explanationTabs,
  refusedText,
  type ExplanationPlan,
} from '../../../src/derive/explanation/explanation-plan';
import { explanationText, isExplainable } from '../../../src/derive/explanation/place';

const agreement: Agreement = WEST_OVERIJSSEL;
const DAY = serialOf(2019, 3, 7);
const HEADERS = ['Regel', 'Sleutel', 'Kolom', 'Toelichting', 'Datum'];

/** Two findings that can be explained: at a cell with a column, and of a municipality as a whole. */
const base = workbookOf(
  bladenVan({
    peildatum: DAGEN.naHersteltermijn,
    plannen: [plan('A', 200, { prioriteit: '1' })],
    behoefte: behoefte(1),
  }),
);

function findingOf(rule: string, workbook: WorkbookSnapshot = base): Finding {
  const finding = check(workbook, CATALOGUE).findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`No finding of ${rule}`);
  return finding;
}
const AT_CELL = findingOf('veld-schrijfwijze');
const OF_SUBJECT = findingOf('WO-22');

const withSheet = (
  rows: readonly (readonly CellValue[])[],
  over: Partial<TabSnapshot> = {},
): WorkbookSnapshot => ({
  ...base,
  tabs: [
    ...base.tabs,
    { name: 'Toelichtingen', firstRow: 0, firstColumn: 0, rows, tables: [], read: true, ...over },
  ],
});
const table = (rowCount: number, columnCount = HEADERS.length): Pick<TabSnapshot, 'tables'> => ({
  tables: [
    {
      name: 'tblToelichtingen',
      area: { row: 0, column: 0, rowCount, columnCount },
      headerRow: true,
      totalsRow: false,
    },
  ],
});

function planOf(finding: Finding, workbook: WorkbookSnapshot, text = 'Omdat het zo is.'): ExplanationPlan {
  const result = explanationPlan({ finding, text, day: DAY }, workbook, agreement);
  if (typeof result === 'string' || 'column' in result) throw new Error(JSON.stringify(result));
  return result;
}

/** The workbook after a plan, as a host would leave it. */
function carriedOut(result: ExplanationPlan, workbook: WorkbookSnapshot): WorkbookSnapshot {
  if (result.kind === 'sheet') {
    const { name, rows } = result.sheet;
    const values = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.result : cell)));
    const tab: TabSnapshot = { name, firstRow: 0, firstColumn: 0, rows: values, tables: [], read: true };
    return { ...workbook, tabs: [...workbook.tabs, tab] };
  }
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => {
      if (tab.name !== 'Toelichtingen') return tab;
      if (result.kind === 'row') {
        const [first] = tab.tables;
        if (first === undefined) throw new Error('No table');
        const { area } = first;
        const row = { ...area, row: area.row + area.rowCount, rowCount: 1 };
        return {
          ...patchTab(tab, row, [result.row.values]),
          tables: [{ ...first, area: { ...area, rowCount: area.rowCount + 1 } }],
        };
      }
      return result.edits.reduce(
        (patched, { cell, becomes }) =>
          patchTab(patched, { ...cell, rowCount: 1, columnCount: 1 }, [[becomes]]),
        tab,
      );
    }),
  };
}

const isExplained = (finding: Finding, workbook: WorkbookSnapshot): boolean =>
  findingOf(finding.rule, workbook).explained;

const written = (result: ExplanationPlan): Record<string, CellValue> =>
  result.kind === 'edits'
    ? Object.fromEntries(
        result.edits.map(({ cell, becomes }) => [`${'ABCDEFGH'[cell.column]}${cell.row + 1}`, becomes]),
      )
    : {};

describe('where an explanation goes', () => {
  test('in the first blank row of the table, with our own name of the column and the day', () => {
    const workbook = withSheet([HEADERS, ['WO-19', 'Zwolle', '', 'Al.', 43000], [], []], table(4));
    const result = planOf(AT_CELL, workbook);
    expect(written(result)).toEqual({
      A3: 'veld-schrijfwijze',
      B3: 'Zwolle|A',
      C3: 'Prioriteit',
      D3: 'Omdat het zo is.',
      E3: DAY,
    });
    expect(isExplained(AT_CELL, carriedOut(result, workbook))).toBe(true);
  });

  test('a row in which only a foreign column is filled is not blank', () => {
    const workbook = withSheet([[...HEADERS, 'Paraaf'], ['', '', '', '', '', 'x'], []], table(3, 6));
    expect(Object.keys(written(planOf(OF_SUBJECT, workbook)))).toContain('A3');
  });

  test('a finding of no cell has a blank column', () => {
    const workbook = withSheet([HEADERS, []], table(2));
    const result = planOf(OF_SUBJECT, workbook);
    expect(written(result)).toEqual({
      A2: 'WO-22',
      B2: 'Zwolle',
      D2: 'Omdat het zo is.',
      E2: DAY,
    });
    expect(isExplained(OF_SUBJECT, carriedOut(result, workbook))).toBe(true);
  });

  test('in a new row when the table is full, in the order of its columns', () => {
    const headers = ['Sleutel', 'Regel', 'Paraaf', 'Toelichting', 'Kolom', 'Datum'];
    const workbook = withSheet([headers, ['Zwolle', 'WO-19', '', 'Al.', '', '']], table(2, 6));
    const result = planOf(AT_CELL, workbook);
    expect(result).toEqual({
      kind: 'row',
      row: {
        tab: 'Toelichtingen',
        table: 'tblToelichtingen',
        values: ['Zwolle|A', 'veld-schrijfwijze', '', 'Omdat het zo is.', 'Prioriteit', DAY],
        numberFormats: ['General', 'General', 'General', 'General', 'General', 'dd-mm-yyyy'],
      },
    });
    expect(isExplained(AT_CELL, carriedOut(result, workbook))).toBe(true);
  });

  test('below the list when it is no table', () => {
    const workbook = withSheet([['Onze uitleg'], HEADERS, ['WO-19', 'Zwolle', '', 'Al.', '']]);
    const result = planOf(OF_SUBJECT, workbook);
    expect(Object.keys(written(result))).toContain('D4');
    expect(isExplained(OF_SUBJECT, carriedOut(result, workbook))).toBe(true);
  });

  test('in a new sheet when there is none', () => {
    const result = planOf(OF_SUBJECT, base);
    expect(result.kind).toBe('sheet');
    if (result.kind !== 'sheet') return;
    expect(result.sheet).toMatchObject({ name: 'Toelichtingen', tables: [{ name: 'tblToelichtingen' }] });
    expect(result.sheet.rows.slice(0, 2)).toEqual([
      HEADERS,
      ['WO-22', 'Zwolle', '', 'Omdat het zo is.', DAY],
    ]);
    expect(isExplained(OF_SUBJECT, carriedOut(result, base))).toBe(true);
  });

  test('in the row that explains it already: only its words and its day change', () => {
    const rows = [HEADERS, ['wo-22', ' zwolle', '', 'Oud.', 43000], []];
    const workbook = withSheet(rows, table(3));
    const result = planOf(OF_SUBJECT, workbook);
    expect(written(result)).toEqual({ D2: 'Omdat het zo is.', E2: DAY });
    const witnesses = (header: CellValue) => [header, 'wo-22', ' zwolle', ''].map((value) => ({ value }));
    expect(result).toMatchObject({
      edits: [
        { now: 'Oud.', witnesses: witnesses('Toelichting') },
        { now: 43000, witnesses: witnesses('Datum') },
      ],
    });
  });

  test('known by the header of the file as well as by our own name of the column', () => {
    const headers = base.tabs.map((tab) =>
      tab.name === 'Plancapaciteit'
        ? {
            ...tab,
            rows: tab.rows.map((row) => row.map((cell) => (cell === 'Prioriteit' ? 'Prioritering' : cell))),
          }
        : tab,
    );
    const rows = [HEADERS, ['veld-schrijfwijze', 'Zwolle|A', 'PRIORITERING', 'Oud.', '']];
    const workbook = { ...withSheet(rows, table(2)) };
    const renamed = { ...workbook, tabs: [...headers, ...workbook.tabs.slice(-1)] };
    const finding = findingOf('veld-schrijfwijze', renamed);
    expect(finding.column).toBe('Prioritering');
    expect(written(planOf(finding, renamed))).toEqual({ D2: 'Omdat het zo is.', E2: DAY });
  });

  test('under its own column, also when that has moved since', () => {
    const tabs = withSheet([HEADERS]).tabs.map((tab) =>
      tab.name === 'Plancapaciteit' ? { ...tab, rows: tab.rows.map((row) => ['', ...row]) } : tab,
    );
    expect(written(planOf(AT_CELL, { ...base, tabs }))).toMatchObject({ C2: 'Prioriteit' });
  });

  test('a row of another column of the same key is another explanation', () => {
    const rows = [HEADERS, ['veld-schrijfwijze', 'Zwolle|A', 'Status planologisch', 'Oud.', ''], []];
    expect(Object.keys(written(planOf(AT_CELL, withSheet(rows, table(3)))))).toContain('A3');
  });

  test('a sheet without the optional columns does without them', () => {
    const workbook = withSheet([['Regel', 'Sleutel', 'Toelichting'], []], table(2, 3));
    const result = planOf(AT_CELL, workbook);
    expect(Object.keys(written(result))).toEqual(['A2', 'B2', 'C2']);
    expect(isExplained(AT_CELL, carriedOut(result, workbook))).toBe(true);
  });

  test('a sheet without a column that is needed cannot be written in, and says which', () => {
    const workbook = withSheet([['Regel', 'Sleutel', 'Uitleg'], []], table(2, 3));
    expect(explanationPlan({ finding: AT_CELL, text: 'x', day: DAY }, workbook, agreement)).toEqual({
      tab: 'Toelichtingen',
      column: 'Toelichting',
    });
  });

  test('in a workbook that counts from 1904 the day is the same day', () => {
    const workbook = { ...withSheet([HEADERS, []], table(2)), date1904: true };
    expect(written(planOf(OF_SUBJECT, workbook))).toMatchObject({ E2: DAY - 1462 });
  });

  test('only the sheet with explanations is read for it', () => {
    expect(explanationTabs(base, agreement)).toEqual(new Set());
    const workbook = withSheet([HEADERS], { name: 'Uitleg van ons' });
    expect(explanationTabs(workbook, agreement)).toEqual(new Set(['Uitleg van ons']));
  });
});

describe('what cannot be explained', () => {
  test.each<[string, Partial<Finding>]>([
    ['a fout', { ernst: 'fout' }],
    ['a finding without a key', { sleutel: null }],
  ])('%s', (_, over) => {
    const finding = { ...OF_SUBJECT, ...over };
    expect(isExplainable(finding)).toBe(false);
    expect(explanationPlan({ finding, text: 'x', day: DAY }, base, agreement)).toBe('niet-toe-te-lichten');
  });

  test.each([
    ['no words', '', 'leeg'],
    ['blanks only', ' \u00a0\n', 'leeg'],
    ['a citizen service number', 'Bel 111222333 hierover.', 'bsn'],
    ['more than a cell holds', 'x'.repeat(32_768), 'te-lang'],
  ])('words that are refused: %s', (_, text, refused) => {
    expect(refusedText(text)).toBe(refused);
  });

  test.each(['Bel 06-12345678.', 'Mail jan@voorbeeld.nl'])(
    'how somebody can be reached is refused where the agreement has it searched for: %s',
    (text) => {
      const searching = { ...agreement, personalSearch: 'every-text' as const };
      const explanation = { finding: OF_SUBJECT, text, day: DAY };
      expect(refusedText(text, 'every-text')).toBe('contact');
      expect(refusedText(`${text} 111222333`, 'every-text')).toBe('bsn');
      expect(refusedText(text)).toBeNull();
      expect(explanationPlan(explanation, base, searching)).toBe('contact');
      const workbook = withSheet([HEADERS, ['WO-22', 'Zwolle', '', text, '']], table(2));
      expect(explanationText(OF_SUBJECT, workbook, searching)).toBeNull();
      expect(explanationText(OF_SUBJECT, workbook, agreement)).toBe(text);
    },
  );

  test('years and dates are no citizen service number', () => {
    expect(refusedText('Plan 2016-2017, besluit van 31-12-2018.')).toBeNull();
  });

  test('refused words are never planned', () => {
    const explanation = { finding: OF_SUBJECT, text: '111222333', day: DAY };
    expect(explanationPlan(explanation, base, agreement)).toBe('bsn');
  });

  test.each(['=HYPERLINK("x")', '+1 plan', 'Het besluit volgt.'])(
    'words stay as they are, whatever they begin with: %s',
    (text) => {
      const result = planOf(OF_SUBJECT, withSheet([HEADERS, []], table(2)), text);
      const edits = result.kind === 'edits' ? result.edits : [];
      expect(edits).toContainEqual(expect.objectContaining({ becomes: text, numberFormat: 'General' }));
    },
  );
});

describe('the words of an explanation', () => {
  test('are found back', () => {
    const workbook = withSheet([HEADERS, ['WO-22', 'Zwolle', '', ' Het plan schuift door. ', '']], table(2));
    expect(explanationText(OF_SUBJECT, workbook, agreement)).toBe('Het plan schuift door.');
  });

  test('are null where there are none for this finding', () => {
    const workbook = withSheet([HEADERS, ['WO-22', 'Ommen', '', 'Elders.', '']], table(2));
    expect(explanationText(OF_SUBJECT, workbook, agreement)).toBeNull();
    expect(explanationText(OF_SUBJECT, base, agreement)).toBeNull();
  });

  test('are not repeated when a citizen service number stands in them', () => {
    const workbook = withSheet([HEADERS, ['WO-22', 'Zwolle', '', 'Bel 111222333.', '']], table(2));
    expect(explanationText(OF_SUBJECT, workbook, agreement)).toBeNull();
  });
});
