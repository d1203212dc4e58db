import fc from 'fast-check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import {
  DAGEN,
  behoefte,
  bladenVan,
  onbalansVastgesteld,
  type Planrij,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import { patchTab } from '../../../src/core/sheet/patch';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { correctionsOf, isCorrectable } from '../../../src/derive/correction/corrections';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { EXAMPLES } from '../../../src/workbench/example';
import { anySmallWorkbook } from '../../agreements/west-overijssel/whole-variations';

/* Applying every correction that is offered leaves no finding that had one. */

/** The workbook after all its corrections, each of which finds its cell as it expects it. */
function corrected(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const report = check(workbook, CATALOGUE);
  const tabs = new Map(workbook.tabs.map((tab) => [tab.name, tab]));
  for (const { edit } of correctionsOf(report.findings, report, workbook)) {
    const tab = tabs.get(edit.tab);
    if (tab === undefined) throw new Error(`No tab ${edit.tab}`);
    const { row, column } = edit.cell;
    expect(tab.rows[row - tab.firstRow]?.[column - tab.firstColumn]).toBe(edit.now);
    tabs.set(edit.tab, patchTab(tab, { row, column, rowCount: 1, columnCount: 1 }, [[edit.becomes]]));
  }
  return { ...workbook, tabs: workbook.tabs.map((tab) => tabs.get(tab.name) ?? tab) };
}

const correctable = (workbook: WorkbookSnapshot) => check(workbook, CATALOGUE).findings.filter(isCorrectable);

test.each(['klein', 'heel', 'noord-veluwe'] as const)('in the example workbook: %s', async (example) => {
  const workbook = await (await XlsxFile.open(await EXAMPLES[example].workbook())).read({});
  expect(correctable(workbook).length).toBeGreaterThan(3);
  expect(correctable(corrected(workbook))).toEqual([]);
});

const aantal = fc.constantFrom<CellValue>(
  '',
  12,
  '12',
  ' 8 ',
  '1.250',
  '1,5',
  '€ 60.000,-',
  'tien',
  '-3',
  true,
);
const jaNee = fc.constantFrom<CellValue>('', 'ja', 'J', 'N', 'WAAR', true, 1, 'misschien');
const datum = fc.constantFrom<CellValue>(
  '',
  43000,
  '31-12-2018',
  '31 december 2018',
  '2018-12-31',
  '31-2-2018',
);
const anyPlan: fc.Arbitrary<Planrij> = fc.record({
  gemeente: fc.constantFrom('Zwolle', 'Zwole', 'gemeente zwolle', ' Deventer', 'Atlantis', ''),
  planId: fc.constantFrom('A', 'a ', 'B', '3'),
  plannaam: fc.constantFrom<CellValue>('Plan', 14, ''),
  status: fc.constantFrom<CellValue>('1A', '1a', '1A. Onherroepelijk', 'Vastgestelt', 3, '9Z'),
  statusdatum: datum,
  bruto: aantal,
  sloop: aantal,
  gerealiseerd: aantal,
  jaar2016: aantal,
  jaar2020: aantal,
  doelgroep: fc.constantFrom('', 'Zorg', 'statushouder', 'anders'),
  bestaandeVoorraad: jaNee,
  overlegBestemming: datum,
  prioriteit: fc.constantFrom<CellValue>('', 'hoog', 'Hoog', '2', 3, 'groen', 'urgent'),
  saldoGeborgd: jaNee,
  nieuwOfGewijzigd: jaNee,
  afgestemdMet: fc.constantFrom('', 'Zwolle', 'Kampn', 'Zwole; Kampn', 'kampen;Zwolle', 'Niet aan de orde'),
});

const anyWorkbook = fc
  .record({
    plannen: fc.array(anyPlan, { minLength: 1, maxLength: 6 }),
    organisatie: fc.constantFrom('Zwolle', 'zwolle', 'Zwole', 'Regio'),
    peildatum: fc.constantFrom(...Object.values(DAGEN)),
  })
  .map((rest) =>
    workbookOf(bladenVan({ ...rest, behoefte: behoefte(2), register: [onbalansVastgesteld(DAGEN.begin)] })),
  );

test('in any faulty workbook, also when dates count from 1904', () => {
  fc.assert(
    fc.property(anyWorkbook, fc.boolean(), (workbook, date1904) => {
      const remaining = correctable(corrected({ ...workbook, date1904 }));
      expect(remaining).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('in any workbook of the whole agreement', () => {
  fc.assert(
    fc.property(anySmallWorkbook, (workbook) => {
      expect(correctable(corrected(workbook))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
