import { CATALOGUE } from '../../src/agreements/catalogue';
import { check, tabsToRead } from '../../src/core/check';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { serialOf } from '../../src/core/values/date';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import { REMOVE_MARKS } from '../../src/derive/plan';
import type { WorkbookPort } from '../../src/hosts/port';
import { HostError } from '../../src/hosts/port';
import type { WorkbookDescription } from '../../src/hosts/xlsx/description';
import { canonical, expected, expectedTab, OURS, RICH } from './descriptions';

/** A conditional format as any host can state it; its formula without `=`. */
export interface FormatInHost {
  readonly tab: string;
  readonly formula: string;
  readonly areas: readonly string[];
}

/** A host with a workbook in it. */
export interface OpenedHost {
  readonly port: WorkbookPort;
  /** All that the workbook holds, to compare with a later moment. */
  readonly state: () => Promise<unknown>;
  readonly formats: () => Promise<readonly FormatInHost[]>;
}

export type OpenHost = (description: WorkbookDescription) => Promise<OpenedHost>;

const canonicalWorkbook = ({ date1904, tabs }: WorkbookSnapshot): WorkbookSnapshot => ({
  date1904,
  tabs: tabs.map(canonical),
});

const selectOurs = (head: WorkbookSnapshot): ReadonlySet<string> => tabsToRead(head, CATALOGUE);

/** What holds for every host, so that a check in Excel and one of the file come to the same. */
export function describeHost(name: string, open: OpenHost): void {
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

    test('dates of the 1904 system', async () => {
      const sheets = [{ name: 'Blad1', rows: [[serialOf(2019, 12, 31) - 1462]] }];
      const { port } = await open({ date1904: true, sheets });
      expect((await port.read({ select: () => new Set(['Blad1']) })).date1904).toBe(true);
    });

    test.each(RICH.sheets.map((sheet) => [sheet.name, sheet] as const))(
      'tab %s alone',
      async (tab, sheet) => {
        const { port } = await open(RICH);
        expect(canonical(await port.readTab(tab))).toEqual(expectedTab(sheet, true));
      },
    );

    test('the same report from the same workbook', async () => {
      const description = OURS;
      const { port } = await open(description);
      const report = check(await port.read({ select: selectOurs }), CATALOGUE);
      const names = new Set(description.sheets.map((sheet) => sheet.name));
      expect(report).toEqual(check(expected(description, names), CATALOGUE));
      expect(report.findings.length).toBeGreaterThan(3);
    });
  });

  describe(`${name}: marking`, () => {
    const marked = async () => {
      const host = await open(OURS);
      const before = await host.state();
      const report = check(await host.port.read({ select: selectOurs }), CATALOGUE);
      return { ...host, before, report, plan: markingPlan(report) };
    };

    test('marks are formats of ours that any host knows again', async () => {
      const { port, plan, formats } = await marked();
      expect(await port.apply(plan)).toEqual({ protectedTabs: [] });
      const found = (await formats()).filter(({ tab }) => tab !== 'Bevindingen');
      const wanted = plan.marks.map(({ tab, ernst, areas }) => [
        tab,
        `OR(TRUE,"woonafspraken"="${ernst}")`,
        areas.length,
      ]);
      expect(found.map(({ tab, formula, areas }) => [tab, formula, areas.length]).sort()).toEqual(
        wanted.sort(),
      );
      const own = (await formats()).filter(({ tab }) => tab === 'Bevindingen').map(({ formula }) => formula);
      expect(own.sort()).toEqual([
        'OR(TRUE,"woonafspraken"="bevindingen")',
        'OR(TRUE,"woonafspraken"="verwijzing")',
      ]);
    });

    test('the findings sheet shows the rows of the plan', async () => {
      const { port, plan } = await marked();
      await port.apply(plan);
      const rows = plan.findingsSheet?.rows ?? [];
      const tab = canonical(await port.readTab('Bevindingen'));
      expect(tab).toEqual(expectedTab({ name: 'Bevindingen', rows }, true));
    });

    test('marking changes nothing that is checked', async () => {
      const { port, plan, report } = await marked();
      await port.apply(plan);
      const again = check(await port.read({ select: selectOurs }), CATALOGUE);
      expect({ ...again, unreadTabs: [] }).toEqual({ ...report, unreadTabs: [] });
    });

    test('what is removed leaves the workbook as it was, however often it was marked', async () => {
      const { port, plan, before, state } = await marked();
      await port.apply(plan);
      await port.apply({ ...plan, marks: plan.marks.slice(1) });
      await port.apply(REMOVE_MARKS);
      expect(await state()).toEqual(before);
    });

    test('a sheet of the user named Bevindingen stays', async () => {
      const description = {
        sheets: [...OURS.sheets, { name: 'Bevindingen', rows: [['van mij']] }],
      };
      const { port, state } = await open(description);
      const before = await state();
      const { findingsSheet } = markingPlan(check(await port.read({ select: selectOurs }), CATALOGUE));
      await port.apply({ marks: [], findingsSheet });
      const { tabs } = await port.read({ select: () => new Set() });
      expect(tabs.map((tab) => tab.name)).toEqual([
        ...description.sheets.map((sheet) => sheet.name),
        'Bevindingen (2)',
      ]);
      await port.apply(REMOVE_MARKS);
      expect(await state()).toEqual(before);
    });
  });

  describe(`${name}: refusing`, () => {
    const kindOf = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'done',
        (error: unknown) =>
          error instanceof HostError ? `${error.kind} ${error.tab ?? ''}`.trim() : String(error),
      );

    test('a tab that is not there', async () => {
      const { port, state } = await open(RICH);
      const before = await state();
      const [mark] = markingPlan(check(await port.read({ select: selectOurs }), CATALOGUE)).marks;
      const style = mark?.style ?? { fill: '#FFFFFF', border: '#000000', line: 'solid' };
      const marks = [
        {
          tab: 'Weg',
          ernst: 'fout',
          style,
          areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
        } as const,
      ];
      expect(await kindOf(port.readTab('Weg'))).toBe('tab-gone Weg');
      expect(await kindOf(port.show('Weg', 'A1'))).toBe('tab-gone Weg');
      expect(await kindOf(port.apply({ marks, findingsSheet: null }))).toBe('tab-gone Weg');
      expect(await state()).toEqual(before);
    });

    test('what was cancelled before it began', async () => {
      const { port, state } = await open(RICH);
      const before = await state();
      const signal = AbortSignal.abort();
      expect(await kindOf(port.read({ select: () => new Set(), signal }))).toBe('cancelled');
      expect(await kindOf(port.readTab('Lang', signal))).toBe('cancelled');
      expect(await kindOf(port.apply(REMOVE_MARKS, signal))).toBe('cancelled');
      expect(await state()).toEqual(before);
    });
  });
}
