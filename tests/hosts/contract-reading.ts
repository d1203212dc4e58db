import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { serialOf } from '../../src/core/values/date';
import { wholeExampleDescription } from '../../src/workbench/example/heel';
import { noordVeluweDescription } from '../../src/workbench/example/noord-veluwe';
import { canonical, expected, expectedTab, OURS, RICH } from './descriptions';
import { type OpenHost, selectOurs } from './opened-host';

const canonicalWorkbook = ({ date1904, tabs }: WorkbookSnapshot): WorkbookSnapshot => ({
  date1904,
  tabs: tabs.map(canonical),
});

/** Every host reads the same from the same workbook. */
export function describeReading(name: string, open: OpenHost): void {
  describe(`${name}: reading`, () => {
    test.each([
      ['all tabs', RICH.sheets.map((sheet) => sheet.name)],
      ['some tabs', ['Lang', 'Leeg']],
      ['only heads', []],
    ])('%s', async (_what, names) => {
      const { port } = await open(RICH);
      const snapshot = await port.read({ select: () => new Set(names) });
      expect(canonicalWorkbook(snapshot)).toEqual(expected(RICH, new Set(names)));
    });

    test('what is chosen is chosen from the heads', async () => {
      const { port } = await open(RICH);
      const heads: WorkbookSnapshot[] = [];
      await port.read({
        select(head) {
          heads.push(canonicalWorkbook(head));
          return new Set();
        },
      });
      expect(heads).toEqual([expected(RICH, new Set())]);
    });

    test.each([true, false])(
      'dates as serials, and the system in which they count (1904: %s)',
      async (date1904) => {
        const serial = serialOf(2019, 12, 31) - (date1904 ? 1462 : 0);
        const sheets = [{ name: 'Blad1', rows: [[serial]], columns: [{ numberFormat: 'dd-mm-yyyy' }] }];
        const { port } = await open({ date1904, sheets });
        const read = await port.read({ select: () => new Set(['Blad1']) });
        expect([read.date1904, read.tabs[0]?.rows]).toEqual([date1904, [[serial]]]);
        expect((await port.readTab('Blad1')).rows).toEqual([[serial]]);
      },
    );

    test.each(RICH.sheets.map((sheet) => [sheet.name, sheet] as const))(
      'tab %s alone',
      async (tab, sheet) => {
        const { port } = await open(RICH);
        expect(canonical(await port.readTab(tab))).toEqual(expectedTab(sheet, true));
      },
    );

    test.each([
      ['a small one', OURS],
      ['the example of the whole agreement', wholeExampleDescription()],
      ['the example of Noord-Veluwe', noordVeluweDescription()],
    ] as const)('the same report from the same workbook: %s', async (_which, description) => {
      const { port } = await open(description);
      const report = check(await port.read({ select: selectOurs }), CATALOGUE);
      const names = new Set(description.sheets.map((sheet) => sheet.name));
      expect(report).toEqual(check(expected(description, names), CATALOGUE));
      expect(report.findings.length).toBeGreaterThan(3);
    });
  });
}
